package nl.bewaarwijzer.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** The height of rows, estimated: measuring fonts would cost more than the whole workbook. */
final class Height {

    /** A letter of running text is a little narrower than the digit in which Excel measures columns. */
    private static final double LETTERS_PER_DIGIT = 1.13;

    private static final double BOLD_LETTERS_PER_DIGIT = 1.0;

    /** A line may break after a space, and after a hyphen. */
    private static final Pattern BREAK = Pattern.compile("(?<=[ -])");

    private static final Pattern LINES = Pattern.compile("(?<=\n)");

    private static final float LINE = 12.9f;
    private static final float HIGHEST = 409;

    /** The lines that fit in the highest row, with room for some that are longer than estimated. */
    private static final int MOST = 29;

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
        return lines(text, (int) (width * LETTERS_PER_DIGIT));
    }

    /** How many lines a text takes in bold. */
    static int countBold(String text, int width) {
        return lines(text, (int) (width * BOLD_LETTERS_PER_DIGIT));
    }

    private static int lines(String text, int room) {
        return text.lines().mapToInt(line -> wrap(line, Math.max(1, room))).sum();
    }

    /** A text in pieces that each fit in a row: between lines where that can be, else between words. */
    static List<String> pieces(String text, int width) {
        if (count(text, width) <= MOST) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var part : parts(text, width)) {
            if (!piece.isEmpty() && count(piece + part, width) > MOST) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            }
            piece.append(part);
        }
        pieces.add(piece.toString().strip());
        return pieces;
    }

    private static List<String> parts(String text, int width) {
        var parts = new ArrayList<String>();
        for (var line : LINES.split(text, -1)) {
            parts.addAll(count(line, width) <= MOST ? List.of(line) : List.of(BREAK.split(line, -1)));
        }
        return parts;
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
