package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Case;
import nl.bewaarwijzer.advice.Letter;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.advice.Trace;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.report.line.Alternatives;
import org.jspecify.annotations.Nullable;

/** Cases on a screen of 79 columns: dates per data group, steps, the letters; one thing below the other. */
record CaseScreen(Sentences sentences) {

    private static final int PARAGRAPH = 1;
    private static final int DETAIL = 3;

    /** One case. */
    String of(Advice advice, Case one) {
        var page = new Page();
        page.paragraph(0, advice.client().name() + ": " + sentences.say("case.head", one.id(), one.asks()));
        page.paragraph(0, sentences.say("case.dates", date(one.received()), date(one.ends())));
        page.paragraph(0, sentences.say("screen.law", Days.shown(advice.assessmentDate())));
        heading(page, "case.data");
        one.data().forEach(row -> data(page, row));
        heading(page, "case.steps");
        one.steps().forEach(step -> step(page, number(advice, one, step), step));
        one.letters().forEach(letter -> letter(page, letter));
        return page.line("").toString();
    }

    /** The steps that hold for any customer. */
    String protocol(Advice advice) {
        var page = new Page();
        page.line(sentences.say("case.protocol"));
        for (int i = 0; i < advice.steps().size(); i++) {
            var step = advice.steps().get(i);
            var number = String.format("%3d ", i + 1);
            page.labelled(number, maybe(step.trace()) + step.what());
            page.paragraph(number.length(), step.who() + ", " + step.deadline());
        }
        return page.line("").toString();
    }

    /** The files that were written. */
    String files(List<Path> files) {
        var page = new Page();
        page.line(sentences.say("screen.files"));
        files.forEach(file -> page.line(" " + file));
        return page.toString();
    }

    private void data(Page page, Case.Row row) {
        var word = row.binding() == null
                ? ""
                : " (" + sentences.say("binding." + row.binding().name().toLowerCase(Locale.ROOT)) + ")";
        var action = row.actionText().replaceFirst("\\. .*", "");
        page.paragraph(PARAGRAPH, maybe(row.trace()) + row.name() + ": " + action + word);
        if (row.action().equals("keep-apart")) {
            page.paragraph(DETAIL, sentences.say("case.keeps", row.keeps()));
        }
        row.until().lines().forEach(line -> page.paragraph(DETAIL, line));
        if (!row.suspended().isEmpty()) {
            page.paragraph(DETAIL, sentences.say("case.waits") + " " + row.suspended());
        }
        Alternatives.of(row.trace()).forEach(open -> {
            page.paragraph(DETAIL, open.question());
            open.answers()
                    .forEach(answer ->
                            page.labelled(" ".repeat(DETAIL) + "- ", answer.value() + ": " + answer.outcome()));
        });
    }

    /** The number that the step has in the protocol for any customer, so that both name the same step alike. */
    private static String number(Advice advice, Case one, Case.Step step) {
        var protocol =
                advice.steps().stream().map(any -> one.id() + "." + any.id()).toList();
        var place = protocol.indexOf(step.id());
        return String.format("%3s ", place < 0 ? "-" : place + 1);
    }

    private void step(Page page, String number, Case.Step step) {
        page.labelled(number, maybe(step.trace()) + step.what());
        var day = step.date() == null ? "" : ": " + Days.shown(step.date());
        page.paragraph(number.length(), step.who() + ", " + step.deadline() + day);
    }

    private void letter(Page page, Letter letter) {
        page.line("");
        page.paragraph(0, sentences.say("case.letter", letter.name().toUpperCase(Locale.ROOT)));
        if (letter.trace().holds() == Standing.DEPENDS) {
            page.paragraph(PARAGRAPH, sentences.say("case.letter-depends"));
        }
        page.paragraph(PARAGRAPH, sentences.say("case.subject", letter.heading()));
        letter.paragraphs().forEach(paragraph -> {
            page.line("");
            paragraph.lines().forEach(line -> {
                var item = line.startsWith("- ");
                page.labelled(item ? " - " : " ", item ? line.substring(2) : line);
            });
        });
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? sentences.say("case.no-date") : Days.shown(day);
    }

    private String maybe(Trace trace) {
        return trace.holds() == Standing.DEPENDS ? sentences.say("screen.maybe") + " " : "";
    }

    private void heading(Page page, String key) {
        page.line("");
        page.line(sentences.say(key));
    }
}
