package nl.bewaarwijzer.report.workbook;

import java.util.Comparator;
import java.util.List;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Finding;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** What is wrong or could be better, worst first. */
record FindingsSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.FINDINGS, 2).table(findings(), worstFirst(book.advice()), 3);
    }

    static List<Finding> worstFirst(Advice advice) {
        return advice.findings().stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> finding.trace().holds() != Standing.CERTAIN))
                .toList();
    }

    private Table<Finding> findings() {
        var words = book.words();
        List<Column<Finding>> says = List.of(
                Column.strong(words.say("kop.ernst"), 15, row -> words.of(row.severity())),
                Column.text(words.say("kop.waarover"), 18, Finding::subjectName),
                Column.text(words.say("kop.wat"), 34, row -> tracing.marked(row.what(), row.trace())),
                Column.text(words.say("kop.waarom"), 34, Finding::why),
                Column.text(words.say("kop.herstel"), 34, Finding::remedy));
        return Table.of(
                "Bevindingen",
                row -> Places.finding(row.id()),
                tracing.followed(Part.FINDING, Finding::id, Finding::trace, says));
    }
}
