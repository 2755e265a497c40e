package nl.bewaarwijzer.shell;

import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.shell.terminal.Picture;
import nl.bewaarwijzer.shell.terminal.Selection;
import nl.bewaarwijzer.shell.terminal.Surroundings;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** A question with its list as the lines of a terminal; what does not fit is left out, least needed first. */
record ListScreen(Sentences sentences, boolean styled) {

    private static final int FEWEST_OF_LIST = 6;
    private static final int FEWEST_COLUMNS = 20;

    /** How much is left out: empty lines, what keys do, where one is. */
    private static final List<Leaving> LEAVINGS = List.of(
            new Leaving(true, true, true),
            new Leaving(false, true, true),
            new Leaving(false, false, true),
            new Leaving(false, false, false));

    private record Leaving(boolean air, boolean keys, boolean place) {}

    /**
     * What stands around a list.
     *
     * @param chapter where one is, and how far; may be empty
     * @param keys what the keys do
     */
    record Around(String chapter, String progress, String question, String about, String keys) {}

    /** @param note why the last answer is none; may be empty */
    Picture of(Around around, Selection selection, String note, Size size) {
        var width = width(size.getColumns());
        var fewest = Math.min(list(selection, width).size(), FEWEST_OF_LIST);
        var parts = LEAVINGS.stream()
                .map(leaving -> new Parts(head(around, leaving, width), foot(around, note, leaving, width)))
                .toList();
        var fitting = parts.stream()
                .filter(part -> part.room(size) >= fewest)
                .findFirst()
                .orElse(parts.get(parts.size() - 1));
        return picture(fitting, selection, size);
    }

    /** What stands above a list, and below it. */
    private record Parts(List<String> head, Foot foot) {

        /** How many lines there are for the list; the last of the terminal stays empty. */
        int room(Size size) {
            return size.getRows()
                    - 2
                    - head.size()
                    - foot.above().size()
                    - foot.below().size();
        }
    }

    /** Lines to read, from one of them. */
    Picture of(List<String> lines, int from, Size size) {
        var room = readable(size);
        var shown = new ArrayList<AttributedString>();
        lines.stream().skip(from).limit(room).forEach(line -> shown.add(clipped(line, AttributedStyle.DEFAULT, size)));
        var how = sentences.say(lines.size() > room ? "interview.read-on" : "interview.read");
        shown.add(clipped(" " + how, AttributedStyle.DEFAULT, size));
        return new Picture(shown, shown.size() - 1, Math.min(size.getColumns() - 1, how.length() + 2));
    }

    /** How many lines to read there is room for. */
    static int readable(Size size) {
        return Math.max(1, size.getRows() - 2);
    }

    /** How wide text may be in so many columns; where they are not known there are as many as usual. */
    static int width(int columns) {
        return columns <= 0 ? Page.WIDTH : Math.max(FEWEST_COLUMNS, Math.min(Page.WIDTH, columns - 1));
    }

    private static List<String> lines(Page page) {
        return page.toString().lines().toList();
    }

    private static List<String> head(Around around, Leaving leaving, int width) {
        var page = new Page(width);
        air(page, leaving);
        if (leaving.place() && !around.chapter().isEmpty()) {
            page.apart(around.chapter(), around.progress());
            air(page, leaving);
        }
        page.paragraph(1, around.question()).paragraph(1, around.about());
        air(page, leaving);
        return lines(page);
    }

    private static void air(Page page, Leaving leaving) {
        if (leaving.air()) {
            page.line("");
        }
    }

    private record Foot(List<String> above, List<String> below) {}

    /** What stands above and below the line in which one types. */
    private static Foot foot(Around around, String note, Leaving leaving, int width) {
        var above = new Page(width);
        air(above, leaving);
        above.paragraph(1, note);
        return new Foot(lines(above), leaving.keys() ? lines(new Page(width).paragraph(1, around.keys())) : List.of());
    }

