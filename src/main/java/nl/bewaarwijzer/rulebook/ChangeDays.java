package nl.bewaarwijzer.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Catalogue;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.rulebook.language.Rule;

/** The days on which the law that the files know changes: a rule, a figure or a fact of a catalogue begins or ends. */
public final class ChangeDays {

    private ChangeDays() {}

    /** All of them, in order. */
    static List<LocalDate> of(KnowledgeBase base, List<Rule> rules) {
        return Stream.of(
                        rules.stream().flatMap(ChangeDays::of),
                        base.parameters().values().stream().flatMap(ChangeDays::of),
                        base.catalogues().values().stream().flatMap(ChangeDays::of))
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }

    /** When a rule begins and ends. */
    public static Stream<LocalDate> of(Rule rule) {
        return Stream.concat(Stream.ofNullable(rule.from()), Stream.ofNullable(rule.to()));
    }

    /** When the values of a figure begin and end. */
    public static Stream<LocalDate> of(Parameter parameter) {
        return parameter.values().stream()
                .flatMap(value -> Stream.concat(Stream.of(value.from()), Stream.ofNullable(value.to())));
    }

    /** When facts of a catalogue begin. */
    public static Stream<LocalDate> of(Catalogue catalogue) {
        return catalogue.items().values().stream()
                .flatMap(item -> item.fields().values().stream())
                .flatMap(List::stream)
                .flatMap(dated -> Stream.ofNullable(dated.from()));
    }
}
