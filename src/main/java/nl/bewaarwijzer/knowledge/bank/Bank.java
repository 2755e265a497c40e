package nl.bewaarwijzer.knowledge.bank;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The question bank.
 *
 * @param things by id
 * @param conversation how a profile is asked
 * @param ofCase how one case is asked: the screens that matter most first
 */
public record Bank(Map<String, Thing> things, Conversation conversation, Conversation.Chapter ofCase) {

    public Bank {
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
    }

    /** What a profile describes, in the order in which it is asked. */
    public List<Thing> profileThings() {
        return things.values().stream().filter(thing -> !thing.isCatalogue()).toList();
    }

    /** What catalogues list. */
    public List<Thing> catalogues() {
        return things.values().stream().filter(Thing::isCatalogue).toList();
    }

    /** The thing with a fact type name. */
    public Optional<Thing> ofType(String typeName) {
        return things.values().stream()
                .filter(thing -> thing.typeName().equals(typeName))
                .findFirst();
    }

    /** A thing that is known to exist. */
    public Thing thing(String id) {
        var thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("No thing: " + id);
        }
        return thing;
    }

    public Collection<Thing> all() {
        return things.values();
    }

    /** The questions that are asked only after some answers to another. */
    public List<Screen.Spot> decidedBy(Thing thing, Field field) {
        return profileThings().stream()
                .flatMap(other -> other.fields().values().stream()
                        .filter(asked -> Stream.of(other.condition(), asked.condition())
                                .flatMap(condition -> condition.parts().stream())
                                .anyMatch(part -> part.asksFor(thing, field, other)))
                        .map(asked -> new Screen.Spot(other, asked)))
                .toList();
    }
}
