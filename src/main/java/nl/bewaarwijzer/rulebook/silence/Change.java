package nl.bewaarwijzer.rulebook.silence;

import java.util.List;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.rulebook.language.Line;

/**
 * An answer that would be different.
 *
 * @param now the answer as it is; empty when it is unknown, not asked, or none of several
 * @param then what the answer would be
 * @param line the sentence of a rule that does not hold as it is
 */
public record Change(Instance instance, Field field, List<String> now, List<String> then, Line line) {

    /** Where the answer stands in the profile. */
    public String path() {
        return instance.path(field);
    }

    /** The options that are added to an answer with several. */
    public List<String> added() {
        return then.stream().filter(word -> !now.contains(word)).toList();
    }

    /** The options that are dropped from an answer with several. */
    public List<String> dropped() {
        return now.stream().filter(word -> !then.contains(word)).toList();
    }
}
