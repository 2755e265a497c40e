package nl.bewaarwijzer.knowledge;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A stretch of time as people write it, such as "18 maanden"; "meteen" is no time at all. At most a hundred years. */
public record Span(int number, Unit unit) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})\\s*([a-z]+)");
    private static final int YEARS = 100;
    private static final Map<Unit, List<String>> WORDS = Map.of(
            Unit.JAAR, List.of("jaar", "jaren", "year", "years"),
            Unit.MAAND, List.of("maand", "maanden", "month", "months"),
            Unit.WEEK, List.of("week", "weken", "weeks"),
            Unit.DAG, List.of("dag", "dagen", "day", "days"));
    private static final Map<Unit, Integer> IN_A_YEAR =
            Map.of(Unit.JAAR, 1, Unit.MAAND, 12, Unit.WEEK, 52, Unit.DAG, 365);

    /** The shortest and the longest that there are, as texts. */
    public static final List<String> EXTREMES = List.of("meteen", YEARS + " jaar");

    /** The pattern of a text that is one, for a schema. */
    public static final String PATTERN = "^meteen$|^\\d{1,5} *("
            + Arrays.stream(Unit.values())
                    .filter(Unit::isPeriod)
                    .flatMap(unit -> WORDS.getOrDefault(unit, List.of()).stream())
                    .collect(Collectors.joining("|"))
            + ")$";

    /** The span that a text says, in Dutch or English. */
    public static Optional<Span> read(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("meteen") || plain.equals("at once")) {
            return Optional.of(new Span(0, Unit.DAG));
        }
        var form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(form.group(1));
        return WORDS.entrySet().stream()
                .filter(words -> words.getValue().contains(form.group(2)))
                .map(Map.Entry::getKey)
                .filter(unit -> number <= YEARS * IN_A_YEAR.getOrDefault(unit, 1))
                .map(unit -> new Span(number, unit))
                .findFirst();
    }

    /** The same stretch, to count with. */
    public Period period() {
        return switch (unit) {
            case JAAR -> Period.ofYears(number);
            case MAAND -> Period.ofMonths(number);
            case WEEK -> Period.ofWeeks(number);
            default -> Period.ofDays(number);
        };
    }

    /** As {@link #read} takes it: "18 maand". */
    @Override
    public String toString() {
        return number + " " + unit.id();
    }
}
