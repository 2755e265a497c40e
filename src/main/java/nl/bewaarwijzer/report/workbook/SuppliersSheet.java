package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.advice.Processor;
import nl.bewaarwijzer.advice.Trace;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** What must be arranged with each supplier. */
record SuppliersSheet(Book book, Tracing tracing) {

    /** A supplier and one thing to arrange with it. */
    private record Supply(Processor supplier, Processor.Requirement requirement) {

        String id() {
            return requirement.id();
        }

        Trace trace() {
            return requirement.trace();
        }
    }

    void write() {
        new TablePage(book.pages(), Tab.SUPPLIERS, 2).table(suppliers(), supplies(), 1);
    }

    private List<Supply> supplies() {
        return book.advice().processors().stream()
                .flatMap(supplier ->
                        supplier.requirements().stream().map(requirement -> new Supply(supplier, requirement)))
                .toList();
    }

    private Table<Supply> suppliers() {
        var words = book.words();
        List<Column<Supply>> says = List.of(
                Column.strong(
                        words.say("kop.leverancier"), 18, row -> row.supplier().name()),
                Column.text(words.say("kop.rol"), 18, row -> row.supplier().role()),
                Column.text(
                        words.say("kop.wat-nodig"), 34, row -> row.requirement().text()),
                Column.text(words.say("kop.land"), 18, row -> row.supplier().country()),
                Column.text(words.say("kop.uw-antwoorden"), 34, row -> tracing.because(row.trace())));
        return Table.of(
                "Leveranciers",
                row -> new Anchor(Tab.SUPPLIERS, row.id()),
                tracing.followed(Part.REQUIREMENT, Supply::id, Supply::trace, says));
    }
}
