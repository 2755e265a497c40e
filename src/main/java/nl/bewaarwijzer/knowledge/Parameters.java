package nl.bewaarwijzer.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the law on one day. A figure that does not hold that day makes every condition on it false, so that a rule
 * which needs it stays silent.
 */
public record Parameters(Map<String, Parameter.Value> values) {

    public Parameters {
        values = Map.copyOf(values);
    }

    /** The value of an id, if it holds on this day. */
    public Optional<Parameter.Value> find(String id) {
        return Optional.ofNullable(values.get(id));
    }

    /** Whether an amount or number is higher than a parameter. */
    public boolean above(@Nullable Number number, String id) {
        return number != null
                && find(id).filter(value -> decimal(number).compareTo((BigDecimal) value.value()) > 0)
                        .isPresent();
    }

    /** Whether an amount or number is at most a parameter. */
    public boolean atMost(@Nullable Number number, String id) {
        return number != null
                && find(id).filter(value -> decimal(number).compareTo((BigDecimal) value.value()) <= 0)
                        .isPresent();
    }

    /** Whether a day is on or after the day of a parameter. */
    public boolean since(@Nullable LocalDate day, String id) {
        return day != null
                && find(id).filter(value -> !day.isBefore((LocalDate) value.value()))
                        .isPresent();
    }

    /** Whether a day is before the day of a parameter. */
    public boolean before(@Nullable LocalDate day, String id) {
        return day != null
                && find(id).filter(value -> day.isBefore((LocalDate) value.value()))
                        .isPresent();
    }

    /** The period of a parameter, if it holds on this day. */
    public Optional<Period> period(String id) {
        return find(id).map(value -> (Period) value.value());
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
