package nl.bewaarwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.Answers;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;
import nl.bewaarwijzer.rulebook.Conclusion.Permission;
import nl.bewaarwijzer.rulebook.Conclusion.Precedence;
import nl.bewaarwijzer.rulebook.Conclusion.Term;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.TermKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of every quarter that we claim to cover gives an advice without an error and without a contradiction. */
class QuarterTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    @ParameterizedTest
    @MethodSource("days")
    void theLawOfEveryQuarterGivesAnAdviceWithoutContradiction(LocalDate day) {
        for (var example : Law.examples()) {
            var profile = Answers.of(example).complete().profile();

            var advice = ADVISOR.standing(profile, day, Language.NL);

            assertThat(AdviceJson.write(advice)).as(example).doesNotContainPattern("\\{[a-z-]+}");
            assertThat(doubleIds(advice)).as(example).isEmpty();
            assertThat(contradictions(Law.rules().evaluate(profile, day).worlds()))
                    .as(example)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void theLawOfEveryQuarterContradictsItselfInNoWorld(LocalDate day) {
        var worlds =
                Law.rules().evaluate(Law.example("plantenuur-onbekend"), day).worlds();

        assertThat(worlds).hasSizeGreaterThan(1);
        assertThat(contradictions(worlds)).isEmpty();
    }

    private static Set<String> contradictions(List<World> worlds) {
        return worlds.stream()
                .flatMap(world -> contradictions(world.conclusions().keySet()))
                .collect(Collectors.toSet());
    }

    /** Two outcomes for one question, where no rule says which one goes before the other. */
    private static Stream<String> contradictions(Set<Conclusion> conclusions) {
        var decided = all(conclusions, Precedence.class);
        var minima =
                all(conclusions, Term.class).stream().filter(Term::isMinimum).toList();
        var maxima = all(conclusions, Term.class).stream()
                .filter(term -> term.kind() == TermKind.STATUTORY_MAXIMUM)
                .toList();
        var found = new ArrayList<String>();
        for (var one : minima) {
            for (var other : minima) {
                if (other.longerThan(one) && sameData(one, other) && isUndecided(decided, one, other)) {
                    found.add("two minima: " + one + " and " + other);
                }
            }
            for (var maximum : maxima) {
                if (sameData(one, maximum) && one.longerThan(maximum) && isUndecided(decided, maximum, one)) {
                    found.add("a minimum beyond a maximum: " + one + " and " + maximum);
                }
            }
        }
        twice(all(conclusions, Permission.class), Permission::subject)
                .forEach(subject -> found.add("two outcomes for the message " + subject));
        twice(all(conclusions, Handling.class), handling -> handling.data() + " on " + handling.trigger())
                .forEach(what -> found.add("two actions for " + what));
        return found.stream();
    }

    private static boolean sameData(Term one, Term other) {
        return one.data().equals(other.data()) && one.subject().equals(other.subject());
    }

    private static boolean isUndecided(List<Precedence> decided, Term one, Term other) {
        return decided.stream()
                .noneMatch(precedence ->
                        Set.of(precedence.lost(), precedence.won()).equals(Set.of(one, other)));
    }

    private static Set<String> doubleIds(Advice advice) {
        return AdviceLines.bySection(advice).values().stream()
                .flatMap(lines -> twice(lines, Line::id).stream())
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> twice(List<? extends T> things, Function<T, String> name) {
        var names = things.stream().map(name).toList();
        return names.stream()
                .filter(one -> names.indexOf(one) != names.lastIndexOf(one))
                .collect(Collectors.toSet());
    }

    private static <C extends Conclusion> List<C> all(Set<Conclusion> conclusions, Class<C> kind) {
        return conclusions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** From the day that the AVG applies to the end of 2028. */
    private static List<LocalDate> days() {
        var days = new ArrayList<>(List.of(LocalDate.of(2018, 5, 25)));
        var end = LocalDate.of(2028, 12, 31);
        for (var day = LocalDate.of(2018, 7, 1); day.isBefore(end); day = day.plusMonths(3)) {
            days.add(day);
        }
        days.add(end);
        return days;
    }
}
