package nl.bewaarwijzer.report.workbook;

import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.report.excel.Words;

/** A part of the advice whose lines each have a reason. */
enum Part {
    ANSWER("antwoord", "answer"),
    RETENTION("bewaren", "retention"),
    CANCELLATION("opzeggen", "cancellation"),
    CONFLICT("conflict", "conflicts"),
    OPT_IN("optin", "optIns"),
    CLAUSE("privacyverklaring", "privacyStatement"),
    REQUIREMENT("leverancier", "processors"),
    FINDING("bevinding", "findings"),
    AUTHORITY("partij", "authorities"),
    STEP("stap", "steps"),
    MEASURE("maatregel", "measures"),
    TERMS("voorwaarden", "terms"),
    LETTER("brief", "letters"),
    CASE("zaak", "cases");

    private final String id;
    private final String section;

    /** @param section its name in {@code advice.json} */
    Part(String id, String section) {
        this.id = id;
        this.section = section;
    }

    static Optional<Part> ofSection(String section) {
        return Stream.of(values()).filter(part -> part.section.equals(section)).findFirst();
    }

    String name(Words words) {
        return words.say("onderdeel." + id);
    }
}
