package nl.bewaarwijzer.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/** Which matches of rules made which conclusions. */
final class Matches {

    private final Function<Object, @Nullable String> paths;
    private final Map<Conclusion, List<Match>> matches = new LinkedHashMap<>();

    /** @param paths the path of each fact */
    Matches(Function<Object, @Nullable String> paths) {
        this.paths = paths;
    }

    void note(Conclusion conclusion, Match match) {
        matches.computeIfAbsent(conclusion, key -> new ArrayList<>(1)).add(match);
    }

    /** What stands at the end: conclusions of which a match still holds, each with those matches. */
    Map<Conclusion, List<Reason>> standing() {
        var standing = new LinkedHashMap<Conclusion, List<Reason>>();
        matches.forEach((conclusion, causes) -> {
            var reasons = new ArrayList<Reason>(causes.size());
            for (var match : causes) {
                if (stillHolds(match)) {
                    reasons.add(reason(match));
                }
            }
            if (!reasons.isEmpty()) {
                standing.put(conclusion, reasons);
            }
        });
        return standing;
    }

    /** The rules that fired most, for an evaluation that did not end. */
    List<String> mostFired() {
        var counts = new LinkedHashMap<String, Integer>();
        matches.values().stream()
                .flatMap(List::stream)
                .forEach(match -> counts.merge(match.getRule().getName(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A match that was withdrawn later in the same run is no reason, even if others keep its conclusion standing. */
    private static boolean stillHolds(Match match) {
        return !(match instanceof InternalMatch internal) || internal.isMatched();
    }

    private Reason reason(Match match) {
        var facts = new ArrayList<String>();
        var built = new ArrayList<Conclusion>();
        match.getObjects().forEach(matched -> note(matched, facts, built));
        return new Reason(match.getRule().getName(), facts, built);
    }

    private void note(@Nullable Object matched, List<String> facts, List<Conclusion> built) {
        if (matched instanceof Conclusion conclusion) {
            built.add(conclusion);
        } else if (matched != null) {
            var path = paths.apply(matched);
            if (path != null && !facts.contains(path)) {
                facts.add(path);
            }
        }
    }
}
