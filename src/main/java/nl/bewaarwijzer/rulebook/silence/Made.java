package nl.bewaarwijzer.rulebook.silence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.rulebook.language.Line;

/**
 * A conclusion as a rule would make it.
 *
 * @param parts the parts by which other rules tell it apart: quoted words, or names of what the rule matched
 */
record Made(String type, Map<String, String> parts) {

    private static final java.util.regex.Pattern CALL =
            java.util.regex.Pattern.compile("conclude\\.(\\w+)\\( drools,? ?(.*?) ?\\);");

    /** The conclusion of a line; empty for a verb on which no other rule builds. */
    static Optional<Made> of(Line line) {
        var call = CALL.matcher(line.code());
        if (!call.matches()) {
            return Optional.empty();
        }
        var words = Check.parts(call.group(2));
        return switch (call.group(1)) {
            case "keep" -> Optional.of(term(words, 1, "true", "false"));
            case "advise" -> Optional.of(term(words, -1, "false", "true"));
            case "agree", "limit", "erase" -> Optional.of(term(words, -1, "false", "false"));
            case "allow" -> Optional.of(made("Permission", words, List.of("subject", "outcome")));
            case "establish" -> Optional.of(made("Notion", words, List.of("id", "subject")));
            case "handle" -> Optional.of(made("Handling", words, List.of("trigger", "data", "action")));
            case "suspend" -> Optional.of(made("Suspension", words, List.of("subject", "data")));
            case "weigh" -> Optional.of(made("Choice", words, List.of("path")));
            case "follow" -> Optional.of(made("Followed", List.of(), List.of()));
            default -> Optional.empty();
        };
    }

    private static Made term(List<String> words, int subject, String minimum, String guideline) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("data", words.get(0));
        parts.put("subject", subject < 0 ? "\"\"" : words.get(subject));
        parts.put("minimum", minimum);
        parts.put("guideline", guideline);
        return new Made("Term", parts);
    }

    private static Made made(String type, List<String> words, List<String> names) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            parts.put(names.get(i), i < words.size() ? words.get(i) : "\"\"");
        }
        return new Made(type, parts);
    }
}
