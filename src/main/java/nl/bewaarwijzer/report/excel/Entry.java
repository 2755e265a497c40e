package nl.bewaarwijzer.report.excel;

import java.util.List;

/**
 * Help for who fills in a column.
 *
 * @param choices words to choose from; others may be typed all the same
 * @param hint what appears beside a cell; none when empty
 */
public record Entry(List<String> choices, String hint) {

    static final Entry FREE = new Entry(List.of(), "");

    public Entry {
        choices = List.copyOf(choices);
    }
}
