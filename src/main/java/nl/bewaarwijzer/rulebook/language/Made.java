package nl.bewaarwijzer.rulebook.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A conclusion as a rule would make it.
 *
 * @param type of the conclusion
 * @param parts the parts by which other rules tell it apart: quoted words, or names of what the rule matched
 */
public record Made(String type, Map<String, String> parts) {

    /** The conclusions that rules look for one by one, each with the part that tells them apart. */
    private static final Map<String, String> TOLD_APART = Map.of("Term", "data", "Notion", "id");

    public Made {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Whether a part of a conclusion tells it from others of its type. */
    static boolean tellsApart(String type, String part) {
        return part.equals(TOLD_APART.get(type));
    }

    /**
     * The name under which rules find what they build on: {@code Term#loonadministratie}, {@code Permission}.
     *
     * @param code of the part that tells it apart; when it is no quoted word it may be any
     */
    static String name(String type, String code) {
        if (!TOLD_APART.containsKey(type)) {
            return type;
        }
        return type + "#" + (code.startsWith("\"") ? code.substring(1, code.length() - 1) : "*");
    }

    /** Whether a name of what is made is one of what is looked for: any of a type ({@code #*}) agrees with each. */
    static boolean isFoundAs(String made, String consumed) {
        return made.equals(consumed) || isAny(made, consumed) || isAny(consumed, made);
    }

    private static boolean isAny(String any, String name) {
        return any.endsWith("#*") && name.startsWith(any.substring(0, any.length() - 1));
    }

    /** The name under which rules find it. */
    String name() {
        return name(type, parts.getOrDefault(TOLD_APART.getOrDefault(type, ""), ""));
    }
}
