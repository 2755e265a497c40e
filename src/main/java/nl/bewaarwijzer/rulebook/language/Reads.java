package nl.bewaarwijzer.rulebook.language;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a rule reads and makes, found in its sentences without running it.
 *
 * @param fields {@code Type.field} of what a profile describes
 * @param options {@code Type.field#option} for a field with several answers, {@code #*} when any may matter
 * @param catalogue {@code Type.field} of catalogues
 * @param types the fact types that it looks for
 * @param consumes conclusions that it builds on: {@code Term#data}, {@code Notion#id}, {@code Permission}
 * @param produces conclusions that it makes, likewise
 */
public record Reads(
        Set<String> fields,
        Set<String> options,
        Set<String> catalogue,
        Set<String> types,
        Set<String> consumes,
        Set<String> produces)
        implements Serializable {

    public Reads {
        fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        catalogue = Collections.unmodifiableSet(new LinkedHashSet<>(catalogue));
        types = Collections.unmodifiableSet(new LinkedHashSet<>(types));
        consumes = Collections.unmodifiableSet(new LinkedHashSet<>(consumes));
        produces = Collections.unmodifiableSet(new LinkedHashSet<>(produces));
    }

    /** Whether it makes what another rule looks for, or may make it. */
    public boolean makes(String consumed) {
        return produces.stream().anyMatch(made -> Made.isFoundAs(made, consumed));
    }
}
