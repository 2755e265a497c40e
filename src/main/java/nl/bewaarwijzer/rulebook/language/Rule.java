package nl.bewaarwijzer.rulebook.language;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the legal team wrote it, from a rule file or from a row of a table.
 *
 * @param id folder, topic and conclusion; also the id of its text
 * @param from first day on which it holds, if it has one
 * @param to first day on which it no longer holds, if it has one
 */
public record Rule(
        String id,
        Place place,
        List<String> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Line> conditions,
        List<Line> conclusions)
        implements Serializable {

    public Rule {
        sources = List.copyOf(sources);
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** Conditions and conclusions. */
    public Stream<Line> lines() {
        return Stream.concat(conditions.stream(), conclusions.stream());
    }

    /** The verbs that its conclusions call. */
    public Stream<Call> calls() {
        return conclusions.stream().flatMap(line -> line.calls().stream());
    }

    /** What it makes on which other rules may build. */
    public Stream<Made> made() {
        return calls().flatMap(call -> call.made().stream());
    }

    /** The parameters that the rule names. */
    public Stream<String> parameters() {
        return Stream.of(Vocabulary.PERIOD, Vocabulary.AMOUNT, Vocabulary.DAY)
                .flatMap(kind -> lines().flatMap(line -> line.ids(kind)));
    }

    /** The topic of the rule: its id without the last part; a text of the topic serves rules without their own. */
    public String topic() {
        return id.substring(0, Math.max(0, id.lastIndexOf('.')));
    }
}
