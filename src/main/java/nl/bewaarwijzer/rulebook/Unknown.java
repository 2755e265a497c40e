package nl.bewaarwijzer.rulebook;

import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;

/** An answer that is not known, and that some rule reads. */
public final class Unknown {

    private final Instance instance;
    private final Field field;
    private final String option;
    private final String path;
    private final String node;

    /**
     * An unknown answer.
     *
     * @param option for a field with several answers: the one answer that may be in or out; else empty
     */
    Unknown(Instance instance, Field field, String option) {
        this.instance = instance;
        this.field = field;
        this.option = option;
        var behind = option.isEmpty() ? "" : "#" + option;
        this.path = instance.path(field) + behind;
        this.node = instance.thing().node(field) + behind;
    }

    public Instance instance() {
        return instance;
    }

    public Field field() {
        return field;
    }

    /** For a field with several answers: the one answer that may be in or out; else empty. */
    public String option() {
        return option;
    }

    /** Where the answer stands in the profile; with the option behind a {@code #}. */
    public String path() {
        return path;
    }

    /** What rules read of it: {@code Type.field}, with the option behind a {@code #}. */
    String node() {
        return node;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unknown unknown && unknown.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
