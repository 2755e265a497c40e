package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.bewaarwijzer.advice.SourceEntry;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;
import nl.bewaarwijzer.report.excel.Words;

/** All that is known of the sources; at the foot, by which rules this workbook was made. */
record SourcesSheet(Book book) {

    void write() {
        var advice = book.advice();
        var words = book.words();
        new TablePage(book.pages(), Tab.SOURCES, 1)
                .table(table(), sorted(), 1)
                .gap()
                .sentence(words.say(
                        "voet.regels",
                        "versie",
                        advice.rulebook().version(),
                        "hash",
                        advice.rulebook().hash()))
                .sentence(words.say("voet.profiel", "hash", advice.profileHash()));
    }

    private Table<SourceEntry> table() {
        var words = book.words();
        return Table.of(
                "Bronnen",
                source -> Places.source(source.id()),
                List.of(
                        Column.strong(words.say("kop.citaat"), 24, SourceEntry::cite),
                        Column.text(words.say("kop.soort-bron"), 13, source -> words.sourceKind(source.kind())),
                        Column.text(words.say("kop.titel"), 28, SourceEntry::title),
                        Column.text(words.say("kop.lezing"), 42, SourceEntry::reading),
                        Column.text(words.say("kop.let-op"), 40, this::remarks),
                        Column.text(words.say("kop.zekerheid"), 12, source -> words.of(source.certainty())),
                        Column.day(words.say("kop.vanaf"), SourceEntry::from),
                        Column.day(words.say("kop.tot"), SourceEntry::to).unlessAll(""),
                        Column.day(words.say("kop.nagekeken"), SourceEntry::checked),
                        Column.text(words.say("kop.door"), 11, SourceEntry::checkedBy),
                        Column.text(words.say("kop.tweede"), 12, this::secondReader),
                        Column.aside(words.say("kop.link"), source -> new Content.Web(source.link())),
                        Column.aside(words.say("kop.kenmerk"), source -> Content.text(source.identifier())),
                        Column.aside(words.say("kop.id"), source -> Content.text(source.id()))));
    }

    /** By kind, the law first, then by citation. */
    private List<SourceEntry> sorted() {
        return book.advice().sources().stream()
                .sorted(Comparator.comparing((SourceEntry source) -> Words.rank(source.kind()))
                        .thenComparing(SourceEntry::cite, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private String remarks(SourceEntry source) {
        var remarks = new ArrayList<String>();
        if (source.remark() != null) {
            remarks.add(source.remark());
        }
        if (source.openPoint() != null) {
            remarks.addAll(readings(source.openPoint()));
        }
        return String.join("\n", remarks);
    }

    private List<String> readings(SourceEntry.OpenPoint open) {
        var words = book.words();
        var lines = new ArrayList<>(List.of(words.say("open-punt")));
        for (int i = 1; i <= open.readings().size(); i++) {
            var id = i == open.followed() ? "open-punt.gevolgd" : "open-punt.lezing";
            lines.add(words.say(
                    id, "nummer", String.valueOf(i), "lezing", open.readings().get(i - 1)));
        }
        return lines;
    }

    private String secondReader(SourceEntry source) {
        var nobody = "geen";
        return source.secondReader().equals(nobody) ? book.words().say("nagekeken.geen") : source.secondReader();
    }
}
