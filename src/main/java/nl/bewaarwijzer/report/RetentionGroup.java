package nl.bewaarwijzer.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advice.Retention;
import nl.bewaarwijzer.advice.Standing;

/** Rows of the retention schedule that say the same of several subjects. */
record RetentionGroup(List<Retention> rows) {

    private static final int NAMED = 4;

    static List<RetentionGroup> of(Advice advice) {
        var groups = new LinkedHashMap<String, List<Retention>>();
        for (var row : advice.retention()) {
            var key = row.group().isEmpty() ? row.id() : row.group();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        return groups.values().stream().map(RetentionGroup::new).toList();
    }

    List<String> summary(Words words) {
        var row = rows.get(0);
        var depends =
                rows.stream().filter(r -> r.trace().holds() != Standing.CERTAIN).findFirst();
        var term = row.chosen().text();
        return List.of(
                words.of(row.binding()),
                name(words),
                depends.isPresent() ? words.say("hangt-af", "tekst", term) : term,
                row.example().text());
    }

    private String name(Words words) {
        var first = rows.get(0);
        if (rows.size() == 1) {
            return RetentionSheet.name(first, words);
        }
        if (rows.stream().map(Retention::name).distinct().count() > 1) {
            return joined(rows.stream().map(Retention::name).distinct().toList(), words);
        }
        var subjects = rows.stream()
                .map(Retention::subjectName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return subjects.isEmpty()
                ? first.name()
                : words.say("gegevens.van", "van", joined(subjects, words), "naam", first.name());
    }

    private static String joined(List<String> names, Words words) {
        var named = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        int left = names.size() - NAMED;
        return left <= 0 ? named : words.say("en-nog", "aantal", String.valueOf(left), "tekst", named);
    }
}
