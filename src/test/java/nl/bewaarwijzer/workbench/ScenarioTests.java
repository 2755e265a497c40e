package nl.bewaarwijzer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios beside the rules, run as {@code rules test} runs them. */
class ScenarioTests {

    @TestFactory
    Stream<DynamicTest> everyScenarioBesideTheRulesIsGreen() {
        var run = new ScenarioRun(Law.rules());
        return Scenarios.of(Law.rules()).stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(run.failures(scenario))
                                .extracting(problem -> problem.in(Language.NL))
                                .isEmpty()));
    }

    @Test
    void everyRuleSpeaksInOneScenarioAndIsSilentInAnother() {
        var notes = new RuleCheck(Law.rules()).notes();

        assertThat(notes).extracting(Problem::key).doesNotContain("scenario.geen-geeft", "scenario.geen-zwijgt");
    }

    @Test
    void everyRuleHasItsTextAndEveryHoleCanBeFilled() {
        var errors = new RuleCheck(Law.rules()).errors();

        assertThat(errors).isEmpty();
    }

    @Test
    void everyFieldOfTheBankIsReadByARuleATextOrADocument() {
        var notes = new RuleCheck(Law.rules()).notes();

        assertThat(notes).extracting(Problem::key).doesNotContain("bank.ongelezen", "tekst.ongebruikt");
    }
}
