package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.advice.Upcoming;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** Changes of law that are known in advance, and what they will change in this advice. */
record UpcomingSheet(Book book, Tracing tracing) {

    /** Without a coming change there is no such sheet. */
    boolean isNeeded() {
        return TablePage.isNeeded(
                book.pages(), Tab.UPCOMING, table(), book.advice().upcoming());
    }

    void write() {
        new TablePage(book.pages(), Tab.UPCOMING, 1)
                .table(table(), book.advice().upcoming(), 2);
    }

    private Table<Upcoming> table() {
        var words = book.words();
        return Table.of(
                "Verandert",
                row -> new Anchor(Tab.UPCOMING, row.date() + row.section() + row.id()),
                List.of(
                        Column.day(words.say("kop.vanaf"), Upcoming::date),
                        Column.text(words.say("kop.onderdeel"), 18, this::section),
                        Column.strong(words.say("kop.waarover"), 30, Upcoming::what),
                        Column.text(words.say("kop.nu"), 36, Upcoming::before),
                        Column.text(words.say("kop.vanaf-dan"), 36, Upcoming::after),
                        Column.text(words.say("kop.zekerheid"), 13, row -> words.of(row.certainty())),
                        new Column<>(words.say("kop.bron"), 26, Look.BODY, row -> tracing.cite(row.sources())),
                        Column.aside(words.say("kop.id"), UpcomingSheet::id)));
    }

    private static Content id(Upcoming row) {
        return Part.ofSection(row.section())
                .<Content>map(part -> new Content.Jump(row.id(), Places.why(part, row.id())))
                .orElseGet(() -> Content.text(row.id()));
    }

    private String section(Upcoming row) {
        return Part.ofSection(row.section())
                .map(part -> part.name(book.words()))
                .orElse(row.section());
    }
}
