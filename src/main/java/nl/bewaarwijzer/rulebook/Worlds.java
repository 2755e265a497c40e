package nl.bewaarwijzer.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.language.Dependencies.ReadTogether;

/**
 * The ways in which the unknown answers of a profile can turn out. Answers that no chain of rules reads together form topics
 * of their own, which are varied apart: their numbers add up instead of multiplying.
 */
final class Worlds {

    /** The most combinations that are tried for one topic. */
    static final int MOST = 4_096;

    /** One world before it is evaluated. */
    record Situation(int topic, Map<Unknown, String> turnedOut, Profile profile) {}

    private final Profile profile;
    private final KnowledgeBase base;
    private final Possibilities possibilities;
    private final Set<String> read;
    private final Reach reach;
    private final List<Set<String>> topics;
    private final Set<Integer> cutShort = new LinkedHashSet<>();
    private final Map<Instance, List<Unknown>> notGiven = new HashMap<>();

    /**
     * @param together the fields that chains of rules read together
     * @param catalogueRead the fields of catalogues that rules read
     * @param reach which answers can still touch those rules; the others are not varied
     */
    Worlds(
            Profile profile,
            KnowledgeBase base,
            LocalDate day,
            ReadTogether together,
            Set<String> catalogueRead,
            Reach reach) {
        this.profile = profile;
        this.base = base;
        this.possibilities = new Possibilities(base, day, catalogueRead);
        this.read = together.read();
        this.reach = reach;
        this.topics = topics(together.sets());
    }

    /** Every situation to evaluate; at least one. */
    List<Situation> situations() {
        if (topics.isEmpty()) {
            return List.of(unvaried());
        }
        var first = firstValues(Map.of(), unknown -> true);
        var situations = new ArrayList<Situation>();
        for (int topic = 0; topic < topics.size(); topic++) {
            situations.addAll(situations(topic, first));
        }
        if (situations.isEmpty()) {
            situations.add(new Situation(-1, Map.of(), profileWith(first)));
        }
        return situations;
    }

    /** One of the situations, without making the others. */
    Situation first() {
        return new Situation(-1, Map.of(), profileWith(firstValues(Map.of(), unknown -> true)));
    }

    /** Those in which one answer differs from the first: few, and what does not hold everywhere mostly fails in one of them. */
    List<Situation> nearFirst() {
        var first = firstValues(Map.of(), unknown -> true);
        return IntStream.range(0, topics.size())
                .boxed()
                .flatMap(topic -> oneAtATime(topic, otherThan(topic, first)).stream())
                .toList();
    }

    /** The profile as it is, with its unknown answers. */
    Situation unvaried() {
        return new Situation(-1, Map.of(), profile);
    }

    /** Whether every combination is among the situations. */
    boolean isExhaustive() {
        return cutShort.isEmpty();
    }

    /** Answers of other topics cannot change a line of this one: they keep their first value. */
    private List<Situation> situations(int topic, Map<Unknown, String> first) {
        var others = otherThan(topic, first);
        var situations = new ArrayList<Situation>();
        if (fewest(topic, others) <= MOST) {
            vary(topic, others, situations);
        }
        if (situations.isEmpty() || situations.size() > MOST) {
            cutShort.add(topic);
            return oneAtATime(topic, others);
        }
        return situations.size() > 1 ? situations : List.of();
    }

    private Map<Unknown, String> otherThan(int topic, Map<Unknown, String> first) {
        var others = new LinkedHashMap<>(first);
        others.keySet().removeIf(unknown -> isIn(topic, unknown));
        return others;
    }

    /** At least so many combinations there are: those of the answers on which no other question depends. */
    private long fewest(int topic, Map<Unknown, String> others) {
        long product = 1;
        for (var unknown : firstValues(others, unknown -> isIn(topic, unknown)).keySet()) {
            if (isIn(topic, unknown) && !decidesOtherQuestions(unknown)) {
                product *= values(unknown, others).size();
            }
            if (product > MOST) {
                return product;
            }
        }
        return product;
    }

    private boolean decidesOtherQuestions(Unknown unknown) {
        var decides = unknown.instance().thing();
        return base.bank().profileThings().stream()
                .anyMatch(thing -> Stream.concat(
                                Stream.of(thing.condition()),
                                thing.fields().values().stream().map(Field::condition))
                        .flatMap(condition -> condition.parts().stream())
                        .anyMatch(part -> part.asksFor(decides, unknown.field(), thing)));
    }

    /** Tries every value of every unknown answer of a topic. */
    private void vary(int topic, Map<Unknown, String> decided, List<Situation> situations) {
        if (situations.size() > MOST) {
            return;
        }
        var soFar = profileWith(decided);
        var next = next(soFar, decided, unknown -> isIn(topic, unknown));
        if (next.isEmpty()) {
            situations.add(situation(topic, decided, soFar));
            return;
        }
        for (var value : values(next.get(), decided)) {
            var more = new LinkedHashMap<>(decided);
            more.put(next.get(), value);
            vary(topic, more, situations);
        }
    }

    private List<Situation> oneAtATime(int topic, Map<Unknown, String> others) {
        var first = firstValues(others, unknown -> isIn(topic, unknown));
        var situations = new ArrayList<Situation>();
        situations.add(situation(topic, first, profileWith(first)));
        first.keySet().stream().filter(unknown -> isIn(topic, unknown)).forEach(unknown -> {
            for (var value : values(unknown, first)) {
                if (!value.equals(first.get(unknown))) {
                    var changed = new LinkedHashMap<>(others);
                    changed.put(unknown, value);
                    var all = firstValues(changed, other -> isIn(topic, other));
                    situations.add(situation(topic, all, profileWith(all)));
                }
            }
        });
        return situations;
    }

