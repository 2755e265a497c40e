package nl.bewaarwijzer.rulebook;

import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;

/**
 * An answer that is not known, and that some rule reads.
 *
 * @param option for a field with several answers: the one answer that may be in or out; else empty
 */
public record Unknown(Instance instance, Field field, String option) {

    /** Where the answer stands in the profile; with the option behind a {@code #}. */
    public String path() {
        return instance.path(field) + (option.isEmpty() ? "" : "#" + option);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unknown unknown && unknown.path().equals(path());
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }

    /** What rules read of it: {@code Type.field}, with the option behind a {@code #}. */
    String node() {
        return instance.thing().typeName() + "." + field.codeName() + (option.isEmpty() ? "" : "#" + option);
    }
}
