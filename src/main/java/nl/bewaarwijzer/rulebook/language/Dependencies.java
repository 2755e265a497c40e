package nl.bewaarwijzer.rulebook.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which answers can work together on one line of advice: those that one chain of rules reads, directly or through the
 * conclusions that it builds on. Rules that join conclusions and answers on the same data category are followed per category.
 */
public final class Dependencies {

    /**
     * Which fields (or options of fields) chains of rules read.
     *
     * @param sets those that one chain reads together
     * @param read all of them
     */
    public record ReadTogether(Set<Set<String>> sets, Set<String> read) {}

    private final Map<String, Reads> reads;
    private final Map<String, List<String>> found = new ConcurrentHashMap<>();
    private final Set<String> categories;
    private final Set<String> perCategory;
    private final Map<String, Collection<String>> options;

    /**
     * @param reads what each rule reads
     * @param categories ids of the data categories
     * @param perCategory fields whose options are data categories, as {@code Type.field}
     * @param options what each field with several answers can hold; a field is left out when only a profile tells
     */
    public Dependencies(
            Map<String, Reads> reads,
            Collection<String> categories,
            Set<String> perCategory,
            Map<String, Collection<String>> options) {
        this.reads = reads;
        this.categories = new LinkedHashSet<>(categories);
        this.perCategory = perCategory;
        this.options = options;
    }

    /** The sets of fields (or options of fields) that chains ending in one of the rules read together. */
    public ReadTogether readTogether(Collection<String> rules) {
        Set<Set<String>> together = new LinkedHashSet<>();
        for (var rule : rules) {
            var used = categoriesOf(rule, new HashSet<>());
            for (var category : used.isEmpty() ? Set.of("") : used) {
                var nodes = new LinkedHashSet<String>();
                collect(rule, category, nodes, new HashSet<>());
                together.addAll(perOption(nodes));
            }
        }
        var read = new HashSet<String>();
        together.forEach(read::addAll);
        return new ReadTogether(together, read);
    }

    /** Some rules with all on which they build: no other rule can change what they conclude. */
    public Set<String> closure(Collection<String> rules) {
        var closure = new LinkedHashSet<String>();
        rules.forEach(rule -> addWithMakers(rule, closure));
        return closure;
    }

    private void addWithMakers(String rule, Set<String> closure) {
        var read = reads.get(rule);
        if (read != null && closure.add(rule)) {
            read.consumes().forEach(made -> producersOf(made).forEach(maker -> addWithMakers(maker, closure)));
        }
    }

    /** A rule that looks at the answers of one field one by one ties none of them to another. */
    private List<Set<String>> perOption(Set<String> nodes) {
        var open = nodes.stream().filter(node -> node.endsWith("#*")).toList();
        if (open.size() != 1) {
            return List.of(nodes);
        }
        var field = open.get(0).substring(0, open.get(0).length() - 2);
        var known = options.get(field);
        if (known == null) {
            return List.of(nodes);
        }
        return known.stream()
                .map(option -> {
                    Set<String> one = new LinkedHashSet<>(nodes);
                    one.remove(open.get(0));
                    one.add(field + "#" + option);
                    return one;
                })
                .toList();
    }

    /** A rule over any category, by itself or through what it builds on, is followed once for each. */
    private Set<String> categoriesOf(String rule, Set<String> seen) {
        var read = reads.get(rule);
        if (read == null || !seen.add(rule)) {
            return Set.of();
        }
        var open = read.consumes().contains("Term#*")
                || read.options().stream().anyMatch(option -> option.endsWith("#*") && isPerCategory(option))
                || read.consumes().stream()
                        .flatMap(consumed -> producersOf(consumed).stream())
                        .anyMatch(producer -> !categoriesOf(producer, seen).isEmpty());
        return open ? categories : Set.of();
    }

    private void collect(String rule, String category, Set<String> nodes, Set<String> seen) {
        var read = reads.get(rule);
        if (read == null || !seen.add(rule)) {
            return;
        }
        var withOptions = new HashSet<String>();
        read.options().forEach(option -> {
            withOptions.add(option.substring(0, option.indexOf('#')));
            nodes.add(
                    option.endsWith("#*") && isPerCategory(option) && !category.isEmpty()
                            ? option.substring(0, option.length() - 1) + category
                            : option);
        });
        read.fields().stream().filter(field -> !withOptions.contains(field)).forEach(nodes::add);
        for (var consumed : read.consumes()) {
            var made = consumed.equals("Term#*") && !category.isEmpty() ? "Term#" + category : consumed;
            producersOf(made).forEach(producer -> collect(producer, category, nodes, seen));
        }
    }

    /** The rules that make a conclusion, or may make it, by the name under which others look for it. */
    public List<String> producersOf(String consumed) {
        return found.computeIfAbsent(
                consumed,
                wanted -> reads.entrySet().stream()
                        .filter(rule -> rule.getValue().makes(wanted))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private boolean isPerCategory(String option) {
        return perCategory.contains(option.substring(0, option.indexOf('#')));
    }
}
