package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Conflict;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** Where rules clash over the same data, and which one prevails. */
record ConflictsSheet(Book book, Tracing tracing) {

    /** Conflicts that end the same way, whosever data they are about. */
    private record Clash(List<Conflict> conflicts) {

        Conflict first() {
            return conflicts.get(0);
        }

        List<String> ids() {
            return conflicts.stream().map(Conflict::id).toList();
        }

        String subjects() {
            return conflicts.stream().map(Conflict::subject).distinct().collect(Collectors.joining("\n"));
        }
    }

    void write() {
        new TablePage(book.pages(), Tab.CONFLICTS, 1).table(clashes(), clashing(), 1);
    }

    private List<Clash> clashing() {
        var clashes = new LinkedHashMap<List<String>, List<Conflict>>();
        for (var conflict : book.advice().conflicts()) {
            var key = List.of(
                    conflict.won(),
                    conflict.lost(),
                    conflict.why(),
                    conflict.trace().holds().name());
            clashes.computeIfAbsent(key, k -> new ArrayList<>()).add(conflict);
        }
        return clashes.values().stream().map(Clash::new).toList();
    }

    private Table<Clash> clashes() {
        var words = book.words();
        return Table.of(
                "Conflicten",
                row -> new Anchor(Tab.CONFLICTS, row.first().id()),
                Stream.<Column<Clash>>of(
                                Column.text(words.say("kop.waarover"), 34, Clash::subjects),
                                Column.strong(
                                        words.say("kop.wint"),
                                        32,
                                        row -> row.first().won()),
                                Column.text(
                                        words.say("kop.wijkt"),
                                        32,
                                        row -> row.first().lost()),
                                Column.text(
                                        words.say("kop.waarom"),
                                        40,
                                        row -> row.first().why()),
                                tracing.<Clash>sources(row -> row.first().trace()),
                                tracing.<Clash>certainty(row -> row.first().trace()),
                                tracing.<Clash>standing(row -> row.first().trace()),
                                tracing.ids(Part.CONFLICT, Clash::ids))
                        .toList());
    }
}
