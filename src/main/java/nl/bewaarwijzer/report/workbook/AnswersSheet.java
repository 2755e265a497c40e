package nl.bewaarwijzer.report.workbook;

import java.util.Comparator;
import java.util.List;
import nl.bewaarwijzer.advice.Answer;
import nl.bewaarwijzer.advice.AnswerState;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** The answers as they were read. */
record AnswersSheet(Book book) {

    private static final String BUSINESS = "onderneming";

    void write() {
        new TablePage(book.pages(), Tab.ANSWERS, 1).table(answers(), read(), 1);
    }

    /** What was asked, the business first, then in the order of the questions. */
    private List<Answer> read() {
        return book.advice().answers().stream()
                .filter(answer -> answer.state() != AnswerState.NOT_ASKED)
                .sorted(Comparator.comparing(answer -> !answer.path().startsWith(BUSINESS)))
                .toList();
    }

    private String value(Answer answer) {
        return answer.value().isBlank() ? book.words().say("antwoord.niets") : answer.value();
    }

    private Table<Answer> answers() {
        var words = book.words();
        return Table.of(
                "Antwoorden",
                answer -> new Anchor(Tab.ANSWERS, answer.path()),
                List.of(
                        Column.text(words.say("kop.vraag"), 60, Answer::question),
                        Column.strong(words.say("kop.antwoord"), 60, this::value),
                        Column.text(words.say("kop.stand"), 20, answer -> words.of(answer.state())),
                        Column.aside(words.say("kop.plaats"), answer -> Content.text(answer.path()))));
    }
}
