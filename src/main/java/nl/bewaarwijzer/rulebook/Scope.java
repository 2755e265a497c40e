package nl.bewaarwijzer.rulebook;

import java.util.Set;
import org.kie.api.runtime.rule.Match;

/**
 * The rules that an evaluation is about. Whatever they build on is among them, so that others may stay out of it.
 *
 * @param rules their ids
 * @param types the fact types that they look for
 */
record Scope(Set<String> rules, Set<String> types) {

    Scope {
        rules = Set.copyOf(rules);
        types = Set.copyOf(types);
    }

    boolean includes(Match match) {
        return rules.contains(match.getRule().getName());
    }

    /** Whether one of them may look for a fact; a fact to which only others refer need not be found. */
    boolean reads(Object fact) {
        return types.contains(fact.getClass().getSimpleName());
    }
}
