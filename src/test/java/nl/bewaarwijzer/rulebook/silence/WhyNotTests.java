package nl.bewaarwijzer.rulebook.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.language.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhyNotTests {

    private static final LocalDate EARLY = LocalDate.of(2018, 5, 25);

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void everyAnswerToWhyNotIsTrue(String example) {
        var profile = Law.example(example);
        var whyNot = WhyNot.thorough(Law.rules(), profile, Law.DAY);

        var silent = new ArrayList<Verdict.Silent>();
        for (var rule : Law.rules().rules()) {
            if (whyNot.of(rule) instanceof Verdict.Silent found) {
                isTrue(found, profile, rule, Law.DAY);
                silent.add(found);
            }
        }

        assertThat(silent)
                .filteredOn(found -> found.obstacle().orElse(null) instanceof Obstacle.NotFound)
                .extracting(found -> found.rule().id())
                .as("a way is nearly always found")
                .hasSizeLessThanOrEqualTo(silent.size() / 25);
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void whatStandsInTheWayOnAnEarlyDayIsTrue(String example) {
        var profile = Law.example(example);
        var whyNot = WhyNot.quick(Law.rules(), profile, EARLY);

        for (var rule : Law.rules().rules()) {
            if (whyNot.of(rule) instanceof Verdict.Silent silent) {
                isTrue(silent, profile, rule, EARLY);
            }
        }
    }

    @Test
    void noneOfTheChangesCanBeLeftOut() {
        var profile = Law.example("plantenuur-binnenland");
        var rule = Law.rules().rule("bewaren.fiscaal.oss-factuur");

        var silent =
                (Verdict.Silent) WhyNot.thorough(Law.rules(), profile, Law.DAY).of(rule);

        assertThat(silent.changes()).hasSizeGreaterThan(1);
        for (var change : silent.changes()) {
            var fewer = new ArrayList<>(silent.changes());
            fewer.remove(change);
            assertThat(speaks(profile.with(WhyNot.answers(fewer)), rule, Law.DAY))
                    .isFalse();
        }
    }

    @Test
    void aQuestionThatIsAskedOnlyAfterAnotherAnswerComesWithThatAnswer() {
        var profile =
                Law.profile("onderneming: {naam: X, bewaart: [factuur], oss: nee, reclame: nee, leveranciers: nee}");
        var rule = Law.rules().rule("marketing.eigen-klanten.post");

        var silent =
                (Verdict.Silent) WhyNot.thorough(Law.rules(), profile, Law.DAY).of(rule);

        assertThat(silent.changes()).extracting(Change::path).contains("onderneming.reclame");
        assertThat(speaks(profile.with(WhyNot.answers(silent.changes())), rule, Law.DAY))
                .isTrue();
    }

    @Test
    void aRuleThatAnUnknownAnswerDecidesNamesThatAnswer() {
        var rule = Law.rules().rule("bewaren.fiscaal.oss-factuur");

        var verdict = WhyNot.thorough(Law.rules(), Law.example("plantenuur-onbekend"), Law.DAY)
                .of(rule);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Depends.class,
                        depends -> assertThat(depends.deciding())
                                .extracting(unknown -> unknown.path())
                                .contains("onderneming.oss"));
    }

    @Test
    void aRuleThatSpeaksIsNotSilent() {
        var rule = Law.rules().rule("bewaren.fiscaal.oss-factuur");

        assertThat(WhyNot.quick(Law.rules(), Law.example("plantenuur"), Law.DAY).of(rule))
                .isInstanceOf(Verdict.Stands.class);
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
        var obstacle = silent.obstacle().get();
        if (obstacle instanceof Obstacle.NotInForce late) {
            var from = late.rule().from();
            var to = late.rule().to();
            assertThat((from != null && day.isBefore(from)) || (to != null && !day.isBefore(to)))
                    .as(late.rule().id())
                    .isTrue();
        } else if (obstacle instanceof Obstacle.NoFigure none) {
            assertThat(none.rule().parameters()).contains(none.parameter());
            assertThat(Law.base().parametersOn(day).find(none.parameter())).isEmpty();
        } else if (obstacle instanceof Obstacle.NotDescribed none) {
            assertThat(profile.instancesOf(none.thing().id())).isEmpty();
        }
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
}
