package nl.bewaarwijzer.report;

import nl.bewaarwijzer.advice.Advice;

/** A place in the workbook that cells can link to: a row of a sheet, or the top of it when the id is empty. */
record Anchor(SheetName tab, String id) {

    static Anchor top(SheetName tab) {
        return new Anchor(tab, "");
    }

    static Anchor source(String id) {
        return new Anchor(Tab.SOURCES, id);
    }

    static Anchor finding(Advice.Finding finding) {
        return new Anchor(Tab.FINDINGS, finding.id());
    }

    /** The row that says why a line stands; ids are unique per part of the advice. */
    static Anchor why(Part part, String id) {
        return new Anchor(Tab.WHY, part + "/" + id);
    }

    static Anchor rule(String id) {
        return new Anchor(Tab.WHY, "/" + id);
    }
}
