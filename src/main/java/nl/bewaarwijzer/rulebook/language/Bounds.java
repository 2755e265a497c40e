package nl.bewaarwijzer.rulebook.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;

/** Which numbers and dates a rule compares with which parameters. */
public final class Bounds {

    private final Set<Comparison> comparisons = new LinkedHashSet<>();
    private final Map<String, Field> measured = new LinkedHashMap<>();

    Bounds() {}

    /** A field that a rule compares with a parameter which is not among its bounds. */
    public record Missing(String field, String bound) {}

    /**
     * A comparison with a parameter.
     *
     * @param field its name in the code; empty for a sum, which is compared for every number that the rule reads
     */
    private record Comparison(String field, String bound) {

        boolean concerns(Field read) {
            return field.isEmpty() ? read.type().isNumber() : read.codeName().equals(field);
        }
    }

    /** Notes {@code parameters.above( field, "bound" )}, which begins at a token. */
    void compared(List<String> tokens, int at) {
        var quoted = tokens.subList(at, Math.min(at + 7, tokens.size())).stream()
                .filter(token -> token.startsWith("\""))
                .findFirst();
        var first = at + 4 < tokens.size() ? tokens.get(at + 4) : "";
        var bound = quoted.map(token -> token.substring(1, token.length() - 1)).orElse("");
        comparisons.add(new Comparison(first.startsWith("$") ? "" : first, bound));
    }

    /** Notes that a field is read. */
    void read(String node, Field field) {
        if (field.type().isNumber() || field.type() == AnswerType.DATUM) {
            measured.put(node, field);
        }
    }

    /** When all is read: each comparison against the fields that it concerns. */
    Set<Missing> missing() {
        var missing = new LinkedHashSet<Missing>();
        comparisons.forEach(comparison -> measured.forEach((node, field) -> {
            if (comparison.concerns(field) && !field.bounds().contains(comparison.bound())) {
                missing.add(new Missing(node, comparison.bound()));
            }
        }));
        return missing;
    }
}
