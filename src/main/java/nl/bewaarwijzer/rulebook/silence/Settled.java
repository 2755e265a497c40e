package nl.bewaarwijzer.rulebook.silence;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.Reason;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.condition.Sought;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * Tells which outcomes that stand while some answers are unknown, stand however these turn out. Such an outcome rests on
 * sentences that ask for what is there, for what is known remains; any other sentence on the way to it must rest on known
 * answers alone.
 */
final class Settled {

    private static final Set<String> OPERATORS = Set.of("==", "in", "contains", "above", "atMost", "since", "before");

    private final RuleBook rules;
    private final IdentityHashMap<Sought, Set<String>> behind = new IdentityHashMap<>();

    Settled(RuleBook rules) {
        this.rules = rules;
    }

    /** @param open what the rules conclude while the unknown answers stay unknown */
    boolean is(Goal goal, World open) {
        return goal.reasonsIn(open).anyMatch(reason -> is(reason, open, Set.of()));
    }

    /** @param above the conclusions for which this may be a reason: none can be its own */
    private boolean is(Reason reason, World open, Set<Conclusion> above) {
        var rule = rules.rule(reason.rule());
        return rules.graph().patterns(rule).stream()
                        .allMatch(pattern -> asksForWhatIsThere(pattern) || isKnown(rule, pattern, open.profile()))
                && reason.conclusions().stream().allMatch(built -> is(built, open, above));
    }

    private boolean is(Conclusion built, World open, Set<Conclusion> above) {
        var deeper = new HashSet<>(above);
        return deeper.add(built)
                && open.conclusions().getOrDefault(built, List.of()).stream()
                        .anyMatch(reason -> is(reason, open, deeper));
    }

    private static boolean asksForWhatIsThere(Sought pattern) {
        return !pattern.absent()
                && !pattern.type().isEmpty()
                && pattern.checks().stream().allMatch(check -> OPERATORS.contains(check.operator()));
    }

    private boolean isKnown(Rule rule, Sought pattern, Profile profile) {
        var fields = behind.computeIfAbsent(pattern, sought -> fieldsBehind(rule, sought));
        return rules.base().bank().profileThings().stream()
                .noneMatch(thing -> thing.fields().values().stream()
                        .anyMatch(field -> fields.contains(thing.node(field)) && profile.mayTurnOut(thing, field)));
    }

    /** What is read by the rules that can make what a sentence asks for, and unless it asks for that by name by the rule itself. */
    private Set<String> fieldsBehind(Rule rule, Sought pattern) {
        var asked = rules.graph().makers(pattern).stream().map(Rule::id).collect(Collectors.toSet());
        var fields = new LinkedHashSet<>(rules.fieldsBehind(asked));
        if (pattern.type().isEmpty()) {
            fields.addAll(rules.fieldsBehind(Set.of(rule.id())));
        } else if (!isByName(pattern)) {
            fields.addAll(rules.readsOf(rule.id()).fields());
        }
        return fields;
    }

    /** A name, or the place of a thing, is the same whatever the answers are. */
    private boolean isByName(Sought pattern) {
        return rules.base().bank().ofType(pattern.type()).isEmpty()
                && pattern.checks().stream()
                        .flatMap(check -> check.right().stream())
                        .allMatch(word -> word.startsWith("\"") || word.matches("\\$\\w+\\.pad"))
                && pattern.checks().stream().allMatch(check -> check.operator().equals("=="));
    }
}
