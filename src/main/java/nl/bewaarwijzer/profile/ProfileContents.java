package nl.bewaarwijzer.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;

/** The things that a profile describes and the answers about them, as far as they fit the question bank. */
final class ProfileContents {

    private final KnowledgeBase base;
    private final Problems problems;
    private final AnswerReader answers;
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Instance> described = new ArrayList<>();

    ProfileContents(KnowledgeBase base, Problems problems) {
        this.base = base;
        this.problems = problems;
        this.answers = new AnswerReader(base, this::idsOf, problems);
    }

    /** Normalised answers by path; unknown ones are left out. */
    Map<String, List<String>> given() {
        return given;
    }

    /** Where answers stand, by path; also of what was said to be unknown. */
    Map<String, Place> places() {
        return places;
    }

    List<Instance> described() {
        return described;
    }

    private List<String> idsOf(String thing) {
        return described.stream()
                .filter(instance -> instance.thing().id().equals(thing))
                .map(Instance::id)
                .toList();
    }

    void read(Node.Block profile) {
        var things = new LinkedHashMap<String, Thing>();
        base.bank().profileThings().forEach(thing -> things.put(thing.key(), thing));
        for (var thing : things.values()) { // ids first: things refer to each other
            describe(thing, profile);
        }
        profile.entries().forEach((key, value) -> {
            var thing = things.get(key);
            if (thing != null) {
                read(thing, value);
            } else if (!key.equals(ClientId.KEY)) {
                var known = new LinkedHashSet<>(things.keySet());
                known.add(ClientId.KEY);
                problems.addUnknown(profile.placeOf(key), "veld.onbekend", key, known);
            }
        });
    }

    private void describe(Thing thing, Node.Block profile) {
        var value = profile.entries().get(thing.key());
        if (!thing.repeats()) {
            described.add(new Instance(thing, ""));
        } else if (value instanceof Node.Block items) {
            items.entries().keySet().forEach(id -> {
                if (BankReader.ID.matcher(id).matches()) {
                    described.add(new Instance(thing, id));
                } else {
                    problems.add(items.placeOf(id), "id.vorm", id);
                }
            });
        }
    }

    private void read(Thing thing, Node value) {
        if (value instanceof Node.Nothing) {
            return;
        }
        if (thing.repeats() && value instanceof Node.Word word && word.text().equals(Profile.UNKNOWN)) {
            places.put(thing.key(), value.place());
        } else if (!(value instanceof Node.Block block)) {
            problems.add(value.place(), "veld.geen-blok");
        } else if (thing.repeats()) {
            block.entries().forEach((id, item) -> read(new Instance(thing, id), item));
        } else {
            read(new Instance(thing, ""), block);
        }
    }

    private void read(Instance instance, Node item) {
        requireAnswers(instance, item);
        if (item instanceof Node.Nothing) {
            return;
        }
        if (!(item instanceof Node.Block block)) {
            problems.add(item.place(), "veld.geen-blok");
            return;
        }
        var fields = instance.thing().fields();
        block.entries().forEach((key, value) -> {
            var field = fields.get(key);
            if (field == null) {
                problems.addUnknown(block.placeOf(key), "veld.onbekend", key, fields.keySet());
            } else {
                read(instance, field, value);
            }
        });
    }

    private void requireAnswers(Instance instance, Node item) {
        var answered = item instanceof Node.Block block ? block.entries() : Map.<String, Node>of();
        instance.thing().fields().values().stream()
                .filter(Field::isRequired)
                .filter(field -> answered.getOrDefault(field.id(), item) instanceof Node.Nothing
                        || !answered.containsKey(field.id()))
                .forEach(field -> problems.add(item.place(), "veld.ontbreekt", field.id()));
    }

    private void read(Instance instance, Field field, Node value) {
        answers.read(field, value).ifPresent(words -> {
            places.put(instance.path(field), value.place());
            if (!words.equals(AnswerReader.UNKNOWN)) {
                given.put(instance.path(field), words);
            }
        });
    }
}
