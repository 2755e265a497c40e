package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.advice.Measure;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** Measures of security and order, for the business and for each system. */
record MeasuresSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.MEASURES, 2)
                .table(table(), book.advice().measures(), 3);
    }

    private Table<Measure> table() {
        var words = book.words();
        List<Column<Measure>> says = List.of(
                Column.strong(words.say("kop.soort"), 12, row -> words.of(row.force())),
                Column.text(words.say("kop.systeem"), 18, this::system),
                Column.text(words.say("kop.wat"), 34, Measure::what),
                Column.text(words.say("kop.waarom"), 34, Measure::why),
                Column.text(words.say("kop.zo-doet-u-het"), 38, Measure::how));
        return Table.of(
                "Maatregelen",
                row -> new Anchor(Tab.MEASURES, row.id()),
                tracing.followed(Part.MEASURE, Measure::id, Measure::trace, says));
    }

    private String system(Measure row) {
        return row.subjectName().isEmpty() ? book.words().say("heel-bedrijf") : row.subjectName();
    }
}
