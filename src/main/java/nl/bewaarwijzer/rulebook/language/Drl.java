package nl.bewaarwijzer.rulebook.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.document.Place;

/** Rules in the language of the engine, with the place in the rule files that each line came from. */
public final class Drl {

    private static final Pattern INTRODUCES = Pattern.compile("(\\$\\w+) : (\\w+)\\((.*)\\)");

    private final List<String> lines = new ArrayList<>();
    private final List<Optional<Place>> places = new ArrayList<>();

    /** @param header package, imports and globals, on one line */
    public Drl(String header) {
        add(header, Optional.empty());
    }

    /** Adds a rule. */
    public void add(Rule rule) {
        add("rule \"" + rule.id() + "\"", Optional.of(rule.place()));
        if (rule.from() != null) {
            add("date-effective \"" + rule.from() + "\"", Optional.of(rule.place()));
        }
        if (rule.to() != null) {
            add("date-expires \"" + rule.to() + "\"", Optional.of(rule.place()));
        }
        add("when", Optional.of(rule.place()));
        patterns(rule);
        add("then", Optional.of(rule.place()));
        rule.conclusions().forEach(line -> add(line.code(), Optional.of(line.place())));
        add("end", Optional.of(rule.place()));
    }

    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Where a line of the text, counted from 1, came from. */
    public Optional<Place> place(int line) {
        return line >= 1 && line <= places.size() ? places.get(line - 1) : Optional.empty();
    }

    /** The patterns of a rule, each with the constraints of the dash lines below it. */
    static List<String> patternsOf(Rule rule) {
        var patterns = new ArrayList<String>();
        var bound = new HashSet<String>();
        for (var line : rule.conditions()) {
            if (line.text().startsWith("-")) {
                patterns.add(narrowed(patterns.remove(patterns.size() - 1), line.code()));
            } else {
                patterns.add(once(line.code(), bound));
            }
        }
        return patterns;
    }

    /** Whether every bracket and quote that opens in code is closed in it. */
    public static boolean isBalanced(String code) {
        var outside = code.replaceAll("\"[^\"]*\"", "");
        var depth = 0;
        for (int i = 0; i < outside.length() && depth >= 0; i++) {
            depth += outside.charAt(i) == '(' ? 1 : outside.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0 && outside.indexOf('"') < 0;
    }

    /** The parts of code between commas that stand in no brackets or quotes. */
    public static List<String> parts(String code) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var quoted = false;
        var part = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            var c = code.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        return parts;
    }

    private void patterns(Rule rule) {
        var patterns = patternsOf(rule);
        var heads = rule.conditions().stream()
                .filter(line -> !line.text().startsWith("-"))
                .toList();
        for (int i = 0; i < patterns.size(); i++) {
            add(patterns.get(i), Optional.of(heads.get(i).place()));
        }
    }

    private static String narrowed(String pattern, String constraint) {
        var body = pattern.substring(0, pattern.lastIndexOf(')')).stripTrailing();
        return body + (body.endsWith("(") ? " " : ", ") + constraint + " )";
    }

    /** A thing that exists once may be named twice in a rule, but its variable is bound once. */
    private static String once(String code, Set<String> bound) {
        var introduces = INTRODUCES.matcher(code);
        if (introduces.matches() && !bound.add(introduces.group(1))) {
            var constraints = introduces.group(3).strip();
            return introduces.group(2) + "( this == " + introduces.group(1)
                    + (constraints.isEmpty() ? "" : ", " + constraints) + " )";
        }
        return code;
    }

    private void add(String line, Optional<Place> place) {
        lines.add(line);
        places.add(place);
    }
}
