package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Trace.Because;
import nl.bewaarwijzer.knowledge.Catalogue;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Reason;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.language.Vocabulary;

/** Says why a conclusion stands: its rules, their sources, and the answers that they read. */
final class Tracer {

    private final RuleBook rules;
    private final KnowledgeBase base;
    private final LocalDate day;
    private final Profile profile;
    private final Labels labels;
    private final Map<Conclusion, List<Reason>> conclusions;
    private final Map<String, Instance> byPath = new HashMap<>();
    private final List<Instance> single = new ArrayList<>();
    private final IdentityHashMap<Trace, Conclusion[]> promised = new IdentityHashMap<>();

    Tracer(RuleBook rules, LocalDate day, Profile profile, Labels labels, Map<Conclusion, List<Reason>> conclusions) {
        this.rules = rules;
        this.base = rules.base();
        this.day = day;
        this.profile = profile;
        this.labels = labels;
        this.conclusions = conclusions;
        profile.instances().forEach(instance -> {
            byPath.put(instance.path(), instance);
            if (!instance.thing().repeats()) {
                single.add(instance);
            }
        });
    }

    /**
     * A stand-in for the trace of conclusions that stand together on one line: most lines say the same in many worlds, and the
     * trace is made only for those that are shown.
     */
    Trace later(Conclusion... together) {
        var promise = new Trace(Standing.CERTAIN, List.of(), Certainty.VAST, List.of(), List.of(), List.of());
        promised.put(promise, together);
        return promise;
    }

    /** The trace that was promised, or the given one when it is a trace already. */
    Trace kept(Trace trace) {
        var together = promised.get(trace);
        return together == null ? trace : trace(together);
    }

    /** The trace of conclusions that stand together on one line. */
    Trace trace(Conclusion... together) {
        var ruleIds = new LinkedHashSet<String>();
        var sources = new LinkedHashSet<String>();
        var because = new LinkedHashSet<Because>();
        for (var conclusion : together) {
            collect(conclusion, ruleIds, sources, because, new LinkedHashSet<>());
        }
        return new Trace(
                Standing.CERTAIN,
                List.of(),
                certainty(sources, ruleIds),
                List.copyOf(sources),
                List.copyOf(ruleIds),
                List.copyOf(because));
    }

    /** The rules that made a conclusion, in the order of the rule files. */
    List<String> rulesOf(Conclusion conclusion) {
        return conclusions.getOrDefault(conclusion, List.of()).stream()
                .map(Reason::rule)
                .distinct()
                .toList();
    }

    private void collect(
            Conclusion conclusion,
            Set<String> ruleIds,
            Set<String> sources,
            Set<Because> because,
            Set<Conclusion> seen) {
        if (!seen.add(conclusion)) {
            return;
        }
        for (var reason : conclusions.getOrDefault(conclusion, List.of())) {
            var rule = rules.rule(reason.rule());
            ruleIds.add(rule.id());
            sources.addAll(sources(rule, reason));
            var found = because.size();
            answers(rule, reason, because);
            for (var built : reason.conclusions()) {
                if (isStep(built)) {
                    collect(built, ruleIds, sources, because, seen);
                } else {
                    LineIds.find(built).ifPresent(line -> because.add(new Because(null, null, null, line)));
                }
            }
            absentNotions(rule, reason, because);
            if (because.size() == found) {
                things(reason, because);
            }
        }
    }

    /** The sources of a rule, of the figures that it uses, and of the entries of catalogues that decided. */
    private Set<String> sources(Rule rule, Reason reason) {
        var sources = new LinkedHashSet<>(rule.sources());
        values(rule).forEach(value -> sources.add(value.source()));
        var read = rules.readsOf(rule.id()).catalogue();
        for (var path : reason.facts()) {
            instance(path)
                    .ifPresent(instance -> instance.thing().fields().values().stream()
                            .filter(field -> base.bank().things().containsKey(field.target())
                                    && base.bank().thing(field.target()).isCatalogue()
                                    && !field.type().isMany())
                            .forEach(field -> profile.answer(instance, field).ifPresent(words -> {
                                var target = base.bank().thing(field.target());
                                target.fields().values().stream()
                                        .filter(property ->
                                                read.contains(target.typeName() + "." + property.codeName()))
                                        .flatMap(property ->
                                                base.item(target.id(), words.get(0)).on(property.id(), day).stream())
                                        .map(Catalogue.Dated::source)
                                        .filter(Objects::nonNull)
                                        .forEach(source -> sources.add(Objects.requireNonNull(source)));
                            })));
        }
        return sources;
    }

