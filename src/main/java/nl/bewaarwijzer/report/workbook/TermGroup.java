package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.report.excel.Words;

/**
 * All data of the same subjects that are kept for the same term, counted from the same event, with the same example, for the
 * first sheet.
 *
 * @param shared names of data that are also kept for another term, depending on whose they are
 */
record TermGroup(List<RetentionGroup> groups, Set<String> shared) {

    private static final int NAMED = 6;

    /** In the order of the schedule. */
    static List<TermGroup> of(List<RetentionGroup> groups, Words words) {
        var terms = new LinkedHashMap<List<Object>, List<RetentionGroup>>();
        for (var group : groups) {
            var key = List.<Object>of(
                    group.first().binding(),
                    group.term(words),
                    group.first().startEvent(),
                    group.each(row -> row.example().text()),
                    group.each(Retention::subjectName));
            terms.computeIfAbsent(key, term -> new ArrayList<>()).add(group);
        }
        var shared = groups.stream()
                .collect(Collectors.groupingBy(group -> group.first().name(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .collect(Collectors.toSet());
        return terms.values().stream().map(same -> new TermGroup(same, shared)).toList();
    }

    /** How binding it is, the data, the term and an example. */
    List<String> cells(Words words) {
        var first = groups.get(0).first();
        var names =
                groups.stream().map(group -> group.first().name()).distinct().toList();
        var shown = names.stream()
                .limit(NAMED)
                .map(name -> names.size() == 1 ? name : "• " + name)
                .collect(Collectors.joining("\n"));
        int left = names.size() - NAMED;
        var data = left <= 0 ? shown : words.say("en-nog", "aantal", String.valueOf(left), "tekst", shown);
        return List.of(
                words.of(first.binding()),
                data + whose(words),
                words.term(first, groups.get(0).term(words)),
                groups.get(0).each(row -> row.example().text()));
    }

    /** Whose data, where that makes the difference with another term. */
    private String whose(Words words) {
        return groups.stream()
                .filter(group -> shared.contains(group.first().name()))
                .findFirst()
                .map(group -> group.subjects(words))
                .filter(subjects -> !subjects.isEmpty())
                .map(subjects -> "\n" + words.say("samenvatting.van", "van", subjects))
                .orElse("");
    }
}
