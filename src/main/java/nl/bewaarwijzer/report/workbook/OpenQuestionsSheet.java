package nl.bewaarwijzer.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.OpenQuestion;
import nl.bewaarwijzer.advice.OpenQuestion.Outcome;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** What is still unknown: the question, whom to ask what, and what each possible answer would change. */
record OpenQuestionsSheet(Book book, Tracing tracing) {

    private static final int MOST = 10;

    /** An open question with one of its possible answers, counted from 1. */
    private record Possibility(OpenQuestion open, int number) {

        String id() {
            return open.path() + "/" + number;
        }

        Outcome outcome() {
            return open.outcomes().get(number - 1);
        }
    }

    /** Without an open question there is no such sheet, unless somebody filled it in before. */
    boolean isNeeded() {
        return TablePage.isNeeded(book.pages(), Tab.OPEN, table(), possibilities());
    }

    void write() {
        new TablePage(book.pages(), Tab.OPEN, 2).table(table(), possibilities(), 1);
    }

    /** The first row of a question. */
    static Anchor anchor(OpenQuestion open) {
        return new Anchor(Tab.OPEN, new Possibility(open, 1).id());
    }

    private List<Possibility> possibilities() {
        return book.advice().openQuestions().stream()
                .flatMap(open -> IntStream.rangeClosed(1, open.outcomes().size())
                        .mapToObj(number -> new Possibility(open, number)))
                .toList();
    }

    private Table<Possibility> table() {
        var words = book.words();
        var columns = Stream.<Column<Possibility>>of(
                Column.strong(words.say("kop.vraag"), 34, row -> row.open().question()),
                Column.text(words.say("kop.vraag-het"), 34, row -> row.open().ask()),
                Column.strong(
                        words.say("kop.mogelijk-antwoord"),
                        22,
                        row -> row.outcome().value()),
                Column.text(
                        words.say("kop.komt-vast"),
                        56,
                        row -> list(row.outcome().certain())),
                Column.text(
                        words.say("kop.vervalt"), 56, row -> list(row.outcome().gone())),
                tracing.change());
        return Table.of(
                "OpenVragen",
                row -> new Anchor(Tab.OPEN, row.id()),
                Stream.of(
                                columns,
                                tracing.<Possibility>people().stream(),
                                Stream.of(
                                        Column.<Possibility>aside(words.say("kop.id"), row -> Content.text(row.id()))))
                        .flatMap(some -> some)
                        .toList());
    }

    private String list(List<String> lines) {
        var gists = lines.stream().map(tracing::gist).distinct().toList();
        var shown = gists.stream().limit(MOST).map(gist -> "• " + gist).collect(Collectors.joining("\n"));
        int left = gists.size() - MOST;
        return left <= 0 ? shown : book.words().say("en-nog", "aantal", String.valueOf(left), "tekst", shown);
    }
}
