package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.NotApplicable;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** What does not apply to this business, and the answer, the fact or the day that decides so. */
record NotApplicableSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.NOT_APPLICABLE, 1)
                .table(table(), book.advice().notApplicable(), 1);
    }

    private Table<NotApplicable> table() {
        var words = book.words();
        return Table.of(
                "WaaromNiet",
                row -> new Anchor(Tab.NOT_APPLICABLE, row.id()),
                List.of(
                        Column.strong(words.say("kop.hoeft-niet"), 34, NotApplicable::what),
                        Column.text(words.say("kop.waarom-niet"), 44, NotApplicable::why),
                        Column.text(words.say("kop.antwoord"), 44, this::answers),
                        Column.text(words.say("kop.geldt-wel"), 40, this::needed),
                        Column.text(words.say("kop.zekerheid"), 13, row -> words.of(row.certainty())),
                        new Column<>(words.say("kop.bron"), 26, Look.BODY, row -> tracing.cite(row.sources())),
                        Column.aside(words.say("kop.id"), row -> Content.text(row.id()))));
    }

    /** The answers that decide, as they are now. */
    private String answers(NotApplicable row) {
        return row.answers().stream()
                .map(answer ->
                        book.words().say("waarom-niet.nu", "vraag", answer.question(), "antwoord", answer.value()))
                .collect(Collectors.joining("\n"));
    }

    /** The answers with which it would apply, and the dates between which. */
    private String needed(NotApplicable row) {
        var words = book.words();
        var lines = new ArrayList<String>();
        row.answers()
                .forEach(answer -> lines.add(
                        words.say("waarom-niet.nodig", "vraag", answer.question(), "antwoord", answer.needed())));
        if (row.from() != null) {
            lines.add(words.say("geldt.vanaf", "vanaf", words.day(row.from())));
        }
        if (row.to() != null) {
            lines.add(words.say("geldt.tot", "tot", words.day(row.to())));
        }
        return String.join("\n", lines);
    }
}
