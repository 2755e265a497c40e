package nl.bewaarwijzer.rulebook.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Catalogue;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Finds what a name in the code of a sentence stands for: an answer, or a fact of a catalogue. */
public final class Names {

    /** An entry of a catalogue that a rule matched. */
    public record Entry(Thing thing, String id) {}

    /** An answer of a profile. */
    public record Spot(Instance instance, Field field) {}

    /**
     * What a name stands for.
     *
     * @param words empty when there is no answer
     * @param spot the answer itself, when it is one
     * @param reference the answer that refers to the thing whose answer this is
     */
    public record Value(
            List<String> words,
            @Nullable Spot spot,
            @Nullable Spot reference) {}

    private final KnowledgeBase base;
    private final LocalDate day;

    public Names(KnowledgeBase base, LocalDate day) {
        this.base = base;
        this.day = day;
    }

    /**
     * The value of a name.
     *
     * @param self what the sentence is about: an instance, an entry or the parts of a conclusion
     * @return empty when it cannot be told
     */
    public Optional<Value> value(String name, Object self, Map<String, Object> bound, Profile profile) {
        if (name.startsWith("\"")) {
            return words(name.substring(1, name.length() - 1));
        }
        if (name.equals("true") || name.equals("false")) {
            return words(name);
        }
        var names = List.of(name.split("\\.", -1));
        var from = names.get(0).startsWith("$") ? bound.get(names.get(0)) : self;
        var rest = names.get(0).startsWith("$") ? names.subList(1, names.size()) : names;
        return from == null ? Optional.empty() : follow(from, rest, profile, null);
    }

    private Optional<Value> follow(Object from, List<String> names, Profile profile, @Nullable Spot reference) {
        var name = names.isEmpty() ? "code" : names.get(0);
        if (name.equals("pad") || name.equals("getPad")) {
            return words(from instanceof Instance instance ? instance.path() : id(from));
        }
        if (name.equals("code") || name.equals("getCode")) {
            return words(id(from));
        }
        if (from instanceof Map<?, ?> parts) {
            return parts.get(name) instanceof String word ? words(word) : Optional.empty();
        }
        var thing = from instanceof Instance instance ? instance.thing() : ((Entry) from).thing();
        var field = thing.fields().values().stream()
                .filter(candidate -> candidate.codeName().equals(name))
                .findFirst();
        return field.flatMap(known -> member(from, known, names.subList(1, names.size()), profile, reference));
    }

    private Optional<Value> member(
            Object from, Field field, List<String> rest, Profile profile, @Nullable Spot reference) {
        var spot = from instanceof Instance instance ? new Spot(instance, field) : null;
        var words = from instanceof Instance instance
                ? profile.answer(instance, field).orElse(List.of())
                : fact((Entry) from, field);
        if (rest.isEmpty() || rest.equals(List.of("code"))) {
            return Optional.of(new Value(words, spot, reference));
        }
        var first = reference == null ? spot : reference;
        if (words.isEmpty()) {
            return Optional.of(new Value(List.of(), null, first));
        }
        return target(field, words.get(0), profile)
                .map(target -> follow(target, rest, profile, first))
                .orElseGet(() -> Optional.of(new Value(List.of(), null, first)));
    }

    /** The things or entries to which a field can refer. */
    public Optional<Object> target(Field field, String id, Profile profile) {
        var thing = base.bank().thing(field.target());
        return thing.isCatalogue()
                ? Optional.of(new Entry(thing, id))
                : profile.instance(thing.key() + "." + id).map(Object.class::cast);
    }

    private List<String> fact(Entry entry, Field field) {
        return base.item(entry.thing().id(), entry.id())
                .on(field.id(), day)
                .map(Catalogue.Dated::words)
                .orElse(List.of());
    }

    private static String id(Object from) {
        return from instanceof Instance instance ? instance.id() : from instanceof Entry entry ? entry.id() : "";
    }

    private static Optional<Value> words(String word) {
        return Optional.of(new Value(List.of(word), null, null));
    }
}
