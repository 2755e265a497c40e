package nl.bewaarwijzer.report.excel;

/** What a sheet is called, what it holds, and what it says when there is nothing. */
public interface SheetName {

    String name(Words words);

    /** A sentence on what the sheet holds. */
    String purpose(Words words);

    /** The sentence for a sheet with nothing on it. */
    String nothing(Words words);
}
