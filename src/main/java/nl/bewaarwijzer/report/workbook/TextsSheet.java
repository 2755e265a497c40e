package nl.bewaarwijzer.report.workbook;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Case;
import nl.bewaarwijzer.advice.Letter;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** Texts to use: the letters, and the texts for the site. */
record TextsSheet(Book book, Tracing tracing) {

    /** One paragraph of a letter; the first one also shows the subject line. */
    private record Paragraph(Part part, String id, String name, Letter letter, int number) {

        String text() {
            return letter.paragraphs().get(number);
        }

        String heading() {
            return number == 0 ? letter.heading() : "";
        }
    }

    void write() {
        new TablePage(book.pages(), Tab.TEXTS, 1).table(letters(), paragraphs(), 1);
    }

    private List<Paragraph> paragraphs() {
        var general = book.advice().letters().stream()
                .flatMap(letter -> paragraphs(Part.LETTER, letter.id(), letter.name(), letter));
        return Stream.concat(general, book.advice().cases().stream().flatMap(this::ofCase))
                .toList();
    }

    private Stream<Paragraph> ofCase(Case one) {
        return one.letters().stream()
                .flatMap(letter -> paragraphs(
                        Part.CASE,
                        letter.id(),
                        book.words().say("gegevens.van", "van", one.id(), "naam", letter.name()),
                        letter));
    }

    private static Stream<Paragraph> paragraphs(Part part, String id, String name, Letter letter) {
        return IntStream.range(0, letter.paragraphs().size())
                .mapToObj(number -> new Paragraph(part, id, name, letter, number));
    }

    /** A paragraph a row: a whole letter can be longer than the highest row. */
    private Table<Paragraph> letters() {
        var words = book.words();
        return Table.of(
                "Brieven",
                row -> new Anchor(Tab.TEXTS, row.part() + row.id()),
                List.of(
                        Column.strong(words.say("kop.brief"), 24, Paragraph::name),
                        Column.text(words.say("kop.onderwerp"), 30, Paragraph::heading),
                        Column.text(words.say("kop.alinea"), 80, Paragraph::text),
                        Column.aside(
                                words.say("kop.id"),
                                row -> new Content.Jump(row.id(), Places.why(row.part(), row.id())))));
    }
}
