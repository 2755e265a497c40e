package nl.bewaarwijzer.workbench;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;

/** All that is known of one rule: its sentences, sources, the fields that it reads, its text and its scenarios. */
public record RuleDossier(RuleBook rules, List<Scenario> scenarios) {

    /** The dossier of a rule, as text for the terminal. */
    public String of(String id, Language language) {
        var dutch = language == Language.NL;
        var rule = rules.rule(id);
        var text = new StringBuilder();
        text.append(id).append("   ").append(rule.place()).append('\n');
        dates(rule, dutch, text);
        text.append('\n');
        rule.conditions()
                .forEach(line -> text.append(line.text().startsWith("-") ? "      " : "    ")
                        .append(line.text())
                        .append('\n'));
        rule.conclusions()
                .forEach(line -> text.append("  => ").append(line.text()).append('\n'));
        text.append('\n').append(dutch ? "Bronnen" : "Sources").append('\n');
        rule.sources().forEach(source -> source(source, language, text));
        figures(rule, language, text);
        text.append(dutch ? "Leest" : "Reads").append('\n');
        fields(id).forEach(field -> text.append("  ").append(field).append('\n'));
        text.append(dutch ? "Tekst" : "Text").append('\n');
        texts(rule, language, text);
        text.append(dutch ? "Scenario's" : "Scenarios").append('\n');
        scenarios.stream()
                .filter(scenario ->
                        scenario.gives().containsKey(id) || scenario.silent().contains(id))
                .forEach(scenario -> text.append("  ")
                        .append(
                                scenario.gives().containsKey(id)
                                        ? (dutch ? "geeft:  " : "gives:  ")
                                        : (dutch ? "zwijgt: " : "silent: "))
                        .append(scenario.name())
                        .append('\n'));
        return text.append('\n').toString();
    }

    private static void dates(Rule rule, boolean dutch, StringBuilder text) {
        if (rule.from() != null) {
            text.append(dutch ? "Geldt vanaf " : "In force from ")
                    .append(rule.from())
                    .append('\n');
        }
        if (rule.to() != null) {
            text.append(dutch ? "Geldt niet meer vanaf " : "No longer in force from ")
                    .append(rule.to())
                    .append('\n');
        }
    }

    private void source(String id, Language language, StringBuilder text) {
        var source = Objects.requireNonNull(rules.base().sources().get(id));
        text.append("  ")
                .append(id)
                .append(": ")
                .append(source.cite().in(language))
                .append(" (")
                .append(source.certainty().name().toLowerCase(java.util.Locale.ROOT))
                .append(")\n    ")
                .append(source.reading().in(language))
                .append("\n    ")
                .append(source.link())
                .append('\n');
    }

    private void figures(Rule rule, Language language, StringBuilder text) {
        rule.parameters().distinct().forEach(word -> {
            var parameter = rules.base().parameters().get(word);
            if (parameter != null) {
                parameter
                        .values()
                        .forEach(value -> text.append("  ")
                                .append(parameter.title().in(language))
                                .append(": ")
                                .append(value.written())
                                .append(' ')
                                .append(parameter.unit().id())
                                .append(" (")
                                .append(value.from())
                                .append(", ")
                                .append(value.source())
                                .append(")\n"));
            }
        });
    }

    private TreeSet<String> fields(String id) {
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

    private void texts(Rule rule, Language language, StringBuilder text) {
        rules.base().texts().entries().forEach((key, entry) -> {
            var owner = key.replaceFirst("#.*$", "");
            if (owner.equals(rule.id()) || owner.equals(rule.topic())) {
                text.append("  ")
                        .append(key)
                        .append(": ")
                        .append(entry.text().in(language))
                        .append('\n');
            }
        });
    }
}
