package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Trace;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** Why each line stands: the rules and the answers behind it. */
record WhySheet(Book book, Tracing tracing) {

    /** Lines of one part that rest on the same rules and sources. */
    private record Shared(List<Reason> lines) {

        Reason first() {
            return lines.get(0);
        }

        String gists() {
            return lines.size() == 1
                    ? first().gist()
                    : lines.stream().map(line -> "• " + line.gist()).distinct().collect(Collectors.joining("\n"));
        }

        List<Trace.Because> because() {
            return lines.stream()
                    .flatMap(line -> line.trace().because().stream())
                    .toList();
        }

        List<Anchor> anchors() {
            return lines.stream()
                    .map(line -> Places.why(line.part(), line.id()))
                    .toList();
        }
    }

    void write() {
        new TablePage(book.pages(), Tab.WHY, 1).table(reasons(), shared(), 2);
    }

    private List<Shared> shared() {
        var shared = new LinkedHashMap<List<Object>, List<Reason>>();
        for (var line : tracing.lines()) {
            var key = List.<Object>of(
                    line.part(), line.trace().rules(), line.trace().sources());
            shared.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        return shared.values().stream().map(Shared::new).toList();
    }

    private Table<Shared> reasons() {
        var words = book.words();
        return new Table<>(
                "Waarom",
                Shared::anchors,
                List.of(
                        Column.text(
                                words.say("kop.onderdeel"),
                                16,
                                row -> row.first().part().name(words)),
                        Column.text(words.say("kop.in-het-kort"), 50, Shared::gists),
                        Column.text(words.say("kop.uw-antwoorden"), 50, row -> tracing.because(row.because())),
                        new Column<>(words.say("kop.regels"), 30, Look.BODY, row -> ruleIds(row.first())),
                        tracing.sources(row -> row.first().trace()),
                        Column.aside(
                                words.say("kop.id"),
                                row -> Content.text(
                                        row.lines().stream().map(Reason::id).collect(Collectors.joining("\n"))))));
    }

    /** The rules of a line; the cell leads to the first. */
    private static Content ruleIds(Reason line) {
        var rules = line.trace().rules();
        return rules.isEmpty()
                ? new Content.Nothing()
                : new Content.Jump(String.join("\n", rules), Places.rule(rules.get(0)));
    }
}
