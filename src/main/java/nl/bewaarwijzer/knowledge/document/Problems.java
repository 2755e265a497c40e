package nl.bewaarwijzer.knowledge.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Gathers every problem of one reading, so that a user sees them all at once. */
public final class Problems {

    private static final int MOST_EDITS = 3;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem; the key names its sentence. */
    public void add(Place place, String key, Object... details) {
        found.add(new Problem(place, key, List.of(details)));
    }

    /** Notes that a word is unknown, with the nearest known ones. */
    public void addUnknown(Place place, String key, String word, Collection<String> known) {
        var near = nearest(word, known);
        add(place, key, word, near.isPresent() ? "\"" + near.get() + "\"" : sample(known));
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** The known word that is most like the given one, if any is like it at all. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        var allowed = Math.max(1, Math.min(MOST_EDITS, word.length() / 2));
        var distance = new LevenshteinDistance(allowed);
        return known.stream()
                .filter(candidate -> distance.apply(word, candidate) >= 0)
                .min(Comparator.comparing((String candidate) -> distance.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String sample(Collection<String> known) {
        var some = known.stream().limit(12).toList();
        return String.join(", ", some) + (known.size() > some.size() ? ", ..." : "");
    }
}
