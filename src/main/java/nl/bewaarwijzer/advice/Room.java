package nl.bewaarwijzer.advice;

/** The places of the summary on screen that a short text fills, and how many characters fit in each. */
public enum Room {
    /** A sentence of the short answer. */
    ANSWER(77),
    /** Who asks something. */
    PARTY(15),
    /** What is asked. */
    ASKS(26),
    /** What the business does about it. */
    DOES(34),
    /** That the demands do not clash. */
    TOGETHER(78),
    /** Something to mend, with how. */
    ACTION(68),
    /** One or more data categories. */
    DATA(29),
    /** Which sales a term is for. */
    SALES(10),
    /** A term. */
    TERM(21),
    /** A message of which there is a box. */
    MESSAGE(29),
    /** What a box needs. */
    OUTCOME(47);

    private static final String CUT = "...";

    private final int width;

    Room(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    /** The text, cut behind a word when it does not fit. */
    public String fit(String text) {
        return cut(text, width);
    }

    /** A text on one line, cut behind a word when it is longer than a width; a word that is too long itself is cut as well. */
    public static String cut(String text, int width) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (Columns.of(line) <= width) {
            return line;
        }
        var most = Columns.end(line, Math.max(0, width - CUT.length()));
        var space = line.lastIndexOf(' ', most);
        var end = space > most / 2 ? space : most;
        return line.substring(0, end).replaceFirst("[\\s,;:]+$", "") + CUT;
    }
}
