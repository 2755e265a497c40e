package nl.bewaarwijzer.workbench;

import java.util.regex.Pattern;

/**
 * How easy Dutch text reads, by the measure of Flesch as Douma fitted it to Dutch: from 100, very easy, to 0, very hard.
 *
 * @param words a hole that is filled later counts as one plain word
 */
public record Readability(int words, int sentences, int syllables) {

    /** At least this is what texts aim at, on average. */
    public static final int GOAL = 60;

    /** At most so many words a sentence, on average. */
    public static final int MOST_WORDS = 20;

    static final Readability NOTHING = new Readability(0, 0, 0);

    private static final String PLAIN_WORD = "woordje";
    private static final Pattern HOLE = Pattern.compile("\\{[^}]*}");

    /** Points that end no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "\\b(?:art|bijv|bv|blz|bijl|ca|enz|evt|incl|excl|jo|max|min|mr|nr|nrs|resp|tel|vgl|zgn|Stb|Stcrt|Pb|HR|mln)\\.(?=\\s+\\S)|"
                    + "\\b(?:\\p{L}\\.){2,}(?=\\s+[^\\p{Lu}])");

    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)\\]]*(?=\\s|$)|\\n+");
    private static final Pattern WORD = Pattern.compile("[^\\s/]*[\\p{L}\\p{Nd}][^\\s/]*");

    /** Reads a text. */
    public static Readability of(String text) {
        var plain = HOLE.matcher(text).replaceAll(PLAIN_WORD);
        var all = NOTHING;
        for (var sentence : END.split(
                ABBREVIATION.matcher(plain).replaceAll(hit -> hit.group().replace('.', '·')), -1)) {
            var words = WORD.matcher(sentence).results().toList();
            if (!words.isEmpty()) {
                var syllables = words.stream()
                        .mapToInt(word -> Syllables.of(word.group()))
                        .sum();
                all = all.plus(new Readability(words.size(), 1, syllables));
            }
        }
        return all;
    }

    /** Both texts together. */
    public Readability plus(Readability other) {
        return new Readability(words + other.words, sentences + other.sentences, syllables + other.syllables);
    }

    /** 206.84 - 0.77 x syllables per hundred words - 0.93 x words per sentence. */
    public double score() {
        return 206.84 - 0.77 * 100 * syllables / Math.max(1, words) - 0.93 * wordsPerSentence();
    }

    public double wordsPerSentence() {
        return (double) words / Math.max(1, sentences);
    }
}
