package nl.bewaarwijzer.shell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;

/** Columns of text beside each other; what does not fit in one goes on below. Every row starts one place in. */
final class ScreenColumns {

    private final int[] widths;

    /** @param widths with the space between columns; together no more than the screen */
    ScreenColumns(int... widths) {
        this.widths = widths.clone();
    }

    void row(StringBuilder screen, String... texts) {
        var columns = IntStream.range(0, widths.length)
                .mapToObj(i -> lines(texts[i], widths[i]))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < height; n++) {
            var line = new StringBuilder(" ");
            for (int i = 0; i < widths.length; i++) {
                var text = n < columns.get(i).size() ? columns.get(i).get(n) : "";
                line.append(text).append(" ".repeat(Math.max(0, widths[i] - text.length())));
            }
            Screen.line(screen, line.toString());
        }
    }

    private static List<String> lines(String text, int width) {
        return Arrays.asList(
                WordUtils.wrap(Screen.plain(text), width - 1, "\n", true).split("\n", -1));
    }
}
