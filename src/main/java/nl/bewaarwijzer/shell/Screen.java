package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.advice.SourceEntry;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.advice.Trace;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.report.line.Cause;
import nl.bewaarwijzer.rulebook.TermKind;

/**
 * An advice on one screen of 79 columns: the answer first, then who asks what, what to do, how long to keep, and the files.
 * Nothing is said by colour alone.
 */
record Screen(Sentences sentences) {

    private static final List<Integer> AUTHORITY_COLUMNS = List.of(19, 30, 30);
    private static final List<Integer> TERM_COLUMNS = List.of(28, 26, 14, 11);
    private static final List<Integer> BOX_COLUMNS = List.of(31, 48);
    private static final int MOST_ACTIONS = 5;
    private static final String RULE = " " + "-".repeat(Page.WIDTH - 1);

    /** The screen of one client. */
    String summary(Advice advice, List<Path> files) {
        var page = new Page();
        head(page, advice);
        advice.notices().forEach(notice -> page.paragraph(1, notice));
        page.line(" " + sentences.say("screen.answer"));
        advice.answer().forEach(statement -> page.paragraph(1, maybe(statement.trace()) + statement.text()));
        authorities(page, advice);
        actions(page, advice);
        retention(page, advice);
        boxes(page, advice);
        open(page, advice);
        files(page, files);
        page.line(RULE);
        page.paragraph(1, sentences.say("screen.no-opinion"));
        return page.line("").toString();
    }

    private void head(Page page, Advice advice) {
        page.apart("Bewaarwijzer", advice.client().name());
        var checked = advice.sources().stream().map(SourceEntry::checked).min(Comparator.naturalOrder());
        page.apart(
                sentences.say("screen.law", Days.shown(advice.assessmentDate())),
                checked.map(day -> sentences.say("screen.checked", Days.shown(day)))
                        .orElse(""));
        page.line(RULE);
    }

    private void authorities(Page page, Advice advice) {
        if (advice.authorities().isEmpty()) {
            return;
        }
        heading(page, "screen.authorities");
        for (var row : advice.authorities()) {
            page.row(AUTHORITY_COLUMNS, row.name(), maybe(row.trace()) + row.asks(), row.youDo());
            if (!row.clash().isEmpty()) {
                page.paragraph(20, sentences.say("screen.clash", row.clash()));
            }
        }
    }

    private void actions(Page page, Advice advice) {
        if (advice.actions().isEmpty()) {
            return;
        }
        var shown = advice.actions()
                .subList(0, Math.min(MOST_ACTIONS, advice.actions().size()));
        page.line("");
        page.line(" "
                + sentences.say("screen.actions", shown.size(), advice.actions().size()));
        for (var action : shown) {
            var word = sentences.say("severity." + action.severity().name().toLowerCase(Locale.ROOT));
            var label = " " + action.priority() + " " + String.format("%-11s", word);
            page.labelled(label, maybe(action.trace()) + Cause.andRemedy(action, advice));
        }
    }

    private void retention(Page page, Advice advice) {
        page.line("");
        page.row(
                TERM_COLUMNS,
                sentences.say("screen.retention"),
                sentences.say("screen.term"),
                sentences.say("screen.example-through"),
                sentences.say("screen.kind"));
        for (var terms : SameTerm.of(advice)) {
            page.row(
                    TERM_COLUMNS,
                    terms.names(),
                    term(terms.first()),
                    terms.lastDays().stream().map(Days::shown).collect(Collectors.joining(" ")),
                    kind(terms.first()) + (terms.depends() ? " *" : ""));
            page.paragraph(3, terms.subjects());
        }
        page.paragraph(1, sentences.say("screen.example", Days.shown(advice.assessmentDate())));
        if (advice.retention().stream().anyMatch(row -> row.trace().holds() == Standing.DEPENDS)) {
            page.paragraph(1, sentences.say("screen.depends"));
        }
    }

    /** The term with its start: "5 jaar na het einde van het abonnement". */
    private String term(Retention row) {
        var text = row.chosen().text();
        return row.saysStart() ? text : sentences.say("screen.from", text, row.startEvent());
    }

    /** How binding a term is; of a duty to erase at once that is followed by a number, the number is advice. */
    private String kind(Retention row) {
        var word = word(row.binding());
        return row.chosen().kind() == TermKind.STATUTORY_MAXIMUM
                ? row.number()
                        .map(number -> sentences.say("screen.duty-and-advice", number))
                        .orElse(word)
                : word;
    }

    private void boxes(Page page, Advice advice) {
        if (advice.optIns().isEmpty()) {
            return;
        }
        heading(page, "screen.boxes");
        advice.optIns().forEach(row -> page.row(BOX_COLUMNS, row.name(), maybe(row.trace()) + row.outcomeText()));
    }

    private void open(Page page, Advice advice) {
        if (!advice.openQuestions().isEmpty()) {
            page.line("");
            page.line(" " + sentences.say("screen.open", advice.openQuestions().size()));
            advice.openQuestions().forEach(question -> page.item(question.question() + " " + question.ask()));
        }
    }

    private void files(Page page, List<Path> files) {
        heading(page, "screen.files");
        files.forEach(file -> page.line(" " + file));
    }

    private String maybe(Trace trace) {
        return trace.holds() == Standing.DEPENDS ? sentences.say("screen.maybe") + " " : "";
    }

    private String word(Binding binding) {
        return sentences.say("binding." + binding.name().toLowerCase(Locale.ROOT));
    }

    private void heading(Page page, String key) {
        page.line("");
        page.line(" " + sentences.say(key));
    }
}
