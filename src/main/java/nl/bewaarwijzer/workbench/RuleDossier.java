package nl.bewaarwijzer.workbench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.knowledge.Source;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * All that is known of one rule.
 *
 * @param figures the parameters that the rule names
 * @param fields what it reads of a profile or a catalogue, as {@code thing.field}
 * @param texts its texts and those of its topic, by id
 * @param scenarios those that say what it gives, or that it is silent
 */
public record RuleDossier(
        Rule rule,
        List<Source> sources,
        List<Parameter> figures,
        SortedSet<String> fields,
        Map<String, Text> texts,
        List<Scenario> scenarios) {

    public RuleDossier {
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        scenarios = List.copyOf(scenarios);
    }

    /**
     * The dossier of a rule.
     *
     * @param scenarios all that there are
     */
    public static RuleDossier of(String id, RuleBook rules, List<Scenario> scenarios) {
        var rule = rules.rule(id);
        var base = rules.base();
        return new RuleDossier(
                rule,
                rule.sources().stream()
                        .map(source -> Objects.requireNonNull(base.sources().get(source)))
                        .toList(),
                rule.parameters()
                        .distinct()
                        .filter(base.parameters()::containsKey)
                        .map(figure -> Objects.requireNonNull(base.parameters().get(figure)))
                        .toList(),
                fields(id, rules),
                texts(rule, rules),
                scenarios.stream()
                        .filter(scenario -> scenario.gives().containsKey(id)
                                || scenario.silent().contains(id))
                        .toList());
    }

    private static SortedSet<String> fields(String id, RuleBook rules) {
        var fields = new TreeSet<String>();
        var read = rules.fieldsReadBy(id);
        rules.base()
                .bank()
                .all()
                .forEach(thing -> thing.fields().values().forEach(field -> {
                    var node = thing.typeName() + "." + field.codeName();
                    if (read.contains(node)) {
                        fields.add(thing.key() + "." + field.id());
                    }
                }));
        return fields;
    }

    private static Map<String, Text> texts(Rule rule, RuleBook rules) {
        var texts = new LinkedHashMap<String, Text>();
        rules.base().texts().entries().forEach((key, entry) -> {
            var owner = key.replaceFirst("#.*$", "");
            if (owner.equals(rule.id()) || owner.equals(rule.topic())) {
                texts.put(key, entry.text());
            }
        });
        return texts;
    }
}