    /** The answers that a rule read in the things that it matched, and in what exists once. */
    private void answers(Rule rule, Reason reason, Set<Because> because) {
        matched(reason).forEach(instance -> answers(rule.id(), instance, options(rule, reason), because));
    }

    /** The things that a rule matched, after those that exist once. */
    private Set<Instance> matched(Reason reason) {
        var matched = new LinkedHashSet<>(single);
        reason.facts().forEach(path -> instance(path).ifPresent(matched::add));
        return matched;
    }

    /** A rule that asks no more than that something exists, rests on that thing. */
    private void things(Reason reason, Set<Because> because) {
        reason.facts().stream()
                .flatMap(path -> instance(path).stream())
                .forEach(instance -> because.add(new Because(
                        instance.path(), instance.thing().name().in(labels.language()), labels.name(instance), null)));
    }

    private void answers(String rule, Instance instance, Predicate<String> options, Set<Because> because) {
        for (var field : rules.fieldsReadOf(rule, instance.thing())) {
            profile.answer(instance, field)
                    .ifPresent(words -> because.add(new Because(
                            instance.path(field),
                            labels.question(instance, field),
                            labels.given(instance, field, told(field, words, options)),
                            null)));
        }
    }

    /** Of an answer with many options only those that mattered, if any did by name. */
    private static List<String> told(Field field, List<String> words, Predicate<String> options) {
        var mattered = field.type().isMany() ? words.stream().filter(options).toList() : words;
        return mattered.isEmpty() ? words : mattered;
    }

    /** The options that a rule names in its sentences, or met in a catalogue. */
    private Predicate<String> options(Rule rule, Reason reason) {
        var read = rules.readsOf(rule.id()).options();
        return word -> read.stream().anyMatch(option -> option.endsWith("#" + word))
                || reason.facts().stream().anyMatch(path -> path.endsWith("/" + word));
    }

    /** A rule that holds because a notion does not stand, rests on the answers that could have made it stand. */
    private void absentNotions(Rule rule, Reason reason, Set<Because> because) {
        rule.conditions().stream()
                .flatMap(line -> line.ids(Vocabulary.NOTION))
                .filter(notion -> reason.conclusions().stream()
                        .noneMatch(built -> built instanceof Conclusion.Notion stands
                                && stands.id().equals(notion)))
                .forEach(notion -> rules.makersOfNotion(notion)
                        .forEach(maker -> profile.instances()
                                .forEach(instance -> answers(maker, instance, word -> false, because))));
    }

    private Optional<Instance> instance(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The figures of the law that a rule uses, as they are on the day. */
    private Stream<Parameter.Value> values(Rule rule) {
        return rule.parameters()
                .map(id -> Objects.requireNonNull(base.parameters().get(id)))
                .flatMap(parameter -> parameter.on(day).stream());
    }

    /** The least sure of the sources and of the figures. */
    private Certainty certainty(Set<String> sources, Set<String> ruleIds) {
        return Stream.concat(
                        sources.stream()
                                .map(id -> Objects.requireNonNull(base.sources().get(id))
                                        .certainty()),
                        ruleIds.stream().flatMap(id -> values(rules.rule(id))).map(Parameter.Value::certainty))
                .max(Comparator.naturalOrder())
                .orElse(Certainty.VAST);
    }

    /** What no line shows by itself: whoever asks why wants to know what is behind it. */
    private static boolean isStep(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Notion
                || conclusion instanceof Conclusion.Choice
                || conclusion instanceof Conclusion.Followed;
    }
}
