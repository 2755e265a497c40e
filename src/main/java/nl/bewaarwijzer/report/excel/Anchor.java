package nl.bewaarwijzer.report.excel;

/** A place in the workbook that cells can link to: a row of a sheet, or the top of it when the id is empty. */
public record Anchor(SheetName tab, String id) {

    public static Anchor top(SheetName tab) {
        return new Anchor(tab, "");
    }
}
