package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.advice.Clause;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** The elements of the privacy statement, with texts to use. */
record PrivacyStatementSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.PRIVACY, 1).table(table(), book.advice().privacyStatement(), 1);
    }

    private Table<Clause> table() {
        var words = book.words();
        return Table.of(
                "Privacyverklaring",
                row -> new Anchor(Tab.PRIVACY, row.id()),
                List.of(
                        Column.text(words.say("kop.element"), 22, Clause::name),
                        Column.<Clause>strong(
                                        words.say("kop.nodig"),
                                        12,
                                        row -> words.say(row.required() ? "nodig.ja" : "nodig.nee"))
                                .unlessAll(words.say("nodig.ja")),
                        Column.text(words.say("kop.waarom"), 30, Clause::why),
                        Column.text(words.say("kop.tekst"), 50, Clause::text),
                        tracing.sources(Clause::trace),
                        tracing.certainty(Clause::trace),
                        tracing.standing(Clause::trace),
                        tracing.id(Part.CLAUSE, Clause::id)));
    }
}
