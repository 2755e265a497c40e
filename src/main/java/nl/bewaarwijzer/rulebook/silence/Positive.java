package nl.bewaarwijzer.rulebook.silence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bewaarwijzer.rulebook.condition.RuleGraph;
import nl.bewaarwijzer.rulebook.condition.Sought;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * Tells which rules ask only for what is there, also through the rules on which they build. Such a rule that speaks while some
 * answers are unknown, speaks however these turn out: one evaluation settles all worlds.
 */
final class Positive {

    private static final Set<String> OPERATORS = Set.of("==", "in", "contains", "above", "atMost", "since", "before");

    private final RuleGraph graph;
    private final Map<String, Boolean> known = new HashMap<>();

    Positive(RuleGraph graph) {
        this.graph = graph;
    }

    boolean is(Rule rule) {
        return known.computeIfAbsent(rule.id(), id -> is(rule, new HashSet<>()));
    }

    private boolean is(Rule rule, Set<String> seen) {
        return !seen.add(rule.id())
                || graph.patterns(rule).stream()
                        .allMatch(pattern -> isPlain(pattern)
                                && graph.makers(pattern).stream().allMatch(maker -> is(maker, seen)));
    }

    private static boolean isPlain(Sought pattern) {
        return !pattern.absent()
                && !pattern.type().isEmpty()
                && pattern.checks().stream().allMatch(check -> OPERATORS.contains(check.operator()));
    }
}
