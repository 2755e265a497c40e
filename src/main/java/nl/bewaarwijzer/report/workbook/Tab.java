package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.report.excel.SheetName;
import nl.bewaarwijzer.report.excel.Words;

/** The sheets of a client's workbook, in order. */
enum Tab implements SheetName {
    SUMMARY("samenvatting"),
    ACTIONS("acties"),
    RETENTION("bewaarschema"),
    CANCELLATION("opzeggen"),
    OPT_INS("optins"),
    PRIVACY("privacyverklaring"),
    FINDINGS("bevindingen"),
    SUPPLIERS("leveranciers") {
        @Override
        public List<String> formerly(Words words) {
            return List.of(FINDINGS.name(words));
        }
    },
    MEASURES("maatregelen"),
    CONFLICTS("conflicten"),
    TERMS("voorwaarden"),
    TEXTS("teksten"),
    OPEN("open-vragen"),
    UPCOMING("wat-verandert"),
    NOT_APPLICABLE("waarom-niet"),
    WHY("waarom"),
    RULES("regels"),
    SOURCES("bronnen"),
    ANSWERS("antwoorden");

    private final String id;

    Tab(String id) {
        this.id = id;
    }

    @Override
    public String name(Words words) {
        return words.say("blad." + id);
    }

    @Override
    public String purpose(Words words) {
        return words.say("uitleg." + id);
    }

    @Override
    public String nothing(Words words) {
        return words.say("niets." + id);
    }
}
