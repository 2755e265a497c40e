package nl.bewaarwijzer.report.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Entry;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;
import nl.bewaarwijzer.report.excel.Words;

/** The retention schedule, with columns for people beside the term and at the end. */
record RetentionSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.RETENTION, 3)
                .sentence(
                        RetentionGroup.of(book.advice()).isEmpty()
                                ? ""
                                : book.words().say("geel.keuze"))
                .table(table(), RetentionGroup.of(book.advice()), 1);
    }

    /** The data and whose they are, without saying the same twice. */
    static String name(Retention row, Words words) {
        var subject = row.subjectName();
        return subject.isEmpty() || row.name().contains(subject)
                ? row.name()
                : words.say("gegevens.van", "van", subject, "naam", row.name());
    }

    private Table<RetentionGroup> table() {
        var words = book.words();
        return Table.of(
                "Bewaarschema",
                group -> new Anchor(Tab.RETENTION, group.first().id()),
                List.of(
                        Column.text(words.say("kop.gegevens"), 34, RetentionGroup::data),
                        text("kop.waarvoor", 18, Retention::purpose),
                        text("kop.minimaal", 14, this::minimum),
                        text("kop.maximaal", 20, this::maximum),
                        Column.strong(words.say("kop.gekozen"), 18, group -> chosen(group.first())),
                        Column.<RetentionGroup>fillIn(words.say("invul.eigen-keuze"), 16)
                                .with(new Entry(List.of(), words.say("invul.hulp.eigen-keuze"))),
                        Column.fillIn(words.say("invul.reden"), 24),
                        text("kop.telt-vanaf", 19, Retention::startEvent),
                        Column.text(
                                words.say("kop.voorbeeld"),
                                30,
                                group -> group.each(row -> row.example().text())),
                        Column.text(words.say("kop.daarna"), 24, group -> group.each(this::afterwards)),
                        tracing.owner(),
                        Column.strong(words.say("kop.soort"), 17, group -> kind(group.first())),
                        text("kop.grondslag", 24, this::grounds),
                        tracing.sources(group -> group.first().trace()),
                        text("kop.waarom", 40, Retention::motivation),
                        tracing.certainty(group -> group.first().trace()),
                        tracing.standing(group -> group.first().trace()),
                        Column.text(
                                words.say("kop.systemen"),
                                18,
                                group -> group.each(row -> String.join("\n", row.systems()))),
                        tracing.change(words.say("kop.gekozen"), group -> chosen(group.first())),
                        tracing.remark(),
                        tracing.ids(Part.RETENTION, RetentionGroup::ids)));
    }

    private Column<RetentionGroup> text(String heading, int width, Function<Retention, String> text) {
        return Column.text(book.words().say(heading), width, group -> text.apply(group.first()));
    }

    private String minimum(Retention row) {
        return row.minimum() == null ? book.words().say("termijn.geen-minimum") : term(row.minimum());
    }

    private String maximum(Retention row) {
        if (row.maximum() != null) {
            return term(row.maximum());
        }
        return book.words().say(row.binding() == Binding.DUTY ? "termijn.tot-plicht-stopt" : "termijn.tot-niet-nodig");
    }

    /** What happens then, and from which day on in the example. */
    private String afterwards(Retention row) {
        var from = row.example().eraseFrom();
        if (from == null || row.endAction().matches(".*\\d.*")) {
            return row.endAction();
        }
        var id = row.endAction().contains(" ") ? "daarna.lang" : "daarna";
        return book.words()
                .say(id, "wat", row.endAction(), "datum", book.words().day(from));
    }

    /** A duty to erase whose moment or number is advice says both. */
    private String kind(Retention row) {
        var number = row.number();
        return switch (row.chosen().kind()) {
            case OPEN_NORM ->
                number.isEmpty()
                        ? book.words().say("soort.moment")
                        : book.words().of(row.binding());
            case STATUTORY_MAXIMUM ->
                number.map(advised -> book.words().say("soort.stoppen", "termijn", advised))
                        .orElse(book.words().of(row.binding()));
            default -> book.words().of(row.binding());
        };
    }

    private String grounds(Retention row) {
        return row.legalBasis().stream().map(book.words()::ground).collect(Collectors.joining("\n"));
    }

    private String term(Retention.Term term) {
        return book.words().term(term.kind(), term.text());
    }

    private String chosen(Retention row) {
        var chosen = row.chosen();
        return switch (chosen.by()) {
            case "owner" -> book.words().say("gekozen.eigen", "termijn", chosen.text(), "reden", chosen.reason());
            case "house" -> book.words().say("gekozen.huislijn", "termijn", chosen.text(), "reden", chosen.reason());
            default -> chosen.text();
        };
    }
}
