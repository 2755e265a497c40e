package nl.bewaarwijzer.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.advice.Standing;

/** Data that are kept equally long, from the same event and for the same customers: one line on the screen. */
record SameTerm(List<Retention> rows) {

    static List<SameTerm> of(Advice advice) {
        var groups = advice.retention().stream()
                .collect(Collectors.groupingBy(Retention::group, LinkedHashMap::new, Collectors.toList()));
        var terms = new LinkedHashMap<List<String>, List<Retention>>();
        for (var rows : groups.values()) {
            terms.computeIfAbsent(key(rows), k -> new ArrayList<>()).addAll(rows);
        }
        return terms.values().stream().map(SameTerm::new).toList();
    }

    private static List<String> key(List<Retention> rows) {
        var row = rows.get(0);
        return List.of(
                row.chosen().text(),
                row.startEvent(),
                Objects.toString(row.example().keepThrough()),
                row.binding().name(),
                row.trace().holds().name(),
                names(rows.stream().map(Retention::subjectName).toList()));
    }

    Retention first() {
        return rows.get(0);
    }

    String names() {
        return names(rows.stream().map(Retention::name).toList());
    }

    /** Whose data they are; empty for the business as a whole. */
    String subjects() {
        return names(rows.stream().map(Retention::subjectName).toList());
    }

    /** The last days on which data of the example are kept: a sale that ended has an earlier one. */
    List<LocalDate> lastDays() {
        return rows.stream()
                .map(row -> row.example().keepThrough())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    boolean depends() {
        return rows.stream().anyMatch(row -> row.trace().holds() == Standing.DEPENDS);
    }

    private static String names(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining("; "));
    }
}
