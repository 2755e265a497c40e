package nl.bewaarwijzer.rulebook.silence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.condition.Check;
import nl.bewaarwijzer.rulebook.condition.Names;
import nl.bewaarwijzer.rulebook.condition.RuleGraph;
import nl.bewaarwijzer.rulebook.condition.Sought;
import nl.bewaarwijzer.rulebook.language.Made;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * Reads from the sentences of a rule, and of the rules on which it builds, which answers would make it speak. Few changes
 * are tried before more. What it proposes is not certain: sentences that it cannot read are taken to hold.
 */
final class Search {

    private static final int DEEPEST = 6;

    private final RuleBook rules;
    private final Checks checks;
    private final Blocks blocks;
    private final Set<Conclusion> standing;
    private final int mostSteps;
    private final Predicate<State> accept;
    private final Set<Map<String, List<String>>> proposed = new HashSet<>();
    private int budget;
    private int steps;
    private Optional<State> found = Optional.empty();
    private Optional<Rule> rule = Optional.empty();

    /**
     * @param standing what the rules conclude from the profile as it is
     * @param mostSteps how long it may take
     * @param accept verifies a proposal
     */
    Search(
            RuleBook rules,
            Checks checks,
            Blocks blocks,
            Set<Conclusion> standing,
            int mostSteps,
            Predicate<State> accept) {
        this.rules = rules;
        this.checks = checks;
        this.blocks = blocks;
        this.standing = standing;
        this.mostSteps = mostSteps;
        this.accept = accept;
    }

    /** The fewest changes, at most so many, that are accepted. */
    Optional<State> find(List<Rule> goals, State start, Map<String, Object> bound, int most) {
        steps = 0;
        for (budget = 1; budget <= most && found.isEmpty() && steps < mostSteps; budget++) {
            for (var rule : goals) {
                rule(rule, bound, start, List.of(), (names, state) -> propose(rule, state));
            }
        }
        return found;
    }

    /** The rule that speaks after the changes that were found. */
    Optional<Rule> rule() {
        return rule;
    }

    private void propose(Rule goal, State state) {
        if (found.isEmpty() && state.cost() == budget && proposed.add(state.answers()) && accept.test(state)) {
            found = Optional.of(state);
            rule = Optional.of(goal);
        }
    }

    private boolean isOver(State state) {
        return found.isPresent() || state.cost() > budget || ++steps > mostSteps;
    }

    /** Whether one more change is within the budget. */
    private boolean mayChange(State state) {
        return state.cost() < budget;
    }

    private void rule(Rule rule, Map<String, Object> bound, State state, List<String> above, Next next) {
        if (above.size() < DEEPEST && !above.contains(rule.id())) {
            var deeper = new ArrayList<>(above);
            deeper.add(rule.id());
            patterns(rules.graph().patterns(rule), 0, bound, state, deeper, next);
        }
    }

    private void patterns(
            List<Sought> patterns, int at, Map<String, Object> bound, State state, List<String> above, Next next) {
        if (isOver(state)) {
            return;
        }
        if (at == patterns.size()) {
            next.accept(bound, state);
            return;
        }
        Next rest = (names, after) -> patterns(patterns, at + 1, names, after, above, next);
        var pattern = patterns.get(at);
        var thing = rules.base().bank().ofType(pattern.type());
        if (pattern.type().isEmpty()) {
            rest.accept(bound, state);
        } else if (pattern.absent()) {
            absent(pattern, bound, state, rest);
        } else if (thing.isEmpty()) {
            conclusion(pattern, bound, state, above, rest);
        } else {
            thing(pattern, thing.get(), bound, state, rest);
        }
    }

    private void thing(Sought pattern, Thing thing, Map<String, Object> bound, State state, Next next) {
        var known = bound.get(pattern.variable());
        if (known != null) {
            checks(pattern.checks(), 0, known, bound, state, next);
        } else if (thing.isCatalogue()) {
            for (var id : rules.base().catalogue(thing.id()).keySet()) {
                one(pattern, new Names.Entry(thing, id), bound, state, next);
            }
        } else {
            for (var exists : existing(thing, pattern, state)) {
                for (var instance : exists.profile().instancesOf(thing.id())) {
                    one(pattern, instance, bound, exists, next);
                }
            }
        }
    }

    private List<State> existing(Thing thing, Sought pattern, State state) {
        if (!state.profile().instancesOf(thing.id()).isEmpty()) {
            return List.of(state);
        }
        if (!mayChange(state)) {
            return List.of();
        }
        return thing.optional() ? List.of() : state.existing(Instance.anyOf(thing), pattern.line());
    }

    private void one(Sought pattern, Object fact, Map<String, Object> bound, State state, Next next) {
        var names = new HashMap<>(bound);
        if (!pattern.variable().isEmpty()) {
            names.put(pattern.variable(), fact);
        }
        checks(pattern.checks(), 0, fact, names, state, next);
    }

