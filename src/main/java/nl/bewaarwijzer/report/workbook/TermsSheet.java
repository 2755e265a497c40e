package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.advice.TermsClause;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** What belongs in the terms and what does not, with texts to use. */
record TermsSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.TERMS, 1).table(terms(), book.advice().terms(), 1);
    }

    private Table<TermsClause> terms() {
        var words = book.words();
        return Table.of(
                "Voorwaarden",
                row -> new Anchor(Tab.TERMS, row.id()),
                List.of(
                        Column.text(words.say("kop.onderdeel"), 26, TermsClause::name),
                        Column.strong(
                                words.say("kop.in-voorwaarden"),
                                18,
                                row -> words.say(row.belongs() ? "voorwaarden.in" : "voorwaarden.buiten")),
                        Column.text(words.say("kop.tekst"), 60, TermsClause::text),
                        Column.text(words.say("kop.waarom"), 34, TermsClause::why),
                        tracing.sources(TermsClause::trace),
                        tracing.certainty(TermsClause::trace),
                        tracing.standing(TermsClause::trace),
                        tracing.id(Part.TERMS, TermsClause::id)));
    }
}
