package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bewaarwijzer.Advices;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;

/** What the owner of the example business reads on the screen. */
class ScreenTests {

    private static final String SCREEN =
            flat(new Screen(new Sentences(Language.NL)).summary(Advices.of("plantenuur"), List.of()));

    @Test
    void aTermSaysFromWhenItCounts() {
        assertThat(SCREEN).containsPattern("Bewijs van de bestelling +5 jaar na het einde van");
    }

    @Test
    void dataThatCountFromAnotherEventStandOnALineOfTheirOwn() {
        assertThat(SCREEN).doesNotContain("Bewijs van de bestelling; Bewijs van toestemming");
    }

    @Test
    void theNumberBehindADutyToEraseIsAdvice() {
        assertThat(SCREEN)
                .containsPattern("Adres voor de nieuwsbrief .* PLICHT")
                .contains("ADVIES (24");
    }

    @Test
    void theStepsOfACaseHaveTheNumbersOfTheWorkbook() {
        var advice = Advices.of("plantenuur");
        var protocol = advice.steps();
        var last = protocol.get(protocol.size() - 1);

        var screen = new CaseScreen(new Sentences(Language.NL))
                .of(advice, advice.cases().get(0));

        assertThat(screen)
                .contains(String.format("%3d %s", protocol.size(), last.what().substring(0, 20)));
    }

    /** Without the ends of lines that hold nothing. */
    private static String flat(String text) {
        return text.replaceAll(" +\n", "\n");
    }
}
