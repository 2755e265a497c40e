package nl.bewaarwijzer.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Letter;

/** Letters as plain text, to paste into a mail: a paragraph is one line, and an empty line parts two paragraphs. */
public final class LetterText {

    private static final String PARTED = "\n\n" + "-".repeat(72) + "\n\n";

    private LetterText() {}

    /** One letter after the other. */
    public static String of(List<Letter> letters) {
        return letters.stream().map(LetterText::of).collect(Collectors.joining(PARTED)) + "\n";
    }

    private static String of(Letter letter) {
        return letter.heading() + "\n\n" + String.join("\n\n", letter.paragraphs());
    }
}
