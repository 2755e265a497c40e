package nl.bewaarwijzer.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.bewaarwijzer.knowledge.Amount;
import nl.bewaarwijzer.knowledge.Catalogue;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;

/**
 * The facts of one world: a profile without unknown answers that matter, and the catalogues as they stand on a day. Several
 * threads may make facts at once.
 */
final class Facts {

    private final KnowledgeBase base;
    private final LocalDate day;
    private final Map<String, FactType> types = new HashMap<>();
    private final Map<String, Object> items = new ConcurrentHashMap<>();
    private final Map<String, Object> unfinished = new HashMap<>();
    private final Map<Object, String> itemPaths = new ConcurrentHashMap<>();
    private final List<Object> inserted = new ArrayList<>();

    /** @param matched fact types that some rule looks for; other catalogues are only referred to */
    Facts(KieBase rules, KnowledgeBase base, LocalDate day, java.util.Set<String> matched) {
        this.base = base;
        this.day = day;
        base.bank().all().forEach(thing -> {
            var type = rules.getFactType(FactTypes.PACKAGE, thing.typeName());
            if (type != null) {
                types.put(thing.id(), type);
            }
        });
        base.bank().catalogues().stream()
                .filter(thing -> matched.contains(thing.typeName()))
                .forEach(thing -> base.catalogue(thing.id()).keySet().forEach(id -> inserted.add(item(thing, id))));
    }

    /** The facts of a profile, in the order of its things, and the path of every fact. */
    record Made(List<Object> facts, Function<Object, @Nullable String> paths) {}

    /** Makes the facts of a profile. */
    Made of(Profile profile) {
        var facts = new LinkedHashMap<String, Object>();
        var paths = new IdentityHashMap<Object, String>();
        for (var instance : profile.instances()) {
            var fact = make(instance.thing(), instance.path(), instance.id());
            facts.put(instance.thing().id() + "/" + instance.id(), fact);
            paths.put(fact, instance.path());
        }
        for (var instance : profile.instances()) {
            fill(instance, profile, facts);
        }
        return new Made(
                List.copyOf(facts.values()), fact -> paths.containsKey(fact) ? paths.get(fact) : itemPaths.get(fact));
    }

    /** What every session holds besides the profile. */
    List<Object> fromCatalogues() {
        return inserted;
    }

    private void fill(Instance instance, Profile profile, Map<String, Object> facts) {
        var fact = Objects.requireNonNull(facts.get(instance.thing().id() + "/" + instance.id()));
        for (var field : instance.thing().fields().values()) {
            if (FactTypes.isFact(base.bank(), instance.thing().id(), field)) {
                var answer = profile.answer(instance, field);
                if (field.type() == AnswerType.TEKST) {
                    set(instance.thing(), fact, field, answer.isPresent() ? Field.PRESENT : Field.ABSENT);
                } else if (answer.isPresent()) {
                    set(instance.thing(), fact, field, value(field, answer.get(), facts));
                } else if (field.type().isMany()) {
                    set(instance.thing(), fact, field, List.of());
                }
            }
        }
    }

    private @Nullable Object value(Field field, List<String> words, Map<String, Object> facts) {
        return switch (field.type()) {
            case KEUZES, VERWIJZINGEN -> words;
            case BEDRAG -> Amount.read(words.get(0)).orElseThrow().value();
            case GETAL -> new BigDecimal(words.get(0));
            case DATUM -> LocalDate.parse(words.get(0));
            case TERMIJN -> Span.read(words.get(0)).map(Span::period).orElseThrow();
            case VERWIJZING -> {
                var target = base.bank().thing(field.target());
                yield target.isCatalogue() ? item(target, words.get(0)) : facts.get(target.id() + "/" + words.get(0));
            }
            default -> words.get(0);
        };
    }

    /** An entry of a catalogue; all threads see one fact for it, and only when it is whole. */
    private Object item(Thing thing, String id) {
        var known = items.get(thing.id() + "/" + id);
        return known != null ? known : makeItem(thing, id);
    }

    private synchronized Object makeItem(Thing thing, String id) {
        var key = thing.id() + "/" + id;
        var known = items.getOrDefault(key, unfinished.get(key));
        if (known != null) {
            return known;
        }
        var outermost = unfinished.isEmpty();
        var path = thing.key() + "/" + id;
        var fact = make(thing, path, id);
        unfinished.put(key, fact);
        itemPaths.put(fact, path);
        var item = base.item(thing.id(), id);
        for (var field : thing.fields().values()) {
            if (FactTypes.isFact(base.bank(), thing.id(), field)) {
                item.on(field.id(), day).map(Catalogue.Dated::words).ifPresent(words -> {
                    if (field.type().isMany() || !words.isEmpty()) {
                        set(thing, fact, field, value(field, words, Map.of()));
                    }
                });
            }
        }
        if (outermost) { // entries may refer to each other: they become known together
            items.putAll(unfinished);
            unfinished.clear();
        }
        return fact;
    }

    private Object make(Thing thing, String path, String code) {
        try {
            var type = type(thing);
            var fact = type.newInstance();
            type.set(fact, FactTypes.PATH, path);
            type.set(fact, FactTypes.CODE, code);
            return fact;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Fact type " + thing.typeName(), e);
        }
    }

    private void set(Thing thing, Object fact, Field field, @Nullable Object value) {
        type(thing).set(fact, field.codeName(), value);
    }

    private FactType type(Thing thing) {
        var type = types.get(thing.id());
        if (type == null) {
            throw new IllegalStateException("No fact type " + thing.typeName());
        }
        return type;
    }
}
