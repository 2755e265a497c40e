package nl.bewaarwijzer.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.rulebook.language.Reads;
import nl.bewaarwijzer.rulebook.language.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the verbs without running them agrees with the verbs that run. */
class VerbTests {

    /** Conclusions that stand only inside another. */
    private static final Set<String> NEVER_ALONE = Set.of("Wish");

    @Test
    void everyPublicVerbIsKnown() {
        var verbs = Arrays.stream(Verbs.class.getMethods())
                .filter(method -> method.getDeclaringClass() == Verbs.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        var known = Arrays.stream(Verb.values()).map(Verb::word).toList();

        assertThat(known).containsExactlyInAnyOrderElementsOf(verbs);
    }

    @Test
    void everyConclusionIsMadeByAVerb() {
        var conclusions = Arrays.stream(Conclusion.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .filter(type -> !NEVER_ALONE.contains(type))
                .toList();

        var made = Arrays.stream(Verb.values())
                .flatMap(verb -> verb.types().stream())
                .collect(Collectors.toSet());

        assertThat(made).containsExactlyInAnyOrderElementsOf(conclusions);
    }

    @Test
    void everyRuleMakesSomethingOnWhichAnotherCanBuild() {
        var rules = Law.rules();

        var reads = rules.rules().stream().map(rule -> rules.readsOf(rule.id()));

        assertThat(reads).allSatisfy(read -> assertThat(read.produces()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Term#loon, Term#loon, true",
        "Term#loon, Term#factuur, false",
        "Term#loon, Term#*, true",
        "Term#*, Term#loon, true",
        "Term#*, Notion#loon, false",
        "Handling, Handling, true",
        "Handling, Permission, false"
    })
    void whatIsLookedForIsFoundByItsName(String made, String wanted, boolean found) {
        var none = Set.<String>of();
        var reads = new Reads(none, none, none, none, none, Set.of(made));

        assertThat(reads.makes(wanted)).isEqualTo(found);
    }
}
