package nl.bewaarwijzer.knowledge;

import java.util.Locale;

/** A language that the product speaks; Dutch is the default. */
public enum Language {
    NL,
    EN;

    /** The code in commands and files: {@code nl} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
