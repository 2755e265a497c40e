package nl.bewaarwijzer.report.workbook;

import java.util.Comparator;
import java.util.List;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advice.Finding;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** What is wrong or could be better, worst first, and what must be arranged with suppliers. */
record FindingsSheet(Book book, Tracing tracing) {

    /** A supplier and one thing to arrange with it. */
    private record Supply(Advice.Processor supplier, Advice.Requirement requirement) {

        String id() {
            return requirement.id();
        }

        Advice.Trace trace() {
            return requirement.trace();
        }
    }

    void write() {
        new TablePage(book.pages(), Tab.FINDINGS, 2)
                .table(findings(), worstFirst(book.advice()), 2)
                .further(book.words().say("tussenkop.leveranciers"), suppliers(), supplies());
    }

    static List<Finding> worstFirst(Advice advice) {
        return advice.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private Table<Finding> findings() {
        var words = book.words();
        List<Column<Finding>> says = List.of(
                Column.strong(words.say("kop.ernst"), 15, row -> words.of(row.severity())),
                Column.text(words.say("kop.waarover"), 18, Finding::subjectName),
                Column.text(words.say("kop.wat"), 34, Finding::what),
                Column.text(words.say("kop.waarom"), 34, Finding::why),
                Column.text(words.say("kop.herstel"), 34, Finding::remedy));
        return new Table<>(
                "Bevindingen",
                row -> Places.finding(row.id()),
                tracing.followed(Part.FINDING, Finding::id, Finding::trace, says));
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
                Column.text(words.say("kop.rol"), 15, row -> row.supplier().role()),
                Column.text(
                        words.say("kop.leverancier"), 18, row -> row.supplier().name()),
                Column.text(
                        words.say("kop.wat-nodig"), 34, row -> row.requirement().text()),
                Column.text(words.say("kop.land"), 34, row -> row.supplier().country()),
                Column.text(words.say("kop.uw-antwoorden"), 34, row -> tracing.because(row.trace())));
        return new Table<>(
                "Leveranciers",
                row -> new Anchor(Tab.FINDINGS, Part.REQUIREMENT + row.id()),
                tracing.followed(Part.REQUIREMENT, Supply::id, Supply::trace, says));
    }
}
