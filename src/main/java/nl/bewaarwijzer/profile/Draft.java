package nl.bewaarwijzer.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Thing;

/**
 * A profile in the making: answers as they are given, also "weet ik niet", and also answers to questions that are not asked.
 *
 * @param client id of the client
 * @param answers words by path; "weet ik niet" is {@link Profile#UNKNOWN}, also under the key of a kind of things
 * @param things the ids of the things that are described, by the key of their kind
 */
public record Draft(String client, Map<String, List<String>> answers, Map<String, List<String>> things) {

    private static final List<String> UNKNOWN = List.of(Profile.UNKNOWN);
    private static final String STANDING = "stond-er"; // no path: it is no answer

    public Draft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
    }

    /** Nothing known yet. */
    public static Draft empty(String client) {
        return new Draft(client, Map.of(), Map.of());
    }

    /** What a profile says, with what it says that nobody knows. */
    public static Draft of(Profile profile) {
        var answers = new LinkedHashMap<String, List<String>>();
        var things = new LinkedHashMap<String, List<String>>();
        for (var thing : profile.bank().profileThings()) {
            var described = profile.describedOf(thing.id());
            if (thing.repeats() && !described.isEmpty()) {
                things.put(thing.key(), described.stream().map(Instance::id).toList());
            } else if (profile.isSaidUnknown(thing.key())) {
                answers.put(thing.key(), UNKNOWN);
            }
            described.forEach(instance -> thing.fields().values().forEach(field -> {
                var path = instance.path(field);
                if (profile.isSaidUnknown(path)) {
                    answers.put(path, UNKNOWN);
                }
                profile.given(path).ifPresent(words -> answers.put(path, words));
            }));
        }
        return new Draft(profile.client(), answers, things);
    }

    /** The same with one answer more, or another. */
    public Draft answering(String path, List<String> words) {
        var more = new LinkedHashMap<>(answers);
        more.put(path, List.copyOf(words));
        return new Draft(client, more, things);
    }

    /** The same without the answers at some paths. */
    public Draft without(Predicate<String> paths) {
        var fewer = new LinkedHashMap<>(answers);
        fewer.keySet().removeIf(paths);
        return new Draft(client, fewer, things);
    }

    /** The same, of somebody else's file: what it says stays in it, also what nobody asks. */
    public Draft standing() {
        return answering(
                STANDING,
                answers.keySet().stream().filter(path -> path.contains(".")).toList());
    }

    /** Whether an answer stood in a file that somebody else wrote. */
    public boolean isStanding(String path) {
        return answers.getOrDefault(STANDING, List.of()).contains(path);
    }

    /** The same with other things of a kind. What was answered about one that is no longer there is kept. */
    public Draft having(Thing thing, List<String> ids) {
        var more = new LinkedHashMap<>(things);
        more.put(thing.key(), List.copyOf(ids));
        return new Draft(client, answers, more);
    }

    /** The same for a client with another id. */
    public Draft named(String id) {
        return new Draft(id, answers, things);
    }

    /** The answer at a path; of somebody who does not know it too. */
    public Optional<List<String>> answer(String path) {
        return Optional.ofNullable(answers.get(path));
    }

    /** The ids of the things of a kind. */
    public List<String> things(Thing thing) {
        return things.getOrDefault(thing.key(), List.of());
    }

    /** The things of a kind that are described; the one that there is of a kind that does not repeat. */
    public List<Instance> described(Thing thing) {
        return thing.repeats()
                ? things(thing).stream().map(id -> new Instance(thing, id)).toList()
                : List.of(new Instance(thing, ""));
    }

    /** The profile that it is by now. */
    public Profile profile(Bank bank) {
        var given = new LinkedHashMap<>(answers);
        given.values().removeIf(UNKNOWN::equals);
        given.keySet().removeIf(path -> path.indexOf('.') < 0); // what was chosen of a kind, not what is said of one
        var described = bank.profileThings().stream()
                .flatMap(thing -> described(thing).stream())
                .toList();
        return new Profile(client, bank, given, described, List.of(), Map.of());
    }
}
