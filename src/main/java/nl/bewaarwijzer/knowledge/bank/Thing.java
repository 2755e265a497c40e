package nl.bewaarwijzer.knowledge.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.document.Place;

/**
 * A kind of thing that a profile describes, or of which a catalogue lists examples.
 *
 * @param plural the key in a profile under which things of this kind stand by id; empty when there is exactly one
 * @param optional whether there may be none ({@code optioneel: ja}); of any other kind that repeats one must exist, even when
 *     nobody described it
 * @param label how one of them is shown, with its fields between braces; empty: its name or id
 * @param catalogue the file of a catalogue, below the knowledge base; empty for what a profile describes
 * @param sentence how a rule introduces it ("Er is een dienst"); empty when rules never do
 * @param condition when such things exist; always, if it names nothing
 */
public record Thing(
        String id,
        Place place,
        Optional<String> plural,
        boolean optional,
        Text name,
        Optional<Text> label,
        Optional<String> catalogue,
        Optional<String> sentence,
        Condition condition,
        Map<String, Field> fields) {

    /** Names of code by id, for they are asked often. */
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    public Thing {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public boolean isCatalogue() {
        return catalogue.isPresent();
    }

    /** Whether a profile has any number of them, by id. */
    public boolean repeats() {
        return plural.isPresent();
    }

    /** A field that is known to exist. */
    public Field field(String id) {
        var field = fields.get(id);
        if (field == null) {
            throw new IllegalArgumentException("No field: " + key() + "." + id);
        }
        return field;
    }

    /** The key in a profile. */
    public String key() {
        return plural.orElse(id);
    }

    /** The name of its fact type: {@code klantgroep} is {@code Klantgroep}. */
    public String typeName() {
        var name = camelCase(id);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The name under which the sentences of a rule use one of them: {@code $klantgroep}. */
    public String variable() {
        return "$" + camelCase(id);
    }

    /** What rules read of one of its fields: {@code Klantgroep.soort}. */
    public String node(Field field) {
        return typeName() + "." + field.codeName();
    }

    static String camelCase(String id) {
        return id.indexOf('-') < 0 ? id : NAMES.computeIfAbsent(id, Thing::joined);
    }

    private static String joined(String id) {
        var name = new StringBuilder();
        for (var part : id.split("-", -1)) {
            name.append(
                    name.isEmpty() || part.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
