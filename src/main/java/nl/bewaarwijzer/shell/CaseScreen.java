package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Case;
import nl.bewaarwijzer.advice.Letter;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.advice.Trace;
import org.jspecify.annotations.Nullable;

/** Cases on a screen of 79 columns: dates per data group, steps, the letters; one thing below the other. */
record CaseScreen(Sentences sentences) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final int PARAGRAPH = 1;
    private static final int DETAIL = 3;

    /** One case. */
    String of(Advice advice, Case one) {
        var screen = new StringBuilder();
        Screen.paragraph(screen, advice.client().name() + ": " + sentences.say("case.head", one.id(), one.asks()), 0);
        Screen.paragraph(screen, sentences.say("case.dates", date(one.received()), date(one.ends())), 0);
        Screen.paragraph(screen, sentences.say("screen.law", DATE.format(advice.assessmentDate())), 0);
        heading(screen, "case.data");
        one.data().forEach(row -> data(screen, row));
        heading(screen, "case.steps");
        for (int i = 0; i < one.steps().size(); i++) {
            step(screen, i + 1, one.steps().get(i));
        }
        one.letters().forEach(letter -> letter(screen, letter));
        return screen.append('\n').toString();
    }

    /** The steps that hold for any customer. */
    String protocol(Advice advice) {
        var screen = new StringBuilder();
        Screen.line(screen, sentences.say("case.protocol"));
        for (int i = 0; i < advice.steps().size(); i++) {
            var step = advice.steps().get(i);
            var number = String.format("%3d ", i + 1);
            Screen.labelled(screen, number, maybe(step.trace()) + step.what());
            Screen.paragraph(screen, step.who() + ", " + step.deadline(), number.length());
        }
        return screen.append('\n').toString();
    }

    /** The files that were written. */
    String files(List<Path> files) {
        var screen = new StringBuilder();
        Screen.line(screen, sentences.say("screen.files"));
        files.forEach(file -> Screen.line(screen, " " + file));
        return screen.toString();
    }

    private void data(StringBuilder screen, Case.Row row) {
        var word = row.binding() == null
                ? ""
                : " (" + sentences.say("binding." + row.binding().name().toLowerCase(Locale.ROOT)) + ")";
        var action = row.actionText().replaceFirst("\\. .*", "");
        Screen.paragraph(screen, maybe(row.trace()) + row.name() + ": " + action + word, PARAGRAPH);
        if (row.action().equals("keep-apart")) {
            Screen.paragraph(screen, sentences.say("case.keeps", row.keeps()), DETAIL);
        }
        row.until().lines().forEach(line -> Screen.paragraph(screen, line, DETAIL));
        if (!row.suspended().isEmpty()) {
            Screen.paragraph(screen, sentences.say("case.waits") + " " + row.suspended(), DETAIL);
        }
        var asked = "";
        for (var other : row.trace().alternatives()) {
            if (!other.question().equals(asked)) {
                asked = other.question();
                Screen.paragraph(screen, asked, DETAIL);
            }
            Screen.labelled(screen, " ".repeat(DETAIL) + "- ", other.value() + ": " + other.outcome());
        }
    }

    private void step(StringBuilder screen, int place, Case.Step step) {
        var number = String.format("%3d ", place);
        Screen.labelled(screen, number, maybe(step.trace()) + step.what());
        var day = step.date() == null ? "" : ": " + DATE.format(step.date());
        Screen.paragraph(screen, step.who() + ", " + step.deadline() + day, number.length());
    }

    private void letter(StringBuilder screen, Letter letter) {
        Screen.line(screen, "");
        Screen.paragraph(screen, sentences.say("case.letter", letter.name().toUpperCase(Locale.ROOT)), 0);
        if (letter.trace().holds() == Standing.DEPENDS) {
            Screen.paragraph(screen, sentences.say("case.letter-depends"), PARAGRAPH);
        }
        Screen.paragraph(screen, sentences.say("case.subject", letter.heading()), PARAGRAPH);
        letter.paragraphs().forEach(paragraph -> {
            Screen.line(screen, "");
            paragraph.lines().forEach(line -> {
                var item = line.startsWith("- ");
                Screen.labelled(screen, item ? " - " : " ", item ? line.substring(2) : line);
            });
        });
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? sentences.say("case.no-date") : DATE.format(day);
    }

    private String maybe(Trace trace) {
        return trace.holds() == Standing.DEPENDS ? sentences.say("screen.maybe") + " " : "";
    }

    private void heading(StringBuilder screen, String key) {
        Screen.line(screen, "");
        Screen.line(screen, sentences.say(key));
    }
}
