package nl.bewaarwijzer.rulebook.language;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.document.Place;

/**
 * A sentence that a rule may use.
 *
 * @param part whether it is a condition or a conclusion
 * @param narrows the fact type whose pattern it narrows, for a line that begins with a dash; else empty
 * @param text with a hole {@code "{kind}"} for each id
 * @param code what it means to the engine, with the same holes
 * @param holes the kinds of id, in the order of the text
 */
public record Sentence(Part part, String narrows, String text, String code, List<String> holes, Place place)
        implements Serializable {

    private static final Pattern HOLE = Pattern.compile("\"\\{([a-z0-9.-]+)\\}\"");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Where in a rule a sentence may stand. */
    public enum Part {
        CONDITION,
        CONCLUSION
    }

    /** A sentence of the dictionary. */
    static Sentence of(Part part, String narrows, String text, String code, Place place) {
        var holes = HOLE.matcher(text).results().map(hole -> hole.group(1)).toList();
        return new Sentence(part, narrows, text.strip(), code.strip(), holes, place);
    }

    /** The sentence with its holes empty: a line that looks the same is this sentence. */
    String shape() {
        return shape(text);
    }

    static String shape(String line) {
        return QUOTED.matcher(line).replaceAll("\"\"");
    }

    /** The quoted words of a line, in order. */
    static List<String> words(String line) {
        return QUOTED.matcher(line)
                .results()
                .map(match -> match.group().substring(1, match.group().length() - 1))
                .toList();
    }

    /** The code with its holes filled. */
    String fill(List<String> words) {
        var filled = code;
        for (int i = 0; i < holes.size(); i++) {
            filled = filled.replace("{" + holes.get(i) + "}", words.get(i));
        }
        return filled;
    }

    /** The ids that a line fills in, each with its kind. */
    List<Map.Entry<String, String>> filled(List<String> words) {
        var filled = new ArrayList<Map.Entry<String, String>>();
        for (int i = 0; i < holes.size(); i++) {
            filled.add(Map.entry(holes.get(i), words.get(i)));
        }
        return filled;
    }
}