    private void checks(List<Check> all, int at, Object self, Map<String, Object> bound, State state, Next next) {
        if (isOver(state)) {
            return;
        }
        if (at == all.size()) {
            next.accept(bound, state);
        } else if (checks.holds(all.get(at), self, bound, state.profile())) {
            checks(all, at + 1, self, bound, state, next);
        } else if (mayChange(state)) {
            checks.ways(all.get(at), all, self, bound, state).stream()
                    .filter(way -> checks.holds(all.get(at), self, bound, way.profile()))
                    .forEach(way -> checks(all, at + 1, self, bound, way, next));
        }
    }

    /** A conclusion stands when a rule that makes it speaks. */
    private void conclusion(Sought pattern, Map<String, Object> bound, State state, List<String> above, Next next) {
        for (var maker : rules.graph().makers(pattern)) {
            if (blocks.of(maker, state.profile()).isPresent()) {
                continue;
            }
            for (var line : maker.made().toList()) {
                Optional.of(line)
                        .filter(made -> made.type().equals(pattern.type()))
                        .flatMap(made -> inside(pattern, made, bound, state).map(inner -> Map.entry(made, inner)))
                        .ifPresent(made -> rule(maker, made.getValue(), state, above, (names, after) -> {
                            var parts = parts(made.getKey(), names, after);
                            if (pattern.checks().stream()
                                    .allMatch(check -> checks.holds(check, parts, bound, after.profile()))) {
                                var outer = new HashMap<>(bound);
                                outer.put(pattern.variable(), parts);
                                next.accept(outer, after);
                            }
                        }));
            }
        }
    }

    /** What the rule that makes a conclusion must match, as far as the pattern tells; empty when they cannot agree. */
    private Optional<Map<String, Object>> inside(Sought pattern, Made made, Map<String, Object> bound, State state) {
        var inner = new HashMap<String, Object>();
        for (var check : pattern.checks()) {
            var part = made.parts().get(check.left());
            var wanted = check.operator().equals("==")
                    ? checks.names().value(check.right().get(0), Map.of(), bound, state.profile())
                    : Optional.<Names.Value>empty();
            if (part == null || wanted.isEmpty() || wanted.get().words().isEmpty()) {
                continue;
            }
            var word = wanted.get().words().get(0);
            if (!RuleGraph.isName(part)) {
                if (!part.replace("\"", "").equals(word)) {
                    return Optional.empty();
                }
            } else if (part.endsWith(".getPad()")) {
                state.profile().instance(word).ifPresent(subject -> inner.put(variable(part), subject));
            }
        }
        return Optional.of(inner);
    }

    static String variable(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private Map<String, String> parts(Made made, Map<String, Object> bound, State state) {
        var parts = new LinkedHashMap<String, String>();
        made.parts().forEach((part, code) -> {
            if (RuleGraph.isName(code)) {
                checks.names()
                        .value(code.replace("()", ""), Map.of(), bound, state.profile())
                        .flatMap(value -> value.words().stream().findFirst())
                        .ifPresent(word -> parts.put(part, word));
            } else {
                parts.put(part, code.replace("\"", ""));
            }
        });
        return parts;
    }

    /** What must not be there, is changed away: any other answer to any question that it rests on. */
    private void absent(Sought pattern, Map<String, Object> bound, State state, Next next) {
        var thing = rules.base().bank().ofType(pattern.type());
        if (thing.isPresent()) {
            gone(pattern, thing.get(), bound, state, next);
            return;
        }
        var makers = rules.graph().makers(pattern).stream()
                .filter(maker -> blocks.of(maker, state.profile()).isEmpty())
                .filter(maker -> standing.stream()
                        .anyMatch(conclusion ->
                                conclusion.getClass().getSimpleName().equals(pattern.type())))
                .toList();
        next.accept(bound, state);
        if (!mayChange(state)) {
            return;
        }
        makers.stream().flatMap(maker -> otherwise(maker, state, pattern)).forEach(other -> {
            if (!isOver(other)) {
                next.accept(bound, other);
            }
        });
    }

    /** No thing may be as the pattern says: one answer of each that is, is changed. */
    private void gone(Sought pattern, Thing thing, Map<String, Object> bound, State state, Next next) {
        if (isOver(state)) {
            return;
        }
        var there = state.profile().instancesOf(thing.id()).stream()
                .filter(instance -> pattern.checks().stream()
                        .allMatch(check -> check.isReadable()
                                && (checks.holds(check, instance, bound, state.profile())
                                        || checks.isUnknown(check, instance, bound, state.profile()))))
                .findFirst();
        if (there.isEmpty()) {
            next.accept(bound, state);
        } else if (mayChange(state)) {
            pattern.checks().stream()
                    .flatMap(check -> checks.against(check, there.get(), bound, state))
                    .forEach(way -> gone(pattern, thing, bound, way, next));
        }
    }

    private Stream<State> otherwise(Rule maker, State state, Sought pattern) {
        return new Others(rules, checks, maker).of(state, pattern.line());
    }

    /** Goes on with what was matched and changed so far. */
    private interface Next extends BiConsumer<Map<String, Object>, State> {}
}
