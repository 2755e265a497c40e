package nl.bewaarwijzer.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** An order of ids: rules as in their files, entries as in their catalogue, things as in the profile. */
final class IdOrder {

    private final Map<String, Integer> places = new HashMap<>();

    private IdOrder(Collection<String> ids) {
        ids.forEach(id -> places.putIfAbsent(id, places.size()));
    }

    static IdOrder of(Collection<String> ids) {
        return new IdOrder(ids);
    }

    /** Orders what has such an id; an id that is not known goes first. */
    <T> Comparator<T> by(Function<? super T, String> id) {
        return Comparator.comparingInt(one -> places.getOrDefault(id.apply(one), -1));
    }
}
