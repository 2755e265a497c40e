package nl.bewaarwijzer.report.excel;

import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** The height of rows, estimated: measuring fonts would cost more than the whole workbook. */
final class Height {

    /** A letter of running text is a little narrower than the digit in which Excel measures columns. */
    private static final double LETTERS_PER_DIGIT = 1.13;

    /** A line may break after a space, and after a hyphen. */
    private static final Pattern BREAK = Pattern.compile("(?<=[ -])");

    private static final float LINE = 12.9f;
    private static final float HIGHEST = 409;

    private Height() {}

    static float ofLines(float lines) {
        return Math.min(lines * LINE + 3, HIGHEST);
    }

    /** Makes a row this high until someone edits it; from then on Excel fits it to its text. */
    static void set(XSSFRow row, float points) {
        row.getCTRow().setHt(points);
    }

    /**
     * How many lines a text takes.
     *
     * @param width of the column, in digits
     */
    static int count(String text, int width) {
        int room = Math.max(1, (int) (width * LETTERS_PER_DIGIT));
        return text.lines().mapToInt(line -> wrap(line, room)).sum();
    }

    private static int wrap(String line, int room) {
        int lines = 1;
        int used = 0;
        for (var word : BREAK.split(line, -1)) {
            int length = word.stripTrailing().length();
            if (used > 0 && used + length > room) {
                lines++;
                used = 0;
            }
            used += used + length < room ? word.length() : length;
            lines += (used - 1) / room;
            used = used > room ? (used - 1) % room + 1 : used;
        }
        return lines;
    }
}
