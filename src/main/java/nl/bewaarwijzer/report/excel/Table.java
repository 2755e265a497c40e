package nl.bewaarwijzer.report.excel;

import java.util.List;
import java.util.function.Function;

/**
 * The shape of a table.
 *
 * @param name unique in the workbook, ASCII, the same in every language
 * @param anchors under which other sheets find a row
 * @param columns when the last one stands aside, it holds the id of a row, else the first one does; the ids, one on a line,
 *     when the row stands for several lines
 */
public record Table<R>(String name, Function<R, List<Anchor>> anchors, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    public static <R> Table<R> of(String name, Function<R, Anchor> anchor, List<Column<R>> columns) {
        return new Table<>(name, row -> List.of(anchor.apply(row)), columns);
    }

    Column<R> id() {
        var last = columns.get(columns.size() - 1);
        return last.look() == Look.ASIDE ? last : columns.get(0);
    }

    /** How many columns are printed: all but those that stand aside. */
    int printed() {
        return (int) columns.stream().filter(c -> c.look() != Look.ASIDE).count();
    }
}
