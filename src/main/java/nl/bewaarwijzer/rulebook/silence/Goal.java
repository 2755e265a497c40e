package nl.bewaarwijzer.rulebook.silence;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * An outcome that may stand or not.
 *
 * @param rules the rules that can make it
 * @param wanted which of their conclusions are meant
 */
public record Goal(List<Rule> rules, Predicate<Conclusion> wanted) {

    public Goal {
        rules = List.copyOf(rules);
    }

    /** Any conclusion of one rule. */
    public static Goal of(Rule rule) {
        return new Goal(List.of(rule), conclusion -> true);
    }

    /** Whether the outcome stands in a world. */
    public boolean standsIn(World world) {
        var ids = ids();
        return world.conclusions().entrySet().stream()
                .anyMatch(entry -> wanted.test(entry.getKey())
                        && entry.getValue().stream().anyMatch(reason -> ids.contains(reason.rule())));
    }

    Set<String> ids() {
        return rules.stream().map(Rule::id).collect(Collectors.toSet());
    }
}
