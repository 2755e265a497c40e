package nl.bewaarwijzer.report;

import java.util.List;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advice.Retention;
import nl.bewaarwijzer.advice.Binding;

/** The retention schedule, with columns for people at the end. */
record RetentionSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book, Tab.RETENTION, 2).table(table(), book.advice().retention(), 2);
    }

    /** The data and whose they are, without saying the same twice. */
    static String name(Retention row, Words words) {
        var subject = row.subjectName();
        return subject.isEmpty() || row.name().contains(subject)
                ? row.name()
                : words.say("gegevens.van", "van", subject, "naam", row.name());
    }

    private Table<Retention> table() {
        var words = book.words();
        return new Table<>(
                "Bewaarschema",
                row -> new Anchor(Tab.RETENTION, row.id()),
                List.of(
                        tracing.id(Part.RETENTION, Retention::id),
                        Column.text(words.say("kop.gegevens"), 30, this::data),
                        Column.text(words.say("kop.waarvoor"), 18, Retention::purpose),
                        Column.text(words.say("kop.minimaal"), 14, this::minimum),
                        Column.text(words.say("kop.maximaal"), 20, this::maximum),
                        Column.strong(words.say("kop.gekozen"), 18, this::chosen),
                        Column.text(words.say("kop.telt-vanaf"), 19, Retention::startEvent),
                        Column.text(
                                words.say("kop.voorbeeld"),
                                22,
                                row -> row.example().text()),
                        Column.text(words.say("kop.daarna"), 18, Retention::endAction),
                        Column.strong(words.say("kop.soort"), 12, row -> words.of(row.binding())),
                        Column.text(words.say("kop.grondslag"), 22, row -> String.join("; ", row.legalBasis())),
                        tracing.sources(Retention::trace),
                        Column.text(words.say("kop.waarom"), 38, Retention::motivation),
                        tracing.certainty(Retention::trace),
                        tracing.standing(Retention::trace),
                        Column.text(words.say("kop.systemen"), 18, row -> String.join(", ", row.systems())),
                        Column.fillIn(words.say("kop.eigenaar"), 15),
                        Column.fillIn(words.say("kop.status"), 13),
                        Column.fillIn(words.say("kop.opmerking"), 24)));
    }

    private String data(Retention row) {
        var name = name(row, book.words());
        return row.description().isEmpty() ? name : name + "\n" + row.description();
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

    private String term(Advice.Term term) {
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
