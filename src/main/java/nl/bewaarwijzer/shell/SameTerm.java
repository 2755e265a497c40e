package nl.bewaarwijzer.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.advice.Room;
import nl.bewaarwijzer.advice.ShortTexts;
import nl.bewaarwijzer.advice.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Data that are kept equally long: one line on the screen.
 *
 * @param names of the data categories
 * @param sales the kind of sales that they are of; empty for all
 * @param lastDay the last day on which data of the example are kept; of a sale that goes on, when another ended
 * @param oftenAsked whether people ask about one of them most
 */
record SameTerm(
        List<String> names,
        String sales,
        String term,
        Binding binding,
        boolean depends,
        @Nullable LocalDate lastDay,
        boolean oftenAsked) {

    /** The lines of an advice: first the duties among what people ask about most, then the rest of that, then other duties. */
    static List<SameTerm> of(Advice advice, ShortTexts texts) {
        var byName = new LinkedHashMap<List<Object>, SameTerm>();
        for (var row : advice.retention()) {
            var line = of(row, texts);
            byName.merge(line.key(), line, SameTerm::later);
        }
        var lines = new ArrayList<SameTerm>();
        byName.values().stream()
                .sorted(Comparator.comparing((SameTerm line) -> !line.oftenAsked)
                        .thenComparing(line -> !line.isDuty()))
                .forEach(line -> add(line, lines));
        return lines;
    }

    private static SameTerm of(Retention row, ShortTexts texts) {
        return new SameTerm(
                List.of(texts.name(row)),
                texts.sales(row),
                texts.term(row),
                row.binding(),
                row.trace().holds() == Standing.DEPENDS,
                row.example().keepThrough(),
                texts.isOftenAsked(row));
    }

    private static void add(SameTerm line, List<SameTerm> lines) {
        for (int place = 0; place < lines.size(); place++) {
            var other = lines.get(place);
            if (other.saysTheSame(line) && other.and(line).label().length() <= Room.DATA.width()) {
                lines.set(place, other.and(line));
                return;
            }
        }
        lines.add(line);
    }

    private List<Object> key() {
        return List.of(names, sales, term, binding, depends);
    }

    /** The same data of two sales: the day of the one that goes on. */
    private static SameTerm later(SameTerm one, SameTerm other) {
        var first = one.lastDay;
        var second = other.lastDay;
        return first != null && second != null && second.isAfter(first) ? other : one;
    }

    private boolean saysTheSame(SameTerm other) {
        return sales.equals(other.sales)
                && term.equals(other.term)
                && binding == other.binding
                && depends == other.depends
                && Objects.equals(lastDay, other.lastDay);
    }

    private SameTerm and(SameTerm other) {
        var both = new ArrayList<>(names);
        both.addAll(other.names);
        return new SameTerm(both, sales, term, binding, depends, lastDay, oftenAsked || other.oftenAsked);
    }

    /** "Verkoop; Betaling (OSS)". */
    String label() {
        return String.join("; ", names) + (sales.isEmpty() ? "" : " (" + sales + ")");
    }

    boolean isDuty() {
        return binding == Binding.DUTY;
    }
}
