package nl.bewaarwijzer.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.OptIn;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** What each marketing message needs before it may be sent. */
record OptInSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.OPT_INS, 3).table(table(), book.advice().optIns(), 1);
    }

    private Table<OptIn> table() {
        var words = book.words();
        return new Table<>(
                "OptIns",
                row -> new Anchor(Tab.OPT_INS, row.id()),
                List.of(
                        Column.text(words.say("kop.bericht"), 26, OptIn::name),
                        Column.strong(words.say("kop.uitkomst"), 18, row -> words.outcome(row.outcome())),
                        Column.text(words.say("kop.wat-u-doet"), 34, OptIn::outcomeText),
                        Column.text(words.say("kop.waarom"), 32, OptIn::why),
                        Column.text(words.say("kop.vakje"), 38, OptIn::labelText),
                        Column.text(words.say("kop.los-formulier"), 38, OptIn::standaloneText),
                        Column.text(words.say("kop.bevestigingsmail"), 38, OptIn::confirmationMail),
                        Column.text(words.say("kop.voorwaarden"), 34, row -> list(row.conditions())),
                        Column.text(words.say("kop.leg-vast"), 28, row -> list(row.proof())),
                        Column.text(words.say("kop.niet-doen"), 30, row -> list(row.avoid())),
                        tracing.sources(OptIn::trace),
                        tracing.certainty(OptIn::trace),
                        tracing.standing(OptIn::trace),
                        tracing.id(Part.OPT_IN, OptIn::id)));
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> "• " + item).collect(Collectors.joining("\n"));
    }
}
