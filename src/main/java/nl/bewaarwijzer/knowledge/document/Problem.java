package nl.bewaarwijzer.knowledge.document;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.bewaarwijzer.knowledge.Language;

/**
 * Something wrong in a file that a user wrote: where, what was found, what was expected.
 *
 * @param key names the sentence in {@code problems_nl.properties} and {@code problems_en.properties}
 * @param details fill the sentence
 */
public record Problem(Place place, String key, List<Object> details) {

    public Problem {
        details = List.copyOf(details);
    }

    /** The problem as one line: place, then what is wrong and what would be right. */
    public String in(Language language) {
        return place + ": " + sentence(language);
    }

    /** What is wrong, without the place. */
    public String sentence(Language language) {
        var sentences = ResourceBundle.getBundle(
                "nl.bewaarwijzer.problems",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return String.format(Locale.ROOT, sentences.getString(key), details.toArray());
    }
}
