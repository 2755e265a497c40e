package nl.bewaarwijzer.knowledge.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a document, which knows where it stands. Every value is text: its meaning comes from what asks for it. */
public sealed interface Node {

    Place place();

    /** A single value. */
    record Word(Place place, String text) implements Node {}

    /** Values by key, in the order of the file; a key that stands twice keeps its first value. */
    record Block(Place place, Map<String, Node> entries, Map<String, Place> keys) implements Node {
        public Block {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keys = Map.copyOf(keys);
        }

        /** Where a key stands, or the block when it is missing. */
        public Place placeOf(String key) {
            return keys.getOrDefault(key, place);
        }

        /** The same block without one key. */
        public Block without(String key) {
            var rest = new LinkedHashMap<>(entries);
            rest.remove(key);
            return new Block(place, rest, keys);
        }
    }

    /** Values in a row. */
    record Row(Place place, List<Node> items) implements Node {
        public Row {
            items = List.copyOf(items);
        }
    }

    /** A key without a value. */
    record Nothing(Place place) implements Node {}
}
