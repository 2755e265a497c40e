package nl.bewaarwijzer.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.bank.Condition;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.condition.Check;
import nl.bewaarwijzer.rulebook.condition.Comparisons;
import nl.bewaarwijzer.rulebook.condition.Names;
import nl.bewaarwijzer.rulebook.condition.RuleGraph;
import nl.bewaarwijzer.rulebook.condition.Sought;
import nl.bewaarwijzer.rulebook.language.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Which answers that are not given can still change what rules conclude. A rule that the given answers already keep silent,
 * however the others turn out, reads nothing any more; nor does one of a thing that it cannot be about. What cannot be told is
 * taken to matter: an answer that is left out here changes nothing, one that stays may change nothing after all.
 */
final class Reach {

    private static final String NOTION = "Notion";

    private final RuleBook rules;
    private final RuleGraph graph;
    private final KnowledgeBase base;
    private final LocalDate day;
    private final Parameters parameters;
    private final Comparisons comparisons;
    private final Profile profile;
    private final Map<String, Boolean> speaking = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    Reach(RuleBook rules, Profile profile, LocalDate day) {
        this.rules = rules;
        this.graph = rules.graph();
        this.base = rules.base();
        this.day = day;
        this.parameters = base.parametersOn(day);
        this.comparisons = new Comparisons(base, day);
        this.profile = profile;
    }

    /** Adds what some rules read, also through the rules on which they build. */
    Reach of(Collection<String> ids) {
        ids.forEach(id -> read(rules.rule(id)));
        return this;
    }

    /** Adds what all rules read; a rule that makes only notions counts where another looks for one. */
    Reach ofAll() {
        rules.rules().stream()
                .filter(rule -> rule.made().count() == 0
                        || rule.made().anyMatch(made -> !made.type().equals(NOTION)))
                .forEach(this::read);
        return this;
    }

    /** Whether an answer can still change something; of a thing that nobody described, whether it could if there were one. */
    boolean touches(Instance instance, Field field) {
        return paths.contains(path(instance, field));
    }

    private String path(Instance instance, Field field) {
        var described = profile.describedOf(instance.thing().id()).contains(instance);
        return (described ? instance : Instance.anyOf(instance.thing())).path(field);
    }

    private void read(Rule rule) {
        if (!read.add(rule.id()) || !maySpeak(rule)) {
            return;
        }
        var patterns = graph.patterns(rule);
        var nodes = rules.readsOf(rule.id());
        Stream.concat(nodes.fields().stream(), nodes.options().stream().map(option -> option.split("#", 2)[0]))
                .distinct()
                .forEach(node -> read(node, patterns));
        patterns.forEach(pattern -> graph.makers(pattern).forEach(this::read));
    }

    /** A rule reads a field of those things that it may be about. */
    private void read(String node, List<Sought> patterns) {
        var parts = node.split("\\.", 2);
        var thing = base.bank().ofType(parts[0]).orElseThrow();
        var about = patterns.stream()
                .filter(pattern -> pattern.type().equals(parts[0]))
                .toList();
        thing.fields().values().stream()
                .filter(field -> field.codeName().equals(parts[1]))
                .forEach(field -> instances(thing)
                        .filter(instance ->
                                about.isEmpty() || about.stream().anyMatch(pattern -> mayBe(pattern, instance)))
                        .filter(instance -> mayBeAsked(instance, field))
                        .forEach(instance -> add(instance, field)));
    }

    private void add(Instance instance, Field field) {
        if (paths.add(instance.path(field))) {
            conditions(instance, field.condition());
            conditions(instance, instance.thing().condition());
        }
    }

    /** While it is open whether a question is asked, so is the answer that decides it. */
    private void conditions(Instance instance, Condition condition) {
        for (var part : condition.parts()) {
            var owner = part.isOwn() ? instance : Instance.anyOf(base.bank().thing(part.thing()));
            var field = owner.thing().fields().get(part.field());
            if (field != null && mayBeAsked(owner, field)) {
                add(owner, field);
            }
        }
    }

    /** Whether a rule may still speak, however the answers that are not given turn out. */
    private boolean maySpeak(Rule rule) {
        var known = speaking.get(rule.id());
        if (known != null) {
            return known;
        }
        speaking.put(rule.id(), true); // what builds on itself is taken to hold
        var may = isInForce(rule)
                && rule.parameters().allMatch(id -> parameters.find(id).isPresent())
                && graph.patterns(rule).stream().allMatch(this::mayHold);
        speaking.put(rule.id(), may);
        return may;
    }

    private boolean isInForce(Rule rule) {
        var from = rule.from();
        var to = rule.to();
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    private boolean mayHold(Sought pattern) {
        if (pattern.absent() || pattern.type().isEmpty()) {
            return true;
        }
        var thing = base.bank().ofType(pattern.type());
        return thing.isEmpty()
                ? graph.makers(pattern).stream().anyMatch(this::maySpeak)
                : candidates(thing.get()).anyMatch(candidate -> mayBe(pattern, candidate));
    }

    private Stream<?> candidates(Thing thing) {
        return thing.isCatalogue()
                ? base.catalogue(thing.id()).keySet().stream().map(id -> new Names.Entry(thing, id))
                : instances(thing);
    }

    /** The things that the client described, or one of which nothing is known if there may be such a thing. */
    private Stream<Instance> instances(Thing thing) {
        var described = profile.describedOf(thing.id());
        if (!profile.mayExist(thing)) {
            return Stream.of();
        }
        return !described.isEmpty() || thing.optional() ? described.stream() : Stream.of(Instance.anyOf(thing));
    }

    private boolean mayBe(Sought pattern, Object candidate) {
        return pattern.checks().stream().allMatch(check -> mayHold(check, candidate));
    }

    private boolean mayHold(Check check, Object self) {
        return !check.isReadable()
                || isOpen(check.left(), self)
                || check.right().stream().anyMatch(name -> isOpen(name, self))
                || comparisons.holds(check, self, Map.of(), profile);
    }

    /** Whether a name stands for an answer that may still turn out. */
    private boolean isOpen(String name, Object self) {
        return comparisons
                .names()
                .value(name, self, Map.of(), profile)
                .filter(value -> value.words().isEmpty())
                .filter(value -> isOpen(value.spot()) || isOpen(value.reference()))
                .isPresent();
    }

    private boolean isOpen(Names.@Nullable Spot spot) {
        return spot != null && mayBeAsked(spot.instance(), spot.field());
    }

    /** Whether a question has no answer, and is asked or may still be. */
    private boolean mayBeAsked(Instance instance, Field field) {
        return profile.answer(instance, field).isEmpty() && !profile.isRuledOut(instance, field);
    }
}
