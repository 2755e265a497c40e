package nl.bewaarwijzer.rulebook.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.bewaarwijzer.rulebook.language.Made;
import nl.bewaarwijzer.rulebook.language.Reads;
import nl.bewaarwijzer.rulebook.language.Rule;

/** What each rule looks for and makes, and so which rules build on which. Read when first asked, and kept. */
public final class RuleGraph {

    private final Map<String, List<Sought>> patterns = new ConcurrentHashMap<>();
    private final Map<Sought, List<Rule>> makers = new ConcurrentHashMap<>();
    private final Map<String, Map<Rule, List<Made>>> byType = new HashMap<>();
    private final Map<String, List<Rule>> readers = new HashMap<>();
    private final Map<String, List<Rule>> byOption = new HashMap<>();
    private final Map<String, List<Rule>> users = new ConcurrentHashMap<>();
    private final List<Rule> rules;

    /** @param reads what each rule reads, by its id */
    public RuleGraph(List<Rule> rules, Map<String, Reads> reads) {
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> {
            rule.made()
                    .forEach(made -> byType.computeIfAbsent(made.type(), type -> new LinkedHashMap<>())
                            .computeIfAbsent(rule, maker -> new ArrayList<>())
                            .add(made));
            var read = Objects.requireNonNull(reads.get(rule.id()), rule.id());
            Stream.concat(read.fields().stream(), read.options().stream().map(option -> option.split("#", 2)[0]))
                    .distinct()
                    .forEach(node -> readers.computeIfAbsent(node, other -> new ArrayList<>())
                            .add(rule));
            read.options()
                    .forEach(option -> byOption.computeIfAbsent(option, other -> new ArrayList<>())
                            .add(rule));
        });
    }

    /** What a rule looks for, in order. */
    public List<Sought> patterns(Rule rule) {
        return patterns.computeIfAbsent(rule.id(), id -> Sought.of(rule));
    }

    /** The rules that can make what a pattern looks for, in the order of the files. */
    public List<Rule> makers(Sought pattern) {
        return makers.computeIfAbsent(
                pattern,
                wanted -> byType.getOrDefault(wanted.type(), Map.of()).entrySet().stream()
                        .filter(maker -> maker.getValue().stream().anyMatch(made -> couldBe(wanted, made)))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** The rules that may look for what a rule makes. */
    public List<Rule> users(Rule maker) {
        return users.computeIfAbsent(
                maker.id(),
                id -> rules.stream()
                        .filter(rule -> patterns(rule).stream()
                                .anyMatch(pattern -> makers(pattern).contains(maker)))
                        .toList());
    }

    /** The rules that read a field, as {@code Type.field}. */
    public List<Rule> readers(String node) {
        return readers.getOrDefault(node, List.of());
    }

    /** The rules that read one choice of a field with several answers, or all of them. */
    public List<Rule> readers(String node, String option) {
        return Stream.of(option, "*")
                .flatMap(word -> byOption.getOrDefault(node + "#" + word, List.of()).stream())
                .toList();
    }

    private static boolean couldBe(Sought pattern, Made made) {
        return pattern.checks().stream()
                .filter(check -> check.operator().equals("==") && check.names().size() == 1)
                .allMatch(check -> {
                    var part = made.parts().get(check.left());
                    var right = check.right().get(0);
                    return part == null || isName(part) || isName(right) || part.equals(right);
                });
    }

    /** Whether code names something that a rule matched, instead of a word. */
    public static boolean isName(String code) {
        return code.startsWith("$");
    }
}
