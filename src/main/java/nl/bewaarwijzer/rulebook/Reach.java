package nl.bewaarwijzer.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameters;
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

    private final RuleGraph graph;
    private final KnowledgeBase base;
    private final LocalDate day;
    private final Predicate<Rule> among;
    private final Parameters parameters;
    private final Comparisons comparisons;
    private final Profile profile;
    private final Map<String, Boolean> speaking = new HashMap<>();
    private final Map<String, Boolean> counting = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Boolean> firmness = new HashMap<>();

    /** @param among the rules whose conclusions matter */
    private Reach(RuleBook rules, Profile profile, LocalDate day, Predicate<Rule> among) {
        this.graph = rules.graph();
        this.base = rules.base();
        this.day = day;
        this.among = among;
        this.parameters = base.parametersOn(day);
        this.comparisons = new Comparisons(base, day);
        this.profile = profile;
    }

    /** What some rules read, with all on which they build. */
    static Reach of(RuleBook rules, Profile profile, LocalDate day, Set<String> ids) {
        return new Reach(rules, profile, day, rule -> ids.contains(rule.id()));
    }

    /** What all rules read; one that makes only notions counts where another looks for one of them. */
    static Reach ofAll(RuleBook rules, Profile profile, LocalDate day) {
        return new Reach(
                rules,
                profile,
                day,
                rule -> rule.made().count() == 0
                        || rule.made().anyMatch(made -> !made.type().equals(NOTION)));
    }

    /** Whether an answer can still change something; of a thing that nobody described, whether it could if there were one. */
    boolean touches(Instance instance, Field field) {
        var described = profile.describedOf(instance.thing().id()).contains(instance);
        return counts(described ? instance : Instance.anyOf(instance.thing()), field);
    }

    /** Whether one of the choices of a field can still change something. */
    boolean touches(Instance instance, Field field, String option) {
        return touches(instance, field)
                && graph.readers(instance.thing().node(field), option).stream().anyMatch(rule -> reads(rule, instance));
    }

    private boolean counts(Instance instance, Field field) {
        var path = instance.path(field);
        var counts = known.get(path);
        if (counts == null) {
            counts = mayBeAsked(instance, field)
                    && (graph.readers(instance.thing().node(field)).stream().anyMatch(rule -> reads(rule, instance))
                            || decides(instance, field));
            known.put(path, counts);
        }
        return counts;
    }

    /** A rule reads a field of those things that it may be about. */
    private boolean reads(Rule rule, Instance instance) {
        if (!counts(rule)) {
            return false;
        }
        var about = graph.patterns(rule).stream()
                .filter(pattern -> pattern.type().equals(instance.thing().typeName()))
                .toList();
        return about.isEmpty() || about.stream().anyMatch(pattern -> mayBe(pattern, instance));
    }

    /** While it is open whether a question that counts is asked, so is the answer that decides it. */
    private boolean decides(Instance instance, Field field) {
        return base.bank().decidedBy(instance.thing(), field).stream()
                .anyMatch(decided -> (decided.thing().equals(instance.thing())
                                ? Stream.of(instance)
                                : instances(decided.thing()))
                        .anyMatch(other -> counts(other, decided.field())));
    }

    /** Whether a rule may speak and its conclusion matters, by itself or to another rule. */
    private boolean counts(Rule rule) {
        var counts = counting.get(rule.id());
        if (counts == null) {
            counting.put(rule.id(), false); // what only serves itself serves nothing
            counts = maySpeak(rule)
                    && (among.test(rule) || graph.users(rule).stream().anyMatch(this::counts));
            counting.put(rule.id(), counts);
        }
        return counts;
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

    /**
     * Whether what a rule says now stays so, however the answers that are not given turn out: it looks for nothing missing that
     * may still turn up, and rests on no rule that does.
     */
    boolean isFirm(Rule rule) {
        var firm = firmness.get(rule.id());
        if (firm == null) {
            firmness.put(rule.id(), true); // what builds on itself is taken to stay
            firm = graph.patterns(rule).stream()
                    .allMatch(pattern -> pattern.absent() ? !mayTurnUp(pattern) : isFirm(pattern));
            firmness.put(rule.id(), firm);
        }
        return firm;
    }

    private boolean isFirm(Sought pattern) {
        var thing = base.bank().ofType(pattern.type());
        return thing.isEmpty()
                ? graph.makers(pattern).stream().filter(this::maySpeak).allMatch(this::isFirm)
                : candidates(thing.get())
                        .allMatch(candidate -> pattern.checks().stream()
                                .noneMatch(check ->
                                        check.operator().startsWith("not ") && isOpen(check.left(), candidate)));
    }

    private boolean mayTurnUp(Sought pattern) {
        var thing = base.bank().ofType(pattern.type());
        return pattern.type().isEmpty()
                || (thing.isEmpty()
                        ? graph.makers(pattern).stream().anyMatch(this::maySpeak)
                        : candidates(thing.get()).anyMatch(candidate -> mayBe(pattern, candidate)));
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
