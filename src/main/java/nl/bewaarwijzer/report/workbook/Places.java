package nl.bewaarwijzer.report.workbook;

import nl.bewaarwijzer.report.excel.Anchor;

/** The places in the workbook that many cells link to. */
final class Places {

    private Places() {}

    static Anchor source(String id) {
        return new Anchor(Tab.SOURCES, id);
    }

    static Anchor finding(String id) {
        return new Anchor(Tab.FINDINGS, id);
    }

    /** The row that says why a line stands; ids are unique per part of the advice. */
    static Anchor why(Part part, String id) {
        return new Anchor(Tab.WHY, part + "/" + id);
    }

    static Anchor rule(String id) {
        return new Anchor(Tab.RULES, id);
    }
}
