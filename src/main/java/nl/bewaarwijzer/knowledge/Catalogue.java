package nl.bewaarwijzer.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.document.Place;
import org.jspecify.annotations.Nullable;

/** Facts that are the same for every client, such as countries or data categories, by id. */
public record Catalogue(String kind, Map<String, Item> items) {

    /** One entry; its fields are those of the thing in the question bank that names this catalogue. */
    public record Item(String id, Place place, Map<String, List<Dated>> fields) {

        /** The value of a field on a day. */
        public Optional<Dated> on(String field, LocalDate day) {
            return fields.getOrDefault(field, List.of()).stream()
                    .filter(dated -> dated.from() == null || !day.isBefore(dated.from()))
                    .reduce((earlier, later) -> later);
        }
    }

    /**
     * A value from a day on.
     *
     * @param words one word, or several for a field with several values
     * @param text for a field in both languages
     */
    public record Dated(
            @Nullable LocalDate from,
            List<String> words,
            @Nullable Text text,
            @Nullable String source) {}
}
