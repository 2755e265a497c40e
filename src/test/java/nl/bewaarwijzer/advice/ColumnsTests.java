package nl.bewaarwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.apache.commons.text.WordUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTests {

    @ParameterizedTest
    @CsvSource({"klant, 5", "café, 4", "cafe\u0301, 4", "東京, 4", "\uD83C\uDF31 groen, 8", "'', 0"})
    void wideLettersTakeTwoColumnsAndAccentsNone(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
        assertThat(Columns.pad(text, 10)).startsWith(text);
        assertThat(Columns.of(Columns.pad(text, 10))).isEqualTo(10);
    }

    @Test
    void wideTextsAreBrokenWhereTheirColumnsEnd() {
        assertThat(Columns.wrap("東京 の 庭 と 花", 7, false)).isEqualTo(List.of("東京 の", "庭 と", "花"));
        assertThat(Columns.wrap("東京の庭と花", 5, true)).isEqualTo(List.of("東京", "の庭", "と花"));
        assertThat(Columns.wrap("東京の庭と花", 5, false)).isEqualTo(List.of("東京の庭と花"));
        assertThat(Columns.wrap("東京", 1, true)).isEqualTo(List.of("東", "京"));
    }

    @Test
    void aWideTextIsCutToItsColumns() {
        var cut = Room.cut("東京の庭と花 B.V. in Nederland", 12);

        assertThat(Columns.of(cut)).isLessThanOrEqualTo(12);
        assertThat(cut).isEqualTo("東京の庭...");
    }

    @Test
    void otherTextsAreBrokenAsLibrariesBreakThem() {
        var random = new Random(7);
        for (int n = 0; n < 2000; n++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 0, 4).forEach(i -> text.append("ab  ".charAt(i)));
            var width = 1 + random.nextInt(20);
            var breaks = random.nextBoolean();

            assertThat(String.join("\n", Columns.wrap(text.toString(), width, breaks))
                            .replaceAll("(?m) +$", ""))
                    .as("'%s' in %s", text, width)
                    .isEqualTo(WordUtils.wrap(text.toString(), width, "\n", breaks)
                            .replaceAll("(?m) +$", "")
                            .replaceAll("\n+", "\n")
                            .strip());
        }
    }
}
