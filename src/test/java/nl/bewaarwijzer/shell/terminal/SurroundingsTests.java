package nl.bewaarwijzer.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTests {

    @ParameterizedTest
    @CsvSource({
        // terminal, variable, value, redraws, styles
        "true,  TERM,       xterm-256color, true,  true",
        "true,  TERM,       dumb,           false, false",
        "true,  TERM,       dumb-color,     false, false",
        "true,  NO_COLOR,   1,              true,  false",
        "true,  NO_COLOR,   '',             true,  true",
        "true,  ACCESSIBLE, 1,              false, true",
        "false, TERM,       xterm-256color, false, false",
    })
    void listsAreDrawnWherePeopleLookAndStylesWhereTheyAreWelcome(
            boolean isTerminal, String variable, String value, boolean redraws, boolean styles) {
        var surroundings = new Surroundings(isTerminal, Map.of(variable, value));

        assertThat(surroundings.mayRedraw()).isEqualTo(redraws);
        assertThat(surroundings.mayStyle()).isEqualTo(styles);
    }

    @ParameterizedTest
    @CsvSource({"80, 24, true", "40, 10, true", "39, 24, false", "80, 9, false", "0, 0, false"})
    void aListNeedsRoom(int columns, int rows, boolean isRoomy) {
        assertThat(Surroundings.isRoomy(columns, rows)).isEqualTo(isRoomy);
    }

    @Test
    void whatReadsAloudMayStillSeeHowFarALongRunIs() {
        var surroundings = new Surroundings(true, Map.of("ACCESSIBLE", "1"));

        assertThat(surroundings.mayWriteOver()).isTrue();
    }
}