    private Picture picture(Parts parts, Selection selection, Size size) {
        var plain = AttributedStyle.DEFAULT;
        var foot = parts.foot();
        var lines = new ArrayList<AttributedString>();
        var most = Math.max(
                1, size.getRows() - 2 - foot.above().size() - foot.below().size());
        parts.head().stream().limit(most).forEach(line -> lines.add(clipped(line, plain, size)));
        lines.addAll(list(selection, Math.max(1, parts.room(size)), size));
        foot.above().forEach(line -> lines.add(clipped(line, plain, size)));
        var prompt = selection.choices().isEmpty() ? " > " : " " + sentences.say("interview.type") + " ";
        var place = size.getColumns() - 2 - prompt.length();
        var before = new AttributedString(selection.textToCursor());
        var from = Math.max(0, before.columnLength() - place);
        var typed = new AttributedString(selection.text()).columnSubSequence(from, from + place);
        lines.add(new AttributedString(prompt + typed));
        var row = lines.size() - 1;
        foot.below().forEach(line -> lines.add(clipped(line, styled ? plain.faint() : plain, size)));
        return new Picture(lines, row, prompt.length() + before.columnLength() - from);
    }

    /** As many of the lines as there is room for, around the marked one. */
    private List<AttributedString> list(Selection selection, int room, Size size) {
        var rows = rows(selection, width(size.getColumns()));
        var total = rows.stream().mapToInt(row -> row.lines().size()).sum();
        var from = 0;
        var to = rows.size();
        if (total > room) {
            var marked = marked(rows);
            from = marked;
            to = marked + 1;
            var left = room - 2 - rows.get(marked).lines().size(); // a line above and below says that there is more
            for (var grown = true; grown; ) {
                grown = false;
                if (from > 0 && rows.get(from - 1).lines().size() <= left) {
                    left -= rows.get(--from).lines().size();
                    grown = true;
                }
                if (to < rows.size() && rows.get(to).lines().size() <= left) {
                    left -= rows.get(to++).lines().size();
                    grown = true;
                }
            }
        }
        var lines = new ArrayList<AttributedString>();
        more(lines, "interview.more-above", from, size);
        for (var row : rows.subList(from, to)) {
            var style = row.marked() && styled ? AttributedStyle.BOLD : AttributedStyle.DEFAULT;
            row.lines().forEach(line -> lines.add(clipped(line, style, size)));
        }
        more(lines, "interview.more-below", rows.size() - to, size);
        return lines;
    }

    private void more(List<AttributedString> lines, String key, int count, Size size) {
        if (count > 0) {
            lines.add(clipped("   " + sentences.say(key, count), AttributedStyle.DEFAULT, size));
        }
    }

    private record Row(List<String> lines, boolean marked) {}

    private static int marked(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).marked()) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> list(Selection selection, int width) {
        return rows(selection, width).stream()
                .flatMap(row -> row.lines().stream())
                .toList();
    }

    private static List<Row> rows(Selection selection, int width) {
        return selection.shown().stream()
                .map(line -> row(selection, line, width))
                .toList();
    }

    private static Row row(Selection selection, int line, int width) {
        var choice = selection.choices().get(line);
        var marked = selection.isMarked(line);
        var box = selection.isSeveral() ? box(selection, line) : "";
        var label = String.format("%s %s%2s  ", marked ? ">" : " ", box, choice.label());
        var help = marked || Page.isWide(width) ? choice.help() : "";
        var page = new Page(width).option(" " + label, choice.name(), help);
        return new Row(lines(page), marked);
    }

    private static String box(Selection selection, int line) {
        return selection.isDoubted(line) ? "[?] " : selection.isTicked(line) ? "[x] " : "[ ] ";
    }

    private static AttributedString clipped(String line, AttributedStyle style, Size size) {
        return new AttributedString(line, style).columnSubSequence(0, Math.max(1, size.getColumns() - 1));
    }

    /** Whether a terminal tells its size; one that does not says that it has no columns. */
    static boolean isKnown(Size size) {
        return size.getColumns() > 0 && size.getRows() > 0;
    }

    /** Whether a list fits. */
    static boolean fits(Size size) {
        return Surroundings.isRoomy(size.getColumns(), size.getRows());
    }
}
