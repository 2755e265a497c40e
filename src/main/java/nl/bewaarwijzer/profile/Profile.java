package nl.bewaarwijzer.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Condition;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;

/**
 * The answers of one client. An answer is given, unknown (said so, or not given to a question that is live), or not asked
 * because the condition of its question does not hold. Neither of the last two ever counts as a no.
 */
public final class Profile {

    /** The answer "I do not know". */
    public static final String UNKNOWN = "weet-ik-niet";

    /** How many characters an answer in the client's own words may have. */
    public static final int LONGEST_TEXT = 2_000;

    private final String client;
    private final Bank bank;
    private final Map<String, Map<String, List<String>>> given;
    private final Map<String, List<Instance>> described;
    private final List<Problem> notices;
    private final Map<String, Place> places; // also of what was said to be unknown
    private final List<Instance> instances = new ArrayList<>();
    private final Map<String, Instance> byPath = new HashMap<>();

    /**
     * @param given normalised answers by path; unknown ones are left out
     * @param described the things that the client described
     * @param notices what was strange but not wrong
     * @param places where in the files the answers stand, by path
     */
    Profile(
            String client,
            Bank bank,
            Map<String, List<String>> given,
            List<Instance> described,
            List<Problem> notices,
            Map<String, Place> places) {
        this(
                client,
                bank,
                byThing(Map.of(), given),
                described.stream()
                        .collect(Collectors.groupingBy(
                                instance -> instance.thing().id())),
                List.copyOf(notices),
                Map.copyOf(places));
    }

    /**
     * @param given normalised answers by the id of their field, by the path of their thing
     * @param described the things that the client described, by kind
     */
    private Profile(
            String client,
            Bank bank,
            Map<String, Map<String, List<String>>> given,
            Map<String, List<Instance>> described,
            List<Problem> notices,
            Map<String, Place> places) {
        this.client = client;
        this.bank = bank;
        this.given = given;
        this.described = described;
        this.notices = notices;
        this.places = places;
        bank.profileThings().forEach(this::addInstances);
        instances.forEach(instance -> byPath.put(instance.path(), instance));
    }

    private static Map<String, Map<String, List<String>>> byThing(
            Map<String, Map<String, List<String>>> before, Map<String, List<String>> more) {
        var all = new HashMap<>(before);
        more.forEach((path, words) -> {
            var dot = path.lastIndexOf('.');
            var thing = path.substring(0, dot);
            var answers = new HashMap<>(all.getOrDefault(thing, Map.of()));
            answers.put(path.substring(dot + 1), words);
            all.put(thing, answers);
        });
        return all;
    }

    /** Id of the client: the name of its folder. */
    public String client() {
        return client;
    }

    public Bank bank() {
        return bank;
    }

    /** What was strange in the file but not wrong, such as an answer to a question that is not asked. */
    public List<Problem> notices() {
        return notices;
    }

    /** Where in the files an answer stands, for a message about it. */
    public Place placeOf(Instance instance, Field field) {
        return places.getOrDefault(instance.path(field), new Place(client, 0));
    }

    /** The same profile in which some unknown answers have turned out, by path. */
    public Profile with(Map<String, List<String>> turnedOut) {
        return new Profile(client, bank, byThing(given, turnedOut), described, notices, places);
    }

    /**
     * Everything that exists: what was described, and one of each kind that must exist but was not described. Of an optional
     * kind there is only what was described.
     */
    public List<Instance> instances() {
        return instances;
    }

