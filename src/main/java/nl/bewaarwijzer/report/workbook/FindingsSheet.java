package nl.bewaarwijzer.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Finding;
import nl.bewaarwijzer.advice.Processor;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;
import org.jspecify.annotations.Nullable;

/** What is wrong or could be better, worst first, and what must be arranged with suppliers. */
record FindingsSheet(Book book, Tracing tracing) {

    /** A supplier and one thing to arrange with it, if there is any. */
    private record Supply(Processor supplier, Processor.@Nullable Requirement requirement) {}

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
        return new Table<>(
                "Bevindingen",
                row -> Places.finding(row.id()),
                Stream.concat(
                                Stream.<Column<Finding>>of(
                                        tracing.id(Part.FINDING, Finding::id),
                                        Column.strong(words.say("kop.ernst"), 15, row -> words.of(row.severity())),
                                        Column.text(words.say("kop.waarover"), 18, Finding::subjectName),
                                        Column.text(words.say("kop.wat"), 34, Finding::what),
                                        Column.text(words.say("kop.waarom"), 34, Finding::why),
                                        Column.text(words.say("kop.herstel"), 34, Finding::remedy),
                                        tracing.sources(Finding::trace),
                                        tracing.certainty(Finding::trace),
                                        tracing.standing(Finding::trace),
                                        tracing.change()),
                                tracing.<Finding>people().stream())
                        .toList());
    }

    private List<Supply> supplies() {
        return book.advice().processors().stream()
                .flatMap(FindingsSheet::supplies)
                .toList();
    }

    private static Stream<Supply> supplies(Processor supplier) {
        return supplier.requirements().isEmpty()
                ? Stream.of(new Supply(supplier, null))
                : supplier.requirements().stream().map(requirement -> new Supply(supplier, requirement));
    }

    private Table<Supply> suppliers() {
        var words = book.words();
        return new Table<>(
                "Leveranciers",
                row -> new Anchor(Tab.FINDINGS, Part.REQUIREMENT + id(row)),
                Stream.concat(
                                Stream.<Column<Supply>>of(
                                        tracing.id(Part.REQUIREMENT, FindingsSheet::id),
                                        Column.text(
                                                words.say("kop.rol"),
                                                15,
                                                row -> row.supplier().role()),
                                        Column.text(
                                                words.say("kop.leverancier"),
                                                18,
                                                row -> row.supplier().name()),
                                        Column.text(words.say("kop.wat-nodig"), 34, this::requirement),
                                        Column.text(
                                                words.say("kop.land"),
                                                34,
                                                row -> row.supplier().country()),
                                        Column.text(words.say("kop.uw-antwoorden"), 34, this::because),
                                        new Column<>(words.say("kop.bron"), 24, Look.BODY, this::sources),
                                        Column.text(words.say("kop.zekerheid"), 12, this::certainty),
                                        Column.text(words.say("kop.staat-vast"), 26, this::standing),
                                        tracing.change()),
                                tracing.<Supply>people().stream())
                        .toList());
    }

    private static String id(Supply row) {
        return row.requirement() == null
                ? row.supplier().id()
                : row.requirement().id();
    }

    private String requirement(Supply row) {
        return row.requirement() == null
                ? book.words().say("niets.leverancier")
                : row.requirement().text();
    }

    private String because(Supply row) {
        return row.requirement() == null
                ? ""
                : tracing.because(row.requirement().trace());
    }

    private Content sources(Supply row) {
        return row.requirement() == null
                ? new Content.Nothing()
                : tracing.cite(row.requirement().trace().sources());
    }

    private String standing(Supply row) {
        return row.requirement() == null
                ? ""
                : tracing.standing(row.requirement().trace());
    }

    private String certainty(Supply row) {
        return row.requirement() == null
                ? ""
                : book.words().of(row.requirement().trace().certainty());
    }
}
