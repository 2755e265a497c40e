package nl.bewaarwijzer.rulebook.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.bewaarwijzer.rulebook.language.Drl;
import nl.bewaarwijzer.rulebook.language.Line;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * What a rule looks for: a sentence with the dash lines below it.
 *
 * @param absent whether there must be none
 * @param variable the name under which later sentences use it; empty when they cannot
 * @param type of a fact or a conclusion; empty when the code cannot be read
 */
public record Sought(Line line, boolean absent, String variable, String type, List<Check> checks) {

    private static final Pattern HEAD = Pattern.compile("(not |exists )?(?:(\\$\\w+) : )?([A-Z]\\w*)\\((.*)\\)");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+ : \\w+");

    /** The patterns of a rule, in order. */
    public static List<Sought> of(Rule rule) {
        var patterns = new ArrayList<Sought>();
        for (var line : rule.conditions()) {
            if (line.text().startsWith("-")) {
                patterns.get(patterns.size() - 1).add(line, Drl.parts(line.code()));
            } else {
                patterns.add(of(line));
            }
        }
        return patterns;
    }

    private static Sought of(Line line) {
        var head = HEAD.matcher(line.code());
        if (!head.matches()) {
            return new Sought(line, false, "", "", new ArrayList<>());
        }
        var absent = "not ".equals(head.group(1));
        var variable = head.group(2) == null ? "" : head.group(2);
        var pattern = new Sought(line, absent, variable, head.group(3), new ArrayList<>());
        pattern.add(line, Drl.parts(head.group(4)));
        return pattern;
    }

    private void add(Line at, List<String> parts) {
        parts.stream()
                .filter(part -> !BINDING.matcher(part).matches())
                .map(part -> Check.of(at, part))
                .forEach(checks::add);
    }
}
