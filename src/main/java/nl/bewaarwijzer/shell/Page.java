package nl.bewaarwijzer.shell;

import org.apache.commons.text.WordUtils;

/** Text in 79 columns, read from top to bottom, also through a pipe. */
final class Page {

    private static final int WIDTH = 79;

    private final StringBuilder text = new StringBuilder();

    /** A heading with an empty line above it. */
    Page heading(String words) {
        return text.isEmpty() ? line(words) : line("").line(words);
    }

    /** A paragraph with a left edge. */
    Page paragraph(int edge, String words) {
        return labelled(" ".repeat(edge), words);
    }

    /** An item of a list. */
    Page item(String words) {
        return labelled(" - ", words);
    }

    /** A label with words behind it; the words keep their own left edge. */
    Page labelled(String label, String words) {
        var edge = label.length();
        var first = label;
        for (var part : plain(words).split("\n", -1)) {
            line(first + WordUtils.wrap(part, WIDTH - edge, "\n" + " ".repeat(edge), false));
            first = " ".repeat(edge);
        }
        return this;
    }

    /** Two columns; a first that is too long pushes the second to the next line. */
    Page columns(String first, int width, String second) {
        var left = " " + plain(first);
        if (left.length() > width - 2) {
            return line(left).paragraph(width, second);
        }
        return labelled(String.format("%-" + width + "s", left), second);
    }

    Page line(String words) {
        text.append(words.stripTrailing()).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Text that a user typed may not steer the terminal; the ends of lines stay. */
    private static String plain(String words) {
        return words.replaceAll(
                "[\\p{Cntrl}&&[^\n]]+|[\\u0080-\\u009F\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]+", " ");
    }
}
