package nl.bewaarwijzer.report.workbook;

import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice.Action;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;
import nl.bewaarwijzer.report.line.Cause;

/** What to do, the most urgent first, with room to keep track of it. */
record ActionsSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.ACTIONS, 2).table(table(), book.advice().actions(), 2);
    }

    private Table<Action> table() {
        var words = book.words();
        var columns = Stream.<Column<Action>>of(
                new Column<>(
                        words.say("kop.id"),
                        24,
                        Look.BODY,
                        row -> new Content.Jump(row.id(), Places.finding(row.id()))),
                Column.text(words.say("kop.nummer"), 8, row -> String.valueOf(row.priority())),
                Column.strong(words.say("kop.ernst"), 14, row -> words.of(row.severity())),
                Column.text(words.say("kop.wat"), 36, row -> Cause.of(row, book.advice())),
                Column.text(words.say("kop.wat-u-doet"), 44, row -> tracing.marked(row.what(), row.trace())),
                Column.text(words.say("kop.wie"), 16, Action::who),
                Column.text(words.say("kop.moeite"), 18, Action::effort),
                Column.day(words.say("kop.streefdatum"), Action::due),
                tracing.change());
        return new Table<>(
                "Acties",
                row -> new Anchor(Tab.ACTIONS, row.id()),
                Stream.concat(columns, tracing.<Action>people().stream()).toList());
    }
}
