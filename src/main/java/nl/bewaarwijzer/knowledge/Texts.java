package nl.bewaarwijzer.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bewaarwijzer.knowledge.document.Place;

/** All that the product says about the law, by id and part; the id of a rule is the id of its text. */
public final class Texts {

    /** A text and where it stands. */
    public record Entry(Place place, Text text) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    boolean add(String id, Entry entry) {
        return entries.putIfAbsent(id, entry) == null;
    }

    /** The text of an id, or of a part of it ({@code rule#part}). */
    public Optional<Text> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::text);
    }

    /** The text of an id in a language. An id that does not exist is a fault of whoever asks. */
    public String say(String id, Language language) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No text: " + id))
                .in(language);
    }

    public Set<String> ids() {
        return entries.keySet();
    }

    public Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }
}
