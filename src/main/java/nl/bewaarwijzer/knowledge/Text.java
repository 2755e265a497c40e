package nl.bewaarwijzer.knowledge;

/** The same text in both languages. */
public record Text(String nl, String en) {

    /** A text that needs no translation, such as a name. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
