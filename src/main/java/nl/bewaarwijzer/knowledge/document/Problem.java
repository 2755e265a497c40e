package nl.bewaarwijzer.knowledge.document;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.Language;

/**
 * Something wrong in a file that a user wrote: where, what was found, what was expected.
 *
 * @param key names the sentence in {@code problems_nl.properties} and {@code problems_en.properties}
 * @param details fill the sentence
 */
public record Problem(Place place, String key, List<Object> details) {

    /** Control characters but for line breaks, and marks that turn the direction of text. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private static final int LONGEST = 600;
    private static final int SHORTENED = 80;

    public Problem {
        details = List.copyOf(details);
    }

    /** The problem as one line: place, then what is wrong and what would be right. */
    public String in(Language language) {
        return place + ": " + sentence(language);
    }

    /** What a user typed may be long, and may not steer the terminal. */
    private static Object shown(Object detail) {
        if (!(detail instanceof String text)) {
            return detail;
        }
        var plain = STEERING.matcher(text).replaceAll("?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, SHORTENED) + "...";
    }

    /** What is wrong, without the place. */
    public String sentence(Language language) {
        var sentences = ResourceBundle.getBundle(
                "nl.bewaarwijzer.problems",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return String.format(
                Locale.ROOT,
                sentences.getString(key),
                details.stream().map(Problem::shown).toArray());
    }
}
