package nl.bewaarwijzer.rulebook.silence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.Reason;
import nl.bewaarwijzer.rulebook.condition.Names;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * An outcome that may stand or not.
 *
 * @param rules the rules that can make it
 * @param wanted which of their conclusions are meant
 * @param bound what the rules must match, by the variable of a sentence
 */
public record Goal(List<Rule> rules, Predicate<Conclusion> wanted, Map<String, Object> bound) {

    public Goal {
        rules = List.copyOf(rules);
        bound = Map.copyOf(bound);
    }

    /** Some conclusions of some rules. */
    public Goal(List<Rule> rules, Predicate<Conclusion> wanted) {
        this(rules, wanted, Map.of());
    }

    /** The same outcome, about one thing of the profile. */
    public Goal about(Instance subject) {
        return with(subject.thing(), subject);
    }

    /** The same outcome, about one entry of a catalogue. */
    public Goal about(Thing catalogue, String id) {
        return with(catalogue, new Names.Entry(catalogue, id));
    }

    private Goal with(Thing thing, Object matched) {
        var more = new LinkedHashMap<>(bound);
        more.put(thing.variable(), matched);
        return new Goal(rules, wanted, more);
    }

    /** Any conclusion of one rule. */
    public static Goal of(Rule rule) {
        return new Goal(List.of(rule), conclusion -> true);
    }

    /** Whether the outcome stands in a world. */
    public boolean standsIn(World world) {
        return reasonsIn(world).findAny().isPresent();
    }

    /** Why the outcome stands in a world. */
    Stream<Reason> reasonsIn(World world) {
        var ids = ids();
        return world.conclusions().entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(reason -> ids.contains(reason.rule()));
    }

    Set<String> ids() {
        return rules.stream().map(Rule::id).collect(Collectors.toSet());
    }
}
