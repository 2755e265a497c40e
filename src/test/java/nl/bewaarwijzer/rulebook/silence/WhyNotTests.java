package nl.bewaarwijzer.rulebook.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.language.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhyNotTests {

    @ParameterizedTest
    @MethodSource("examples")
    void everyAnswerToWhyNotIsTrue(String example) {
        var profile = Law.example(example);
        var whyNot = WhyNot.thorough(Law.rules(), profile, Law.DAY);

        for (var rule : Law.rules().rules()) {
            var verdict = whyNot.of(rule);
            if (verdict instanceof Verdict.Silent silent) {
                System.out.println(example + " " + rule.id() + " " + silent.obstacle()
                        + silent.changes().stream()
                                .map(c -> c.path() + ": " + c.now() + " -> " + c.then() + " ["
                                        + c.line().text() + "]")
                                .toList());
                isTrue(silent, profile, rule, Law.DAY);
            }
        }
    }

    private static void isTrue(Verdict.Silent silent, Profile profile, Rule rule, LocalDate day) {
        assertThat(speaksSomewhere(profile, rule, day)).as(rule.id()).isFalse();
        if (silent.obstacle().isEmpty()) {
            assertThat(silent.changes()).as(rule.id()).isNotEmpty();
            assertThat(speaks(profile.with(WhyNot.answers(silent.changes())), rule, day))
                    .as("%s with %s", rule.id(), WhyNot.answers(silent.changes()))
                    .isTrue();
            return;
        }
        assertThat(silent.changes()).isEmpty();
    }

    private static boolean speaks(Profile profile, Rule rule, LocalDate day) {
        var evaluation = Law.rules().evaluate(profile, day, List.of(rule.id()));
        return evaluation.exhaustive()
                && evaluation.worlds().stream().allMatch(world -> Goal.of(rule).standsIn(world));
    }

    private static boolean speaksSomewhere(Profile profile, Rule rule, LocalDate day) {
        return Law.rules().evaluate(profile, day, List.of(rule.id())).worlds().stream()
                .anyMatch(world -> Goal.of(rule).standsIn(world));
    }

    private static List<String> examples() {
        return Law.examples();
    }
}
