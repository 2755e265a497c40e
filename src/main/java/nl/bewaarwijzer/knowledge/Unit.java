package nl.bewaarwijzer.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.document.Entry;

/** What a parameter counts in. */
public enum Unit {
    JAAR,
    MAAND,
    WEEK,
    DAG,
    EURO,
    GETAL,
    DATUM;

    private static final BigDecimal LONGEST = new BigDecimal(9_999);

    /** The word for it in the knowledge base. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a parameter in this unit is a period. */
    public boolean isPeriod() {
        return this == JAAR || this == MAAND || this == WEEK || this == DAG;
    }

    /** The value of a text in this unit: a Period, a BigDecimal or a LocalDate; empty when it is none. */
    Optional<Object> read(String text) {
        if (this == DATUM) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (java.time.DateTimeException e) {
                return Optional.empty();
            }
        }
        var number = text.matches("\\d{1,15}(\\.\\d{1,2})?") ? Entry.number(text) : Optional.<BigDecimal>empty();
        return isPeriod() ? number.filter(Unit::isWhole).map(this::period) : number.map(Object.class::cast);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(LONGEST) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private Object period(BigDecimal number) {
        var count = number.intValue();
        return switch (this) {
            case JAAR -> Period.ofYears(count);
            case MAAND -> Period.ofMonths(count);
            case WEEK -> Period.ofWeeks(count);
            default -> Period.ofDays(count);
        };
    }
}
