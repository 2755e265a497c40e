package nl.bewaarwijzer.rulebook.silence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.bank.Condition;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.language.Line;
import org.jspecify.annotations.Nullable;

/** A profile with some answers changed, and for each change the sentence that asked for it. */
final class State {

    private final Profile original;
    private final Map<String, Change> changes;
    private @Nullable Profile changed;

    private State(Profile original, Map<String, Change> changes) {
        this.original = original;
        this.changes = changes;
    }

    static State of(Profile profile) {
        return new State(profile, Map.of());
    }

    /** The profile with the changes; most states are dropped before anyone asks for it. */
    Profile profile() {
        if (changed == null) {
            changed = changes.isEmpty() ? original : original.with(answers());
        }
        return changed;
    }

    List<Change> changes() {
        return List.copyOf(changes.values());
    }

    /** The changed answers by path. */
    Map<String, List<String>> answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        changes.forEach((path, change) -> answers.put(path, change.then()));
        return answers;
    }

    /** How many answers changed; each option of an answer with several counts. */
    int cost() {
        return changes.values().stream()
                .mapToInt(change -> change.field().type().isMany()
                        ? Math.max(1, change.added().size() + change.dropped().size())
                        : 1)
                .sum();
    }

    /** The ways to get an answer; more than one when the question is only asked after another answer, of which several do. */
    List<State> with(Instance instance, Field field, List<String> words, Line line) {
        var path = instance.path(field);
        var earlier = changes.get(path);
        if (earlier != null && !field.type().isMany() && !earlier.then().equals(words)) {
            return List.of();
        }
        return asked(instance, field.condition(), line).stream()
                .map(state -> state.set(instance, field, words, line))
                .toList();
    }

    /** The ways to add an option to an answer with several. */
    List<State> adding(Instance instance, Field field, String option, Line line) {
        var words = new ArrayList<>(profile().answer(instance, field).orElse(List.of()));
        if (!words.contains(option)) {
            words.add(option);
        }
        return with(instance, field, words, line);
    }

    /** The ways to drop options from an answer with several. */
    List<State> without(Instance instance, Field field, List<String> options, Line line) {
        var words = new ArrayList<>(profile().answer(instance, field).orElse(List.of()));
        words.removeAll(options);
        return with(instance, field, words, line);
    }

    /** The ways to make things of a kind exist. */
    List<State> existing(Instance anyOfKind, Line line) {
        return asked(anyOfKind, anyOfKind.thing().condition(), line);
    }

    private List<State> asked(Instance instance, Condition condition, Line line) {
        var states = List.of(this);
        for (var part : condition.parts()) {
            var next = new ArrayList<State>();
            for (var state : states) {
                next.addAll(state.answering(instance, part, line));
            }
            states = next;
        }
        return states;
    }

    private List<State> answering(Instance instance, Condition.Part part, Line line) {
        var owner = part.isOwn() ? Optional.of(instance) : single(part.thing());
        var field = owner.map(thing -> thing.thing().fields().get(part.field()));
        if (owner.isEmpty() || field.isEmpty()) {
            return List.of();
        }
        if (profile()
                .answer(owner.get(), field.get())
                .filter(words -> words.stream().anyMatch(part.answers()::contains))
                .isPresent()) {
            return List.of(this);
        }
        var states = new ArrayList<State>();
        for (var answer : part.answers()) {
            states.addAll(
                    field.get().type().isMany()
                            ? adding(owner.get(), field.get(), answer, line)
                            : with(owner.get(), field.get(), List.of(answer), line));
        }
        return states;
    }

    private Optional<Instance> single(String thing) {
        return profile().instancesOf(thing).stream().findFirst();
    }

    private State set(Instance instance, Field field, List<String> words, Line line) {
        var path = instance.path(field);
        var now = original.instance(instance.path())
                .flatMap(known -> original.answer(known, field))
                .orElse(List.of());
        var all = new LinkedHashMap<>(changes);
        all.remove(path);
        if (!now.equals(words) || !original.isGiven(instance, field)) {
            all.put(path, new Change(instance, field, now, words, line));
        }
        return new State(original, all);
    }
}
