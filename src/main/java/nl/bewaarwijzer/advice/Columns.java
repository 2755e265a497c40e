package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** The columns that a text takes in a terminal: a letter with an accent takes one, many an Asian letter or emoji takes two. */
public final class Columns {

    private Columns() {}

    /** How many columns a text takes. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int letter) {
        return Math.max(0, WCWidth.wcwidth(letter));
    }

    /** A text with spaces behind it until it takes so many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Where a text must end to fit in some columns. */
    static int end(String text, int columns) {
        var end = 0;
        for (var left = columns; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
            left -= of(text.codePointAt(end));
            if (left < 0) {
                break;
            }
        }
        return end;
    }

    /**
     * A text in lines of at most so many columns, broken at spaces.
     *
     * @param breaksWords whether a word that is longer than a line is broken, or sticks out
     */
    public static List<String> wrap(String text, int columns, boolean breaksWords) {
        var lines = new ArrayList<String>();
        var rest = withoutSpacesBefore(text);
        while (of(rest) > columns) {
            var most = end(rest, columns);
            var space = rest.lastIndexOf(' ', most);
            var end = space > 0 ? space : breaksWords ? Math.max(most, firstLetter(rest)) : rest.indexOf(' ', most);
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = withoutSpacesBefore(rest.substring(end));
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static int firstLetter(String text) {
        return Character.charCount(text.codePointAt(0));
    }

    private static String withoutSpacesBefore(String text) {
        return text.replaceFirst("^ +", "");
    }
}
