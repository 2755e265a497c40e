package nl.bewaarwijzer.rulebook.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Line;
import nl.bewaarwijzer.rulebook.language.Rule;

/** Every single answer that a rule reads, also through what it builds on, changed into every other that rules tell apart. */
final class Others {

    private final RuleBook rules;
    private final Checks checks;
    private final Set<String> fields;
    private final Set<String> options;

    Others(RuleBook rules, Checks checks, Rule rule) {
        this.rules = rules;
        this.checks = checks;
        this.fields = rules.fieldsReadBy(rule.id());
        this.options = rules.rules().stream()
                .flatMap(other -> rules.readsOf(other.id()).options().stream())
                .collect(Collectors.toSet());
    }

    /** @param line the sentence for which they are tried */
    Stream<State> of(State state, Line line) {
        return rules.base().bank().profileThings().stream()
                .filter(thing -> !thing.optional()
                        || !state.profile().instancesOf(thing.id()).isEmpty())
                .flatMap(thing -> {
                    var exists = state.profile().instancesOf(thing.id()).isEmpty()
                            ? state.existing(Instance.anyOf(thing), line)
                            : List.of(state);
                    return exists.stream()
                            .flatMap(known -> known.profile().instancesOf(thing.id()).stream()
                                    .flatMap(instance -> thing.fields().values().stream()
                                            .filter(field -> fields.contains(thing.node(field)))
                                            .flatMap(field -> others(known, instance, field, line))));
                });
    }

    private Stream<State> others(State state, Instance instance, Field field, Line line) {
        var now = state.profile().answer(instance, field).orElse(List.of());
        if (!field.type().isMany()) {
            return rules.possibleAnswers(state.profile(), instance, field, checks.day()).stream()
                    .filter(value -> !now.contains(value))
                    .flatMap(value -> state.with(instance, field, List.of(value), line).stream());
        }
        return all(state, instance, field).stream().flatMap(option -> {
            var words = new ArrayList<>(now);
            if (!words.remove(option)) {
                words.add(option);
            }
            return state.with(instance, field, words, line).stream();
        });
    }

    /** The options that rules tell apart. */
    private List<String> all(State state, Instance instance, Field field) {
        var node = instance.thing().node(field) + "#";
        return rules.base().optionsOf(field, state.profile()::idsOf).stream()
                .filter(option -> options.contains(node + "*") || options.contains(node + option))
                .toList();
    }
}
