package nl.bewaarwijzer.report.excel;

import java.util.List;
import java.util.function.Function;

/**
 * The shape of a table.
 *
 * @param name unique in the workbook, ASCII, the same in every language
 * @param anchor under which other sheets find a row
 * @param columns the first one holds the id of a row; the ids, one on a line, when the row stands for several lines
 */
public record Table<R>(String name, Function<R, Anchor> anchor, List<Column<R>> columns) {

    /** The columns before those that people fill in; these come last. */
    public int columnsWritten() {
        return (int) columns.stream().filter(c -> c.look() != Look.FILL_IN).count();
    }
}
