package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.advice.Answer;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** The answers as they were read. */
record AnswersSheet(Book book) {

    void write() {
        new TablePage(book.pages(), Tab.ANSWERS, 1)
                .table(answers(), book.advice().answers(), 1);
    }

    private Table<Answer> answers() {
        var words = book.words();
        return new Table<>(
                "Antwoorden",
                answer -> new Anchor(Tab.ANSWERS, answer.path()),
                List.of(
                        Column.text(words.say("kop.vraag"), 60, Answer::question),
                        Column.strong(words.say("kop.antwoord"), 40, Answer::value),
                        Column.text(words.say("kop.stand"), 20, answer -> words.of(answer.state())),
                        Column.aside(words.say("kop.plaats"), answer -> Content.text(answer.path()))));
    }
}
