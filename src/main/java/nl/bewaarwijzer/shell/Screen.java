package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.bewaarwijzer.advice.Action;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.SourceEntry;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.advice.Trace;
import org.apache.commons.text.WordUtils;

/**
 * An advice on one screen of 79 columns: the answer first, then who asks what, what to do, how long to keep, and the files.
 * Nothing is said by colour alone.
 */
record Screen(Sentences sentences) {

    static final int WIDTH = 79;
    private static final int MOST_ACTIONS = 5;
    private static final String RULE = " " + "-".repeat(WIDTH - 1);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    /** The screen of one client. */
    String summary(Advice advice, List<Path> files) {
        var screen = new StringBuilder();
        head(screen, advice);
        advice.notices().forEach(notice -> paragraph(screen, notice, 1));
        line(screen, " " + sentences.say("screen.answer"));
        advice.answer().forEach(statement -> paragraph(screen, maybe(statement.trace()) + statement.text(), 1));
        authorities(screen, advice);
        actions(screen, advice);
        retention(screen, advice);
        boxes(screen, advice);
        open(screen, advice);
        files(screen, files);
        line(screen, RULE);
        paragraph(screen, sentences.say("screen.no-opinion"), 1);
        return screen.append('\n').toString();
    }

    static String day(LocalDate day) {
        return DATE.format(day);
    }

    private void head(StringBuilder screen, Advice advice) {
        apart(screen, "Bewaarwijzer", advice.client().name());
        var checked = advice.sources().stream().map(SourceEntry::checked).min(Comparator.naturalOrder());
        apart(
                screen,
                sentences.say("screen.law", day(advice.assessmentDate())),
                checked.map(day -> sentences.say("screen.checked", day(day))).orElse(""));
        line(screen, RULE);
    }

    private void authorities(StringBuilder screen, Advice advice) {
        if (advice.authorities().isEmpty()) {
            return;
        }
        heading(screen, "screen.authorities");
        var columns = new ScreenColumns(19, 30, 30);
        for (var row : advice.authorities()) {
            columns.row(screen, row.name(), maybe(row.trace()) + row.asks(), row.youDo());
            if (!row.clash().isEmpty()) {
                labelled(screen, " ".repeat(20), sentences.say("screen.clash", row.clash()));
            }
        }
    }

    private void actions(StringBuilder screen, Advice advice) {
        if (advice.actions().isEmpty()) {
            return;
        }
        var shown = advice.actions()
                .subList(0, Math.min(MOST_ACTIONS, advice.actions().size()));
        line(screen, "");
        line(
                screen,
                " "
                        + sentences.say(
                                "screen.actions", shown.size(), advice.actions().size()));
        for (var action : shown) {
            var word = sentences.say("severity." + action.severity().name().toLowerCase(Locale.ROOT));
            var label = " " + action.priority() + " " + String.format("%-11s", word);
            labelled(screen, label, maybe(action.trace()) + wrong(advice, action) + action.what());
        }
    }

    /** What the finding says from which an action was made. */
    private static String wrong(Advice advice, Action action) {
        return advice.findings().stream()
                .filter(finding -> finding.id().equals(action.id()))
                .map(finding -> finding.what() + " ")
                .findFirst()
                .orElse("");
    }

    private void retention(StringBuilder screen, Advice advice) {
        line(screen, "");
        var columns = new ScreenColumns(33, 21, 14, 11);
        columns.row(
                screen,
                sentences.say("screen.retention"),
                sentences.say("screen.term"),
                sentences.say("screen.example-through"),
                sentences.say("screen.kind"));
        for (var terms : SameTerm.of(advice)) {
            var last = terms.first().example().keepThrough();
            columns.row(
                    screen,
                    terms.names(),
                    terms.first().chosen().text(),
                    last == null ? "" : day(last),
                    word(terms.first().binding()) + (terms.depends() ? " *" : ""));
            paragraph(screen, terms.subjects(), 3);
        }
        paragraph(screen, sentences.say("screen.example", day(advice.assessmentDate())), 1);
        if (advice.retention().stream().anyMatch(row -> row.trace().holds() == Standing.DEPENDS)) {
            paragraph(screen, sentences.say("screen.depends"), 1);
        }
    }

    private void boxes(StringBuilder screen, Advice advice) {
        if (advice.optIns().isEmpty()) {
            return;
        }
        heading(screen, "screen.boxes");
        var columns = new ScreenColumns(31, 48);
        advice.optIns().forEach(row -> columns.row(screen, row.name(), maybe(row.trace()) + row.outcomeText()));
    }

    private void open(StringBuilder screen, Advice advice) {
        if (!advice.openQuestions().isEmpty()) {
            line(screen, "");
            line(
                    screen,
                    " " + sentences.say("screen.open", advice.openQuestions().size()));
            advice.openQuestions()
                    .forEach(question -> labelled(screen, " - ", question.question() + " " + question.ask()));
        }
    }

    private void files(StringBuilder screen, List<Path> files) {
        heading(screen, "screen.files");
        files.forEach(file -> line(screen, " " + file));
    }

    private String maybe(Trace trace) {
        return trace.holds() == Standing.DEPENDS ? sentences.say("screen.maybe") + " " : "";
    }

    private String word(Binding binding) {
        return sentences.say("binding." + binding.name().toLowerCase(Locale.ROOT));
    }

    private void heading(StringBuilder screen, String key) {
        line(screen, "");
        line(screen, " " + sentences.say(key));
    }

    /** One text at the left edge, one at the right; below each other when they do not fit. */
    private static void apart(StringBuilder screen, String left, String right) {
        var room = WIDTH - 1 - plain(left).length() - plain(right).length();
        if (room < 1) {
            paragraph(screen, left, 1);
            paragraph(screen, right, 1);
        } else {
            line(screen, " " + plain(left) + " ".repeat(room) + plain(right));
        }
    }

    /** Nothing at all when there is no text. */
    static void paragraph(StringBuilder screen, String text, int indent) {
        if (!text.isEmpty()) {
            labelled(screen, " ".repeat(indent), text);
        }
    }

    /** A label with a text behind it; the text keeps its own left edge. */
    static void labelled(StringBuilder screen, String label, String text) {
        var edge = label.length();
        line(screen, label + WordUtils.wrap(plain(text), WIDTH - edge, "\n" + " ".repeat(edge), true));
    }

    static void line(StringBuilder screen, String text) {
        screen.append(text.stripTrailing()).append('\n');
    }

    /** Text that a user typed may not steer the terminal. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0080-\\u009F\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]+", " ");
    }
}
