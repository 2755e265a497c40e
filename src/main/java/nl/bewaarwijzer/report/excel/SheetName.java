package nl.bewaarwijzer.report.excel;

import java.util.List;

/** What a sheet is called, what it holds, and what it says when there is nothing. */
public interface SheetName {

    String name(Words words);

    /** A sentence on what the sheet holds. */
    String purpose(Words words);

    /** The sentence for a sheet with nothing on it. */
    String nothing(Words words);

    /** The sheets on which its table stood in earlier workbooks. */
    default List<String> formerly(Words words) {
        return List.of();
    }
}
