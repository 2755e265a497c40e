package nl.bewaarwijzer.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advice.Answer;

/** The answers as they were read, and what each answer to an open question would change. */
record AnswersSheet(Book book, Tracing tracing) {

    /** An open question with one of its possible answers. */
    private record Possibility(Advice.OpenQuestion open, Advice.Outcome outcome) {}

    void write() {
        new TablePage(book, Tab.ANSWERS)
                .table(answers(), book.advice().answers(), 1)
                .further(book.words().say("tussenkop.open"), possibilities(), possible());
    }

    static Anchor anchor(Advice.OpenQuestion open) {
        return new Anchor(Tab.ANSWERS, "?" + open.path());
    }

    private Table<Answer> answers() {
        var words = book.words();
        return new Table<>(
                "Antwoorden",
                answer -> new Anchor(Tab.ANSWERS, answer.path()),
                List.of(
                        Column.text(words.say("kop.vraag"), 50, Answer::question),
                        Column.strong(words.say("kop.antwoord"), 34, Answer::value),
                        Column.text(words.say("kop.stand"), 28, answer -> words.of(answer.state())),
                        Column.text(words.say("kop.plaats"), 42, Answer::path)));
    }

    private List<Possibility> possible() {
        return book.advice().openQuestions().stream()
                .flatMap(open -> open.outcomes().stream().map(outcome -> new Possibility(open, outcome)))
                .toList();
    }

    private Table<Possibility> possibilities() {
        var words = book.words();
        return new Table<>(
                "OpenVragen",
                row -> anchor(row.open()),
                List.of(
                        Column.text(
                                words.say("kop.vraag"),
                                50,
                                row -> row.open().question() + "\n" + row.open().ask()),
                        Column.strong(
                                words.say("kop.mogelijk-antwoord"),
                                34,
                                row -> row.outcome().value()),
                        Column.text(
                                words.say("kop.vervalt"),
                                28,
                                row -> gists(row.outcome().gone())),
                        Column.text(
                                words.say("kop.komt-vast"),
                                42,
                                row -> gists(row.outcome().certain()))));
    }

    private String gists(List<String> lines) {
        return lines.stream().map(tracing::gist).distinct().collect(Collectors.joining("\n"));
    }
}