    /** The thing at a path. */
    public Optional<Instance> instance(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The things of one kind. */
    public List<Instance> instancesOf(String thing) {
        return instances.stream()
                .filter(instance -> instance.thing().id().equals(thing))
                .toList();
    }

    /** The ids of the things of one kind. */
    public List<String> idsOf(String thing) {
        return instancesOf(thing).stream().map(Instance::id).toList();
    }

    /** The things of one kind that the client described. */
    public List<Instance> describedOf(String thing) {
        return described.getOrDefault(thing, List.of());
    }

    /** Whether the client gave an answer, asked or not. */
    public boolean isGiven(Instance instance, Field field) {
        return given.getOrDefault(instance.path(), Map.of()).containsKey(field.id());
    }

    /** What the client answered at a path, asked or not. */
    Optional<List<String>> given(String path) {
        var dot = path.lastIndexOf('.');
        return Optional.ofNullable(
                given.getOrDefault(path.substring(0, dot), Map.of()).get(path.substring(dot + 1)));
    }

    /** Whether the file says of an answer, or of the things of a kind, that it is not known. */
    boolean isSaidUnknown(String path) {
        return places.containsKey(path) && (path.indexOf('.') < 0 || given(path).isEmpty());
    }

    /** The answer to a question that is asked and was answered. */
    public Optional<List<String>> answer(Instance instance, Field field) {
        return isAsked(instance, field)
                ? Optional.ofNullable(
                        given.getOrDefault(instance.path(), Map.of()).get(field.id()))
                : Optional.empty();
    }

    /** The single answer at a path that the program itself needs; empty when there is none. */
    public Optional<String> answer(String thing, String field) {
        var owner = bank.thing(thing);
        var asked = owner.fields().get(field);
        return instancesOf(thing).stream()
                .findFirst()
                .filter(instance -> asked != null)
                .flatMap(instance -> answer(instance, java.util.Objects.requireNonNull(asked)))
                .map(words -> words.get(0));
    }

    /** The single answer to a field of the thing at a path; empty when there is none. */
    public Optional<String> answerAt(String path, String field) {
        return instance(path)
                .flatMap(instance -> Optional.ofNullable(
                                instance.thing().fields().get(field))
                        .flatMap(asked -> answer(instance, asked))
                        .map(words -> words.get(0)));
    }

    /** Whether a question is asked. While the answer that decides this is unknown, it is not. */
    public boolean isAsked(Instance instance, Field field) {
        return (!field.isOptional() || isGiven(instance, field)) && holds(instance, field.condition());
    }

    /** Whether other answers rule a question out, so that it is not asked however the unknown ones turn out. */
    public boolean isRuledOut(Instance instance, Field field) {
        return (field.isOptional() && !isGiven(instance, field))
                || isRuledOut(instance, field.condition())
                || isRuledOut(instance, instance.thing().condition());
    }

    /** Whether things of a kind exist, or may still turn out to. */
    public boolean mayExist(Thing thing) {
        return !isRuledOut(Instance.anyOf(thing), thing.condition());
    }

    /** Whether a question has or may get an unknown answer, for some thing of its kind. */
    public boolean mayTurnOut(Thing thing, Field field) {
        var described = describedOf(thing.id());
        return (described.isEmpty() && !thing.optional())
                || described.stream().anyMatch(instance -> !isGiven(instance, field) && !isRuledOut(instance, field));
    }

    private boolean isRuledOut(Instance instance, Condition condition) {
        return !condition.isAlways()
                && condition.parts().stream().anyMatch(part -> {
                    var owner = owner(instance, part);
                    var field = owner.thing().fields().get(part.field());
                    return field != null
                            && (isRuledOut(owner, field.condition())
                                    || answer(owner, field)
                                            .filter(words -> words.stream().noneMatch(part.answers()::contains))
                                            .isPresent());
                });
    }

    /** The questions that are live and have no answer, in the order of the bank. */
    public List<Question> unknown() {
        var questions = new ArrayList<Question>();
        for (var instance : instances) {
            for (var field : instance.thing().fields().values()) {
                if (isAsked(instance, field) && !isGiven(instance, field)) {
                    questions.add(new Question(instance, field));
                }
            }
        }
        return questions;
    }

    /** A fingerprint of the answers, whatever their order or file format. */
    public String hash() {
        var fingerprint = new Fingerprint().with(client);
        var byPath = new TreeMap<String, List<String>>();
        given.forEach((thing, answers) -> answers.forEach((field, words) -> byPath.put(thing + "." + field, words)));
        byPath.forEach((path, words) ->
                fingerprint.with(path).with(words.stream().sorted().collect(Collectors.joining("\n"))));
        described.values().stream()
                .flatMap(List::stream)
                .map(Instance::path)
                .sorted()
                .forEach(fingerprint::with);
        return fingerprint.hex();
    }

    private void addInstances(Thing thing) {
        if (!thing.repeats()) {
            instances.add(new Instance(thing, ""));
        } else if (thing.condition().isAlways() || holds(new Instance(thing, ""), thing.condition())) {
            var existing = describedOf(thing.id());
            instances.addAll(
                    existing.isEmpty() && !thing.optional()
                            ? List.of(new Instance(thing, Instance.UNDESCRIBED))
                            : existing);
        }
    }

    private boolean holds(Instance instance, Condition condition) {
        return condition.isAlways()
                || condition.parts().stream().allMatch(part -> {
                    var owner = owner(instance, part);
                    var field = owner.thing().fields().get(part.field());
                    return field != null
                            && answer(owner, field)
                                    .filter(words -> words.stream().anyMatch(part.answers()::contains))
                                    .isPresent();
                });
    }

    private Instance owner(Instance instance, Condition.Part part) {
        return part.isOwn() ? instance : new Instance(bank.thing(part.thing()), "");
    }
}