    /** Gives every further unknown answer its first value; an answer may make further questions live. */
    private Map<Unknown, String> firstValues(Map<Unknown, String> decided, Predicate<Unknown> wanted) {
        var all = new LinkedHashMap<>(decided);
        for (var live = live(all, wanted); !live.isEmpty(); live = live(all, wanted)) {
            live.forEach(unknown -> all.put(unknown, values(unknown, all).get(0)));
        }
        return all;
    }

    private List<Unknown> live(Map<Unknown, String> decided, Predicate<Unknown> wanted) {
        return live(profileWith(decided), decided, wanted).toList();
    }

    private Situation situation(int topic, Map<Unknown, String> decided, Profile soFar) {
        var varied = new LinkedHashMap<>(decided);
        varied.keySet().removeIf(unknown -> !isIn(topic, unknown));
        return new Situation(topic, varied, soFar);
    }

    private boolean isIn(int topic, Unknown unknown) {
        return topics.get(topic).contains(unknown.node());
    }

    /** The first question that is live, unanswered and read by a rule. */
    private Optional<Unknown> next(Profile soFar, Map<Unknown, String> decided, Predicate<Unknown> wanted) {
        return live(soFar, decided, wanted).findFirst();
    }

    /** The questions that are live, unanswered and read by a rule. */
    private Stream<Unknown> live(Profile soFar, Map<Unknown, String> decided, Predicate<Unknown> wanted) {
        return soFar.instances().stream()
                .flatMap(instance -> notGiven.computeIfAbsent(instance, this::notGiven).stream())
                .filter(unknown -> soFar.isAsked(unknown.instance(), unknown.field())
                        && !decided.containsKey(unknown)
                        && wanted.test(unknown));
    }

    private List<Unknown> notGiven(Instance instance) {
        return instance.thing().fields().values().stream()
                .filter(field -> !profile.isGiven(instance, field) && reach.touches(instance, field))
                .flatMap(field -> unknowns(instance, field))
                .toList();
    }

    private Stream<Unknown> unknowns(Instance instance, Field field) {
        if (!field.type().isMany()) {
            var unknown = new Unknown(instance, field, "");
            return read.contains(unknown.node()) ? Stream.of(unknown) : Stream.empty();
        }
        return options(instance.thing(), field).stream().map(option -> new Unknown(instance, field, option));
    }

    /** The options of a field with several answers that some rule reads. */
    private Collection<String> options(Thing thing, Field field) {
        var node = thing.node(field) + "#";
        var all = base.optionsOf(field, profile::idsOf);
        return read.contains(node + "*")
                ? all
                : all.stream().filter(option -> read.contains(node + option)).toList();
    }

    private Profile profileWith(Map<Unknown, String> decided) {
        var answers = new TreeMap<String, List<String>>();
        decided.forEach((unknown, value) -> {
            var path = unknown.instance().path(unknown.field());
            if (unknown.option().isEmpty()) {
                answers.put(path, List.of(value));
            } else {
                var options = new ArrayList<>(answers.getOrDefault(path, List.of()));
                if (value.equals(AnswerType.YES)) {
                    options.add(unknown.option());
                }
                answers.put(path, options);
            }
        });
        return profile.with(answers);
    }

    private List<String> values(Unknown unknown, Map<Unknown, String> decided) {
        return possibilities.of(unknown, thing -> profileWith(decided).instancesOf(thing));
    }

    /** Joins the sets of fields that share an answer which may be unknown. */
    private List<Set<String>> topics(Set<Set<String>> together) {
        var open = open();
        var joined = new ArrayList<Set<String>>();
        for (var set : open.isEmpty() ? Set.<Set<String>>of() : together) {
            var topic = new TreeSet<String>();
            set.forEach(node -> topic.addAll(open.getOrDefault(node, List.of())));
            if (topic.isEmpty()) {
                continue;
            }
            joined.removeIf(other -> {
                var shares = other.stream().anyMatch(topic::contains);
                if (shares) {
                    topic.addAll(other);
                }
                return shares;
            });
            joined.add(topic);
        }
        return joined;
    }

    /** What rules may read whose answer may be unknown; a field of which any option may matter stands for them all. */
    private Map<String, Collection<String>> open() {
        var open = new HashMap<String, Collection<String>>();
        for (var thing : base.bank().profileThings()) {
            for (var field : thing.fields().values()) {
                var node = thing.node(field);
                if ((field.type().isMany() || read.contains(node)) && mayBeUnknown(thing, field)) {
                    open.put(node, List.of(node));
                    if (field.type().isMany()) {
                        var options = options(thing, field).stream()
                                .map(option -> node + "#" + option)
                                .toList();
                        options.forEach(option -> open.put(option, List.of(option)));
                        open.put(node + "#*", options);
                    }
                }
            }
        }
        return open;
    }

    /** Not when it was given for every such thing, when other answers rule the question out, or when no rule comes that far. */
    private boolean mayBeUnknown(Thing thing, Field field) {
        var described = profile.describedOf(thing.id());
        return described.isEmpty()
                ? reach.touches(Instance.anyOf(thing), field)
                : described.stream()
                        .filter(instance -> !profile.isGiven(instance, field))
                        .anyMatch(instance -> reach.touches(instance, field));
    }
}
