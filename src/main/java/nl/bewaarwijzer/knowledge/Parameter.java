package nl.bewaarwijzer.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.document.Place;
import org.jspecify.annotations.Nullable;

/** A figure of the law with its history: each value has a day from which it holds and a source. */
public record Parameter(String id, Place place, Text title, Unit unit, List<Value> values) {

    public Parameter {
        values = List.copyOf(values);
    }

    /**
     * One value in time.
     *
     * @param to first day on which it no longer holds
     * @param written the figure as it stands in the file
     * @param value a Period, a BigDecimal or a LocalDate, by the unit
     * @param certainty of the figure itself; its source may be surer
     */
    public record Value(
            LocalDate from, @Nullable LocalDate to, String written, Object value, String source, Certainty certainty) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** The value that holds on a day, if one does. */
    public Optional<Value> on(LocalDate day) {
        return values.stream().filter(value -> value.holdsOn(day)).reduce((earlier, later) -> later);
    }
}
