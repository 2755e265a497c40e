package nl.bewaarwijzer.shell;

import java.util.List;
import java.util.stream.IntStream;
import nl.bewaarwijzer.advice.Columns;

/** Text in 79 columns or fewer, read from top to bottom, also through a pipe. */
final class Page {

    static final int WIDTH = 79;

    /** The place of what an option means, where there is room beside its name. */
    private static final int HELP = 42;

    private static final int FEWEST_BESIDE = 70;
    private static final int BELOW = 2;

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Page() {
        this(WIDTH);
    }

    /** @param width how many columns there are */
    Page(int width) {
        this.width = width;
    }

    /** A heading with an empty line above it. */
    Page heading(String words) {
        return text.isEmpty() ? line(words) : line("").line(words);
    }

    /** A paragraph with a left edge; nothing at all when there are no words. */
    Page paragraph(int edge, String words) {
        return words.isEmpty() ? this : labelled(" ".repeat(edge), words);
    }

    /** An item of a list. */
    Page item(String words) {
        return labelled(" - ", words);
    }

    /** A label with words behind it; the words keep their own left edge. */
    Page labelled(String label, String words) {
        var edge = " ".repeat(Columns.of(label));
        var first = label;
        for (var part : plain(words).split("\n", -1)) {
            for (var line : Columns.wrap(part, width - edge.length(), false)) {
                line(first + line);
                first = edge;
            }
        }
        return this;
    }

    /** Two columns; a first that is too long pushes the second to the next line. */
    Page columns(String first, int place, String second) {
        var left = " " + plain(first);
        if (Columns.of(left) > place - 2) {
            return line(left).paragraph(place, second);
        }
        return labelled(Columns.pad(left, place), second);
    }

    /** An option with what it means: beside its name where there is room, else below it. */
    Page option(String label, String name, String help) {
        if (help.isEmpty() || !isWide(width) || Columns.of(label + name) > HELP - 2) {
            var edge = isWide(width) ? HELP : Columns.of(label) + BELOW;
            return labelled(label, name).paragraph(edge, help);
        }
        return labelled(Columns.pad(label + name, HELP), help);
    }

    /** Whether what an option means has room beside its name. */
    static boolean isWide(int width) {
        return width >= FEWEST_BESIDE;
    }

    /** How many columns there are on one line for what an option means, behind a label. */
    static int roomForHelp(int width, int label) {
        return width - (isWide(width) ? HELP : label + BELOW);
    }

    /** Words at the left edge and others at the right; below each other when they do not fit. */
    Page apart(String left, String right) {
        var room = width - 1 - Columns.of(flat(left)) - Columns.of(flat(right));
        return room < 1
                ? paragraph(1, left).paragraph(1, right)
                : line(" " + flat(left) + " ".repeat(room) + flat(right));
    }

    /** Texts in columns beside each other, one place in; what does not fit in one goes on below. */
    Page row(List<Integer> widths, String... texts) {
        var columns = IntStream.range(0, texts.length)
                .mapToObj(i -> Columns.wrap(flat(texts[i]), widths.get(i) - 1, true))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < height; n++) {
            var line = new StringBuilder(" ");
            for (int i = 0; i < texts.length; i++) {
                var part = n < columns.get(i).size() ? columns.get(i).get(n) : "";
                line.append(Columns.pad(part, widths.get(i)));
            }
            line(line.toString());
        }
        return this;
    }

    /** How many lines it has. */
    int height() {
        return (int) text.chars().filter(character -> character == '\n').count();
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

    /** Text that a user typed, as one line that steers no terminal. */
    static String flat(String words) {
        return plain(words).replace('\n', ' ');
    }
}
