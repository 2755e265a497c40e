package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** Why each line stands: the rules and the answers behind it. */
record WhySheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.WHY, 1)
                .table(lines(), tracing.lines(), 2);
    }

    private Table<Reason> lines() {
        var words = book.words();
        return new Table<>(
                "Waarom",
                line -> Places.why(line.part(), line.id()),
                List.of(
                        Column.text(
                                words.say("kop.onderdeel"),
                                18,
                                line -> line.part().name(words)),
                        Column.text(words.say("kop.in-het-kort"), 38, Reason::gist),
                        Column.text(words.say("kop.uw-antwoorden"), 44, line -> tracing.because(line.trace())),
                        new Column<>(words.say("kop.regels"), 30, Look.BODY, WhySheet::ruleIds),
                        tracing.sources(Reason::trace),
                        Column.aside(words.say("kop.id"), line -> Content.text(line.id()))));
    }

    /** The rules of a line; the cell leads to the first. */
    private static Content ruleIds(Reason line) {
        var rules = line.trace().rules();
        return rules.isEmpty()
                ? new Content.Nothing()
                : new Content.Jump(String.join("\n", rules), Places.rule(rules.get(0)));
    }
}
