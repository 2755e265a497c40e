package nl.bewaarwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.rulebook.Conclusion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineIdsTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    /** Letters are made of many paragraphs, conflicts may need more to be told apart, and lines of a case carry its id. */
    private static final Set<String> OTHERWISE = Set.of("letters", "conflicts", "cases");

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void everyConclusionThatALineShowsHasTheIdOfThatLine(String example) {
        var profile = Law.example(example);
        var conclusions = Law.rules().evaluate(profile, Law.DAY).worlds().stream()
                .flatMap(world -> world.conclusions().keySet().stream())
                .collect(Collectors.toSet());

        var lines = AdviceLines.bySection(ADVISOR.standing(profile, Law.DAY, Language.NL));

        var inCases = ids(lines.getOrDefault("cases", List.of()));
        var conflicts = ids(lines.getOrDefault("conflicts", List.of()));
        lines.keySet().removeAll(OTHERWISE);
        var others = ids(lines.values().stream().flatMap(List::stream).toList());
        assertThat(ids(conclusions, LineIdsTests::isInCase)).isSubsetOf(inCases);
        assertThat(ids(conclusions, conclusion -> !isInCase(conclusion) && !isPrecedence(conclusion)))
                .isEqualTo(others);
        assertThat(conflicts)
                .allMatch(id ->
                        ids(conclusions, LineIdsTests::isPrecedence).stream().anyMatch(id::startsWith));
    }

    private static Set<String> ids(Set<Conclusion> conclusions, Predicate<Conclusion> which) {
        return conclusions.stream()
                .filter(which)
                .flatMap(conclusion -> LineIds.find(conclusion).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isPrecedence(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Precedence;
    }

    private static boolean isInCase(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Reply || conclusion instanceof Conclusion.Suspension;
    }

    private static Set<String> ids(List<? extends Line> lines) {
        return lines.stream().map(Line::id).collect(Collectors.toSet());
    }
}
