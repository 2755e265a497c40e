package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.advice.SourceEntry;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** All that is known of the sources; at the foot, by which rules this workbook was made. */
record SourcesSheet(Book book) {

    void write() {
        var advice = book.advice();
        var words = book.words();
        new TablePage(book.pages(), Tab.SOURCES, 2)
                .table(table(), advice.sources(), 1)
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
        return new Table<>(
                "Bronnen",
                source -> Places.source(source.id()),
                List.of(
                        Column.strong(words.say("kop.citaat"), 26, SourceEntry::cite),
                        Column.text(words.say("kop.titel"), 34, SourceEntry::title),
                        Column.text(words.say("kop.soort-bron"), 18, source -> words.sourceKind(source.kind())),
                        Column.text(words.say("kop.lezing"), 42, SourceEntry::reading),
                        Column.day(words.say("kop.vanaf"), SourceEntry::from),
                        Column.day(words.say("kop.tot"), SourceEntry::to),
                        Column.text(words.say("kop.zekerheid"), 12, source -> words.of(source.certainty())),
                        Column.text(words.say("kop.let-op"), 42, this::remarks),
                        new Column<>(words.say("kop.link"), 40, Look.BODY, source -> new Content.Web(source.link())),
                        Column.day(words.say("kop.nagekeken"), SourceEntry::checked),
                        Column.text(words.say("kop.door"), 13, SourceEntry::checkedBy),
                        Column.text(words.say("kop.tweede"), 13, this::secondReader),
                        Column.text(words.say("kop.kenmerk"), 18, SourceEntry::identifier),
                        Column.aside(words.say("kop.id"), source -> Content.text(source.id()))));
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
