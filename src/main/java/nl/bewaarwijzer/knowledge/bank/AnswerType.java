package nl.bewaarwijzer.knowledge.bank;

import java.util.List;

/** What kind of answer a field takes. */
public enum AnswerType {
    TEKST,
    JA_NEE,
    KEUZE,
    KEUZES,
    BEDRAG,
    GETAL,
    DATUM,
    /** A stretch of time, such as "18 maanden". */
    TERMIJN,
    VERWIJZING,
    VERWIJZINGEN,
    /** The id of a source; only in catalogues. */
    BRON;

    public static final String YES = "ja";
    public static final String NO = "nee";
    public static final List<String> YES_NO = List.of(YES, NO);

    /** Whether an answer is a list. */
    public boolean isMany() {
        return this == KEUZES || this == VERWIJZINGEN;
    }

    /** Whether an answer refers to another thing or to a catalogue. */
    public boolean isReference() {
        return this == VERWIJZING || this == VERWIJZINGEN;
    }

    /** Whether an answer is a number. */
    public boolean isNumber() {
        return this == BEDRAG || this == GETAL;
    }
}
