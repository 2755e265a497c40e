package nl.bewaarwijzer.knowledge;

/** What a source is: only a statute (wet), a regulation (verordening) or a directive (richtlijn) can oblige. */
public enum SourceKind {
    WET,
    VERORDENING,
    RICHTLIJN,
    RECHTSPRAAK,
    RICHTSNOER,
    AFSPRAAK,
    PRAKTIJK;

    /** The word for it in the knowledge base. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
