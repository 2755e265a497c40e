package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.report.excel.Words;

/** Rows of the retention schedule that say the same of several subjects. */
record RetentionGroup(List<Retention> rows) {

    private static final int NAMED = 4;

    static List<RetentionGroup> of(Advice advice) {
        var groups = new LinkedHashMap<List<Object>, List<Retention>>();
        for (var row : advice.retention()) {
            groups.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row);
        }
        return groups.values().stream().map(RetentionGroup::new).toList();
    }

    /** What rows must have in common to be shown as one: all that a reader sees but for whose data they are. */
    private static List<Object> key(Retention row) {
        return row.group().isEmpty()
                ? List.of(row.id())
                : List.of(
                        row.group(),
                        row.name(),
                        row.description(),
                        row.purpose(),
                        Objects.toString(row.minimum()),
                        Objects.toString(row.maximum()),
                        row.chosen(),
                        row.binding(),
                        row.startEvent(),
                        row.endAction(),
                        row.motivation(),
                        row.trace().holds(),
                        row.trace().alternatives(),
                        row.trace().certainty(),
                        row.trace().sources());
    }

    /** The row that speaks for all. */
    Retention first() {
        return rows.get(0);
    }

    List<String> ids() {
        return rows.stream().map(Retention::id).toList();
    }

    /** What differs between the rows, each once. */
    String each(Function<Retention, String> text) {
        return rows.stream().map(text).filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    /** The data and whose they are, on lines of their own. */
    String data() {
        var subjects = each(row -> row.name().contains(row.subjectName()) ? "" : "• " + row.subjectName());
        return lines(first().name(), first().description(), subjects);
    }

    private static String lines(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The term; marked when it depends on an answer. */
    String term(Words words) {
        var depends = rows.stream().anyMatch(row -> row.trace().holds() != Standing.CERTAIN);
        var term = first().chosen().text();
        return depends ? words.say("hangt-af", "tekst", term) : term;
    }

    /** Whose data they are; empty when they are of the business as a whole. */
    String subjects(Words words) {
        return joined(
                rows.stream()
                        .map(Retention::subjectName)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                words);
    }

    private static String joined(List<String> names, Words words) {
        var named = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        int left = names.size() - NAMED;
        return left <= 0 ? named : words.say("en-nog", "aantal", String.valueOf(left), "tekst", named);
    }
}
