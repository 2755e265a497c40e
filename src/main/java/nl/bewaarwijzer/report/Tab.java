package nl.bewaarwijzer.report;

/** The sheets of the workbook, in order. */
enum Tab {
    SUMMARY("samenvatting"),
    RETENTION("bewaarschema"),
    CANCELLATION("opzeggen"),
    OPT_INS("optins"),
    PRIVACY("privacyverklaring"),
    FINDINGS("bevindingen"),
    WHY("waarom"),
    SOURCES("bronnen"),
    ANSWERS("antwoorden");

    private final String id;

    Tab(String id) {
        this.id = id;
    }

    String name(Words words) {
        return words.say("blad." + id);
    }

    /** A sentence on what the sheet holds. */
    String purpose(Words words) {
        return words.say("uitleg." + id);
    }

    /** The sentence for a sheet with nothing on it. */
    String nothing(Words words) {
        return words.say("niets." + id);
    }
}
