package nl.bewaarwijzer.advice;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same line on two days. Days of worked examples move with the day of the advice; they are no difference.
 *
 * @param absent what a day says on which the line does not stand
 */
record Difference(@Nullable Line before, @Nullable Line after, String absent) {

    private static final Set<String> NO_SUBSTANCE = Set.of("trace", "example", "group", "until", "priority");

    /** The change, if there is one in substance. */
    Optional<Upcoming> at(LocalDate date, String section) {
        var left = before;
        var right = after;
        var known = right != null ? right : left;
        if (known == null) {
            return Optional.empty();
        }
        var said = left == null || right == null ? Optional.of(List.of(say(left), say(right))) : said(left, right);
        return said.map(words -> new Upcoming(
                date,
                known.id(),
                section,
                known.topic(),
                words.get(0),
                words.get(1),
                known.trace().certainty(),
                union(line -> line.trace().sources()),
                union(line -> line.trace().rules())));
    }

    private String say(@Nullable Line line) {
        return line == null ? absent : gist(line);
    }

    private static String gist(Line line) {
        return line instanceof Retention row ? row.chosen().text() : line.gist();
    }

    private static Optional<List<String>> said(Line left, Line right) {
        if (!plain(gist(left)).equals(plain(gist(right)))) {
            return Optional.of(List.of(gist(left), gist(right)));
        }
        return Arrays.stream(left.getClass().getRecordComponents())
                .filter(component ->
                        !NO_SUBSTANCE.contains(component.getName()) && component.getType() != LocalDate.class)
                .map(component -> parts(component, left, right))
                .filter(parts -> !parts.get(0).equals(parts.get(1)))
                .findFirst();
    }

    /** The value of a component on both days; of lists only what differs. */
    private static List<String> parts(RecordComponent component, Line left, Line right) {
        var old = AdviceLines.valueOf(component, (Record) left);
        var next = AdviceLines.valueOf(component, (Record) right);
        if (old instanceof List<?> one && next instanceof List<?> other) {
            return List.of(only(one, other), only(other, one));
        }
        return List.of(plain(Objects.toString(old, "")), plain(Objects.toString(next, "")));
    }

    private static String only(List<?> these, List<?> those) {
        var other = those.stream().map(Object::toString).map(Difference::plain).collect(Collectors.toSet());
        return these.stream()
                .map(Object::toString)
                .filter(one -> !other.contains(plain(one)))
                .collect(Collectors.joining("; "));
    }

    /** A text without its days. */
    private static String plain(String text) {
        return text.replaceAll("\\d{2}-\\d{2}-\\d{4}|\\d{4}-\\d{2}-\\d{2}", "..");
    }

    private List<String> union(java.util.function.Function<Line, List<String>> part) {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .flatMap(line -> part.apply(line).stream())
                .distinct()
                .toList();
    }
}
