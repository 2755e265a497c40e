package nl.bewaarwijzer.rulebook.language;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.document.Place;

/**
 * A line of a rule: a sentence with its holes filled.
 *
 * @param words the ids, in the order of the sentence
 */
public record Line(Place place, String text, Sentence sentence, List<String> words) implements Serializable {

    /** What the line means to the engine. */
    public String code() {
        return sentence.fill(words);
    }

    /** The verbs that a conclusion calls. */
    public List<Call> calls() {
        return Call.in(code());
    }

    /** The ids of one kind in this line. */
    public Stream<String> ids(String kind) {
        return sentence.filled(words).stream()
                .filter(filled -> filled.getKey().equals(kind))
                .map(java.util.Map.Entry::getValue);
    }
}
