package nl.bewaarwijzer.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice.OpenQuestion;
import nl.bewaarwijzer.advice.Advice.Outcome;

/** What is still unknown: the question, whom to ask what, and what each answer would change. */
record OpenQuestionsSheet(Book book, Tracing tracing) {

    private static final int MOST = 12;

    void write() {
        new TablePage(book, Tab.OPEN).table(table(), book.advice().openQuestions(), 2);
    }

    static Anchor anchor(OpenQuestion open) {
        return new Anchor(Tab.OPEN, open.path());
    }

    private Table<OpenQuestion> table() {
        var words = book.words();
        var columns = Stream.<Column<OpenQuestion>>of(
                Column.text(words.say("kop.id"), 26, OpenQuestion::path),
                Column.strong(words.say("kop.vraag"), 34, OpenQuestion::question),
                Column.text(words.say("kop.vraag-het"), 38, OpenQuestion::ask),
                Column.text(words.say("kop.per-antwoord"), 80, this::outcomes),
                tracing.change());
        return new Table<>(
                "OpenVragen",
                OpenQuestionsSheet::anchor,
                Stream.concat(columns, tracing.<OpenQuestion>people().stream()).toList());
    }

    private String outcomes(OpenQuestion open) {
        return open.outcomes().stream().map(this::outcome).collect(Collectors.joining("\n"));
    }

    private String outcome(Outcome outcome) {
        var words = book.words();
        var certain = gists("nog-open.komt-vast", outcome.certain());
        var gone = gists("nog-open.vervalt", outcome.gone());
        var effect = Stream.of(certain, gone).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        return words.say(
                "nog-open.uitkomst",
                "antwoord",
                outcome.value(),
                "gevolg",
                effect.isEmpty() ? words.say("nog-open.niets") : effect);
    }

    private String gists(String id, List<String> lines) {
        return lines.isEmpty() ? "" : book.words().say(id, "regels", tracing.gists(lines, MOST));
    }
}
