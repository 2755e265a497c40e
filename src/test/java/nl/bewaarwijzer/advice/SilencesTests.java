package nl.bewaarwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.Advices;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.rulebook.silence.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SilencesTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    @Test
    void whoSellsOnlyAtHomeReadsThatTenYearsAreNotForHimAndWhatDecides() {
        var advice = Advices.of("plantenuur-binnenland");

        assertThat(advice.notApplicable())
                .filteredOn(silent -> silent.id().equals("bewaren.fiscaal.oss-verkoopregel"))
                .singleElement()
                .satisfies(silent -> {
                    assertThat(silent.what()).isEqualTo("Gegevens van de verkoop 10 jaar bewaren vanwege OSS");
                    assertThat(silent.why()).endsWith("dan geldt dit wel.");
                    assertThat(silent.answers())
                            .extracting(NotApplicable.Deciding::path)
                            .containsExactlyInAnyOrder("verkopen.nl.land", "onderneming.oss", "verkopen.nl.aangifte");
                    assertThat(silent.conditions()).contains("elders in de EU");
                    assertThat(silent.rules()).contains("bewaren.loket.lopend");
                    assertThat(silent.sources()).contains("btw-369-duodecies");
                });
    }

    @Test
    void aRuleThatBeginsLaterNamesItsDateAndWhatItNeedsThen() {
        var advice = ADVISOR.advise(Law.example("plantenuur"), LocalDate.of(2026, 6, 1), Language.NL);

        assertThat(advice.notApplicable())
                .filteredOn(silent -> silent.id().equals("marketing.eigen-klanten.bellen-klant"))
                .singleElement()
                .satisfies(silent -> {
                    assertThat(silent.why()).startsWith("Dit geldt pas vanaf 01-07-2026, en dan alleen als u op \"");
                    assertThat(silent.from()).isEqualTo("2026-07-01");
                    assertThat(silent.answers())
                            .extracting(NotApplicable.Deciding::needed)
                            .containsExactly("bellen");
                });
    }

    @Test
    void whatBeginsLaterAndNeedsOtherAnswersAsWellNamesThem() {
        assertThat(Advices.of("plantenuur").notApplicable())
                .filteredOn(silent -> silent.id().equals("hosting.overstappen.gratis"))
                .singleElement()
                .satisfies(silent -> {
                    assertThat(silent.why()).startsWith("Dit geldt pas vanaf 12-01-2027, en dan alleen als u op \"");
                    assertThat(silent.answers())
                            .extracting(NotApplicable.Deciding::path)
                            .containsExactly("diensten.lessen.levering");
                    assertThat(silent.from()).isEqualTo("2027-01-12");
                });
        assertThat(Advices.of("webwerf").notApplicable())
                .filteredOn(silent -> silent.id().equals("hosting.overstappen.gratis"))
                .extracting(NotApplicable::why)
                .containsExactly("Dit geldt pas vanaf 12-01-2027.");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void whatIsSaidToBeginLaterCanSpeakOnThatDay(String example) {
        var profile = Law.example(example);

        for (var silent : Advices.of(example).notApplicable()) {
            if (silent.from() != null && silent.answers().isEmpty()) {
                var goal = Goal.of(Law.rules().rule(silent.id()));
                assertThat(Law.rules()
                                .evaluate(profile, silent.from(), List.of(silent.id()))
                                .worlds())
                        .as(silent.id())
                        .anyMatch(goal::standsIn);
            }
        }
    }

    @Test
    void anOutcomeThatStandsOrDependsIsNotSaidToBeSilent() {
        var advice = Advices.of("plantenuur-onbekend");

        assertThat(advice.notApplicable())
                .extracting(NotApplicable::id)
                .doesNotContain("bewaren.fiscaal.oss-verkoopregel", "bewaren.contract.machtiging");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void everythingThatIsSaidNotToApplyIsCitedInTheAdvice(String example) {
        var advice = Advices.of(example);

        assertThat(advice.notApplicable()).isNotEmpty().allSatisfy(silent -> {
            assertThat(advice.rules()).extracting(RuleEntry::id).containsAll(silent.rules());
            assertThat(advice.sources()).extracting(SourceEntry::id).containsAll(silent.sources());
            assertThat(List.of(silent.what(), silent.why())).noneMatch(String::isBlank);
        });
    }
}
