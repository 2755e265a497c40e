package nl.bewaarwijzer.report.workbook;

import java.util.Comparator;
import java.util.List;
import nl.bewaarwijzer.advice.Action;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;
import nl.bewaarwijzer.report.line.Cause;

/** What to do, the most urgent first, with room to keep track of it. */
record ActionsSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.ACTIONS, 2).table(table(), worstFirst(book.advice()), 3);
    }

    /** Of what is equally bad, that which is certain comes first; the number of an action is the same in all documents. */
    static List<Action> worstFirst(Advice advice) {
        return advice.actions().stream()
                .sorted(Comparator.comparing(Action::severity)
                        .thenComparing(action -> action.trace().holds() != Standing.CERTAIN))
                .toList();
    }

    private String wrong(Action row) {
        var cause = Cause.of(row, book.advice());
        return cause.isEmpty() ? cause : tracing.marked(cause, row.trace());
    }

    private Table<Action> table() {
        var words = book.words();
        return Table.of(
                "Acties",
                row -> new Anchor(Tab.ACTIONS, row.id()),
                List.of(
                        Column.number(words.say("kop.nummer"), 8, Action::priority),
                        Column.strong(words.say("kop.ernst"), 14, row -> words.of(row.severity())),
                        Column.text(words.say("kop.wat"), 36, this::wrong),
                        Column.text(
                                words.say("kop.wat-u-doet"), 44, row -> tracing.findOutFirst(row.what(), row.trace())),
                        Column.day(words.say("kop.streefdatum"), Action::due),
                        tracing.owner(),
                        tracing.status(),
                        tracing.remark(),
                        Column.text(words.say("kop.wie"), 16, Action::who),
                        Column.text(words.say("kop.moeite"), 18, Action::effort),
                        tracing.change(),
                        Column.aside(
                                words.say("kop.id"), row -> new Content.Jump(row.id(), Places.finding(row.id())))));
    }
}
