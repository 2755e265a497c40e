package nl.bewaarwijzer.report.workbook;

import nl.bewaarwijzer.report.excel.Words;

/** A part of the advice whose lines each have a reason. */
enum Part {
    ANSWER("antwoord"),
    RETENTION("bewaren"),
    CANCELLATION("opzeggen"),
    CONFLICT("conflict"),
    OPT_IN("optin"),
    CLAUSE("privacyverklaring"),
    REQUIREMENT("leverancier"),
    FINDING("bevinding"),
    AUTHORITY("partij"),
    STEP("stap"),
    MEASURE("maatregel"),
    TERMS("voorwaarden"),
    LETTER("brief"),
    CASE("zaak");

    private final String id;

    Part(String id) {
        this.id = id;
    }

    String name(Words words) {
        return words.say("onderdeel." + id);
    }
}
