package nl.bewaarwijzer.profile;

import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;

/**
 * One thing of a profile, such as one system.
 *
 * @param id its key in the profile; empty for a thing that exists once
 * @param path where it stands in the profile: {@code systemen.helpdesk}
 */
public record Instance(Thing thing, String id, String path) {

    /** The id of a thing that must exist but that nobody described. */
    static final String UNDESCRIBED = "onbekend";

    /** A thing with an id of its own; empty for one that exists once. */
    public Instance(Thing thing, String id) {
        this(thing, id, id.isEmpty() ? thing.key() : thing.key() + "." + id);
    }

    /** A thing of a kind, whichever: to ask when such things exist. */
    public static Instance anyOf(Thing thing) {
        return new Instance(thing, "");
    }

    /** Where one of its answers stands: {@code systemen.helpdesk.soort}. */
    public String path(Field field) {
        return path + "." + field.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instance instance && instance.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
