package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bewaarwijzer.advice.Columns;
import org.junit.jupiter.api.Test;

class PageTests {

    private static final String WIDE = "東京の庭";

    @Test
    void columnsStayBelowEachOtherWhateverTheLettersTake() {
        var page = new Page()
                .columns(WIDE, 20, "x")
                .columns("garden", 20, "x")
                .row(List.of(19, 10), WIDE, "x")
                .row(List.of(19, 10), "garden", "x");

        assertThat(page.toString().lines())
                .hasSize(4)
                .allMatch(line -> Columns.of(line.substring(0, line.indexOf('x'))) == 20);
    }

    @Test
    void wordsAtTheRightEdgeEndThere() {
        var page = new Page().apart("Bewaarwijzer", WIDE).apart("Bewaarwijzer", "garden");

        assertThat(page.toString().lines()).allMatch(line -> Columns.of(line) == Page.WIDTH);
    }

    @Test
    void aLabelOfWideLettersKeepsTheEdgeOfItsWords() {
        var page = new Page(20).labelled(WIDE + " ", "een twee drie vier");

        assertThat(page.toString()).isEqualTo(WIDE + " een twee\n         drie vier\n");
    }
}
