package nl.bewaarwijzer.report;

/** Estimates how many lines a text takes, without measuring fonts, which would cost more than the whole workbook. */
final class Lines {

    /** A letter of running text is a little narrower than the digit in which Excel measures columns. */
    private static final double LETTERS_PER_DIGIT = 1.08;

    private Lines() {}

    /** @param width of the column, in digits */
    static int count(String text, int width) {
        int room = Math.max(1, (int) (width * LETTERS_PER_DIGIT));
        return text.lines().mapToInt(line -> wrap(line, room)).sum();
    }

    private static int wrap(String line, int room) {
        int lines = 1;
        int used = 0;
        for (var word : line.split(" ", -1)) {
            int length = word.length();
            if (used > 0 && used + 1 + length > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += (used - 1) / room;
            used = used > room ? (used - 1) % room + 1 : used;
        }
        return lines;
    }
}
