package nl.bewaarwijzer.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.condition.RuleGraph;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * Rules that wait for what the other concludes. What such a circle says has no ground outside itself, and which questions still
 * matter to it cannot be told.
 */
final class CircleCheck {

    private final RuleBook rules;
    private final RuleGraph graph;
    private final Problems problems;

    CircleCheck(RuleBook rules, Problems problems) {
        this.rules = rules;
        this.graph = rules.graph();
        this.problems = problems;
    }

    /** Reports each circle once, at the first of its rules. */
    void check() {
        var named = new HashSet<Rule>();
        for (var rule : rules.rules()) {
            var circle = named.contains(rule) ? List.<Rule>of() : circle(rule);
            if (!circle.isEmpty()) {
                named.addAll(circle);
                problems.add(rule.place(), "regel.kring", shown(circle));
            }
        }
    }

    /** The shortest way from a rule, by the makers of what it looks for, back to itself; empty when there is none. */
    private List<Rule> circle(Rule start) {
        Map<Rule, Rule> waiting = new HashMap<>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            var rule = next.remove();
            for (var maker : makers(rule)) {
                if (maker.equals(start)) {
                    return back(rule, waiting);
                }
                if (waiting.putIfAbsent(maker, rule) == null) {
                    next.add(maker);
                }
            }
        }
        return List.of();
    }

    private List<Rule> makers(Rule rule) {
        return graph.patterns(rule).stream()
                .flatMap(pattern -> graph.makers(pattern).stream())
                .distinct()
                .toList();
    }

    private static List<Rule> back(Rule last, Map<Rule, Rule> waiting) {
        var way = new ArrayList<Rule>();
        for (Rule rule = last; rule != null; rule = waiting.get(rule)) {
            way.add(0, rule);
        }
        return way;
    }

    private static String shown(List<Rule> circle) {
        return Stream.concat(circle.stream(), circle.stream().limit(1))
                .map(Rule::id)
                .collect(Collectors.joining(" -> "));
    }
}
