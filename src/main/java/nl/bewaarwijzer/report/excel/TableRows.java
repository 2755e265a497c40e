package nl.bewaarwijzer.report.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.report.earlier.TableMemory;

/**
 * The rows of a table with what people typed in the earlier workbook.
 *
 * @param foot rows of the earlier workbook that are kept for what people typed in them, by heading
 */
record TableRows<R>(Table<R> table, List<R> rows, TableMemory memory, List<Map<String, String>> foot) {

    static <R> TableRows<R> of(Pages book, SheetName tab, Table<R> table, List<R> rows) {
        var memory = book.handFilled().table(tab.name(book.words()), tab.formerly(book.words()), shape(table));
        var ids = rows.stream().flatMap(row -> id(table, row).lines()).collect(Collectors.toSet());
        return new TableRows<>(table, rows, memory, memory.foot(ids));
    }

    private static TableMemory.Shape shape(Table<?> table) {
        return new TableMemory.Shape(
                table.id().heading(),
                table.columns().stream().map(Column::heading).toList(),
                headings(table, Look.FILL_IN).collect(Collectors.toSet()),
                headings(table, Look.CHANGE).findFirst().orElse(""));
    }

    private static Stream<String> headings(Table<?> table, Look look) {
        return table.columns().stream().filter(column -> column.look() == look).map(Column::heading);
    }

    boolean isEmpty() {
        return rows.isEmpty() && foot.isEmpty();
    }

    List<Column<R>> columns() {
        return table.columns();
    }

    /** The same without the columns that would say nothing. */
    TableRows<R> telling() {
        var telling = columns().stream().filter(this::tells).toList();
        return new TableRows<>(new Table<>(table.name(), table.anchors(), telling), rows, memory, foot);
    }

    private boolean tells(Column<R> column) {
        return column.dull() == null
                || rows.stream().anyMatch(row -> !content(column, row).shown().equals(column.dull()))
                || foot.stream()
                        .anyMatch(row -> !row.getOrDefault(column.heading(), "").isEmpty());
    }

    /** What stands in a cell: what people typed, what changed, or what the table says. */
    Content content(Column<R> column, R row) {
        var content = column.content().apply(row);
        if (column.look() == Look.FILL_IN) {
            return Content.text(memory.filled(id(table, row), column.heading()));
        }
        return content instanceof Content.Change change
                ? Content.text(memory.change(id(table, row), change.heading(), change.now()))
                : content;
    }

    /** The ids of the lines for which a row stands. */
    Stream<String> ids(R row) {
        return id(table, row).lines();
    }

    private static <R> String id(Table<R> table, R row) {
        return table.id().content().apply(row).shown();
    }
}
