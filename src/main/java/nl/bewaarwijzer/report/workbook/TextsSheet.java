package nl.bewaarwijzer.report.workbook;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advice.TermsClause;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** Texts to use: what goes into the terms and what stays out, the letters, and the texts for the site. */
record TextsSheet(Book book, Tracing tracing) {

    /** One paragraph of a letter; the first one also shows the subject line. */
    private record Paragraph(Advice.Letter letter, int number) {

        String text() {
            return letter.paragraphs().get(number);
        }

        String heading() {
            return number == 0 ? letter.heading() : "";
        }
    }

    void write() {
        var words = book.words();
        var page = new TablePage(book.pages(), Tab.TEXTS, 2);
        if (book.advice().terms().isEmpty() && book.advice().letters().isEmpty()) {
            page.sentence(Tab.TEXTS.nothing(words));
        }
        page.further(words.say("tussenkop.voorwaarden"), terms(), book.advice().terms())
                .further(words.say("tussenkop.brieven"), letters(), paragraphs());
    }

    private Table<TermsClause> terms() {
        var words = book.words();
        return new Table<>(
                "Voorwaarden",
                row -> new Anchor(Tab.TEXTS, row.id()),
                List.of(
                        tracing.id(Part.TERMS, TermsClause::id),
                        Column.strong(
                                words.say("kop.in-voorwaarden"),
                                24,
                                row -> words.say(row.belongs() ? "voorwaarden.in" : "voorwaarden.buiten")),
                        Column.text(words.say("kop.onderdeel"), 30, TermsClause::name),
                        Column.text(words.say("kop.tekst"), 70, TermsClause::text),
                        Column.text(words.say("kop.waarom"), 34, TermsClause::why),
                        tracing.sources(TermsClause::trace),
                        tracing.certainty(TermsClause::trace),
                        tracing.standing(TermsClause::trace)));
    }

    private List<Paragraph> paragraphs() {
        return book.advice().letters().stream().flatMap(TextsSheet::paragraphs).toList();
    }

    private static Stream<Paragraph> paragraphs(Advice.Letter letter) {
        return IntStream.range(0, letter.paragraphs().size()).mapToObj(number -> new Paragraph(letter, number));
    }

    /** A paragraph a row: a whole letter can be longer than the highest row. */
    private Table<Paragraph> letters() {
        var words = book.words();
        return new Table<>(
                "Brieven",
                row -> new Anchor(Tab.TEXTS, Part.LETTER + row.letter().id()),
                List.of(
                        tracing.id(Part.LETTER, row -> row.letter().id()),
                        Column.strong(
                                words.say("kop.brief"), 24, row -> row.letter().name()),
                        Column.text(words.say("kop.onderwerp"), 30, Paragraph::heading),
                        Column.text(words.say("kop.alinea"), 70, Paragraph::text)));
    }
}
