package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Standing;
import org.apache.commons.text.WordUtils;

/** An advice on one screen of 79 columns: the answer first, then what to do, then the files. */
record Screen(Sentences sentences) {

    private static final int WIDTH = 79;
    private static final int MOST_FINDINGS = 5;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    /** The screen of one client. */
    String summary(Advice advice, List<Path> files) {
        var screen = new StringBuilder();
        line(screen, plain(advice.client().name()));
        line(screen, sentences.say("screen.law", day(advice.assessmentDate())));
        advice.notices().forEach(notice -> paragraph(screen, notice, 0));
        heading(screen, "screen.answer");
        advice.answer().forEach(statement -> paragraph(screen, maybe(statement.trace()) + statement.text(), 1));
        findings(screen, advice);
        retention(screen, advice);
        open(screen, advice);
        heading(screen, "screen.files");
        files.forEach(file -> line(screen, " " + file));
        line(screen, "");
        return screen.toString();
    }

    static String day(LocalDate day) {
        return DATE.format(day);
    }

    private void findings(StringBuilder screen, Advice advice) {
        var findings = advice.findings();
        if (findings.isEmpty()) {
            return;
        }
        var shown = findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
        line(screen, "");
        line(screen, sentences.say("screen.findings", shown.size(), findings.size()));
        for (int i = 0; i < shown.size(); i++) {
            var finding = shown.get(i);
            var word = sentences.say("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
            var label = " " + (i + 1) + " " + String.format("%-11s", word);
            labelled(screen, label, maybe(finding.trace()) + finding.what() + " " + finding.remedy());
        }
    }

    private void retention(StringBuilder screen, Advice advice) {
        heading(screen, "screen.retention");
        var groups = advice.retention().stream()
                .collect(Collectors.groupingBy(Advice.Retention::group, LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(rows -> {
            var row = rows.get(0);
            var last = row.example().keepThrough();
            var depends = row.trace().holds() == Standing.DEPENDS ? " *" : "";
            line(
                    screen,
                    " " + cell(row.name(), 27) + cell(row.chosen().text(), 27)
                            + cell(last == null ? "" : DATE.format(last), 12) + word(row.binding()) + depends);
            if (!row.subject().isEmpty()) {
                var subjects = rows.stream().map(Advice.Retention::subjectName).collect(Collectors.joining("; "));
                paragraph(screen, subjects, 3);
            }
        });
        paragraph(screen, sentences.say("screen.example", DATE.format(advice.assessmentDate())), 1);
        if (advice.retention().stream().anyMatch(row -> row.trace().holds() == Standing.DEPENDS)) {
            paragraph(screen, sentences.say("screen.depends"), 1);
        }
    }

    private void open(StringBuilder screen, Advice advice) {
        if (!advice.openQuestions().isEmpty()) {
            line(screen, "");
            line(screen, sentences.say("screen.open", advice.openQuestions().size()));
            advice.openQuestions()
                    .forEach(question -> labelled(screen, " - ", question.question() + " " + question.ask()));
        }
    }

    private String maybe(Advice.Trace trace) {
        return trace.holds() == Standing.DEPENDS ? sentences.say("screen.maybe") + " " : "";
    }

    private String word(Binding binding) {
        return sentences.say("binding." + binding.name().toLowerCase(Locale.ROOT));
    }

    private void heading(StringBuilder screen, String key) {
        line(screen, "");
        line(screen, sentences.say(key));
    }

    static void paragraph(StringBuilder screen, String text, int indent) {
        labelled(screen, " ".repeat(indent), text);
    }

    /** A label with a text behind it; the text keeps its own left edge. */
    static void labelled(StringBuilder screen, String label, String text) {
        var edge = label.length();
        line(screen, label + WordUtils.wrap(plain(text), WIDTH - edge, "\n" + " ".repeat(edge), true));
    }

    /** A text in a column; what does not fit is cut and marked. */
    private static String cell(String text, int width) {
        var whole = plain(text);
        var fits = whole.length() < width ? whole : whole.substring(0, width - 4) + "...";
        return String.format("%-" + width + "s", fits);
    }

    static void line(StringBuilder screen, String text) {
        screen.append(text.stripTrailing()).append('\n');
    }

    /** Text that a user typed may not steer the terminal. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0080-\\u009F\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]+", " ");
    }
}
