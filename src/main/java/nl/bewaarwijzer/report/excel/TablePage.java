package nl.bewaarwijzer.report.excel;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet with one table or more below each other, each a real table of Excel. What people typed in the columns for them is
 * carried over from the earlier workbook; lines that went away stay at the foot when they had a remark.
 */
public final class TablePage {

    private final Pages book;
    private final SheetName tab;
    private final XSSFSheet sheet;
    private final ColumnWidths widths;
    private final int pagesWide;
    private int nextRow;
    private int printedColumns;

    /** @param pagesWide over how many printed pages the columns are spread */
    public TablePage(Pages book, SheetName tab, int pagesWide) {
        this.book = book;
        this.tab = tab;
        this.pagesWide = pagesWide;
        this.sheet = book.createSheet(tab);
        this.widths = new ColumnWidths(sheet);
        Paper.landscape(sheet, book, pagesWide);
        var title = line(tab.name(book.words()), Look.TITLE);
        book.links().place(Anchor.top(tab), title);
        title.getRow().setHeightInPoints(22);
        line(tab.purpose(book.words()), Look.NOTE);
    }

    /** Whether there is anything to put on a sheet: rows, or rows of before that people filled in. */
    public static <R> boolean isNeeded(Pages book, SheetName tab, Table<R> table, List<R> rows) {
        book.handFilled().sheet(tab.name(book.words()));
        return !TableRows.of(book, tab, table, rows).isEmpty();
    }

    /** Writes the table of the sheet, or one sentence when there is nothing. */
    public <R> TablePage table(Table<R> table, List<R> rows, int keyColumns) {
        var all = TableRows.of(book, tab, table, rows);
        if (all.isEmpty()) {
            return sentence(tab.nothing(book.words()));
        }
        explain(table);
        int header = nextRow;
        write(all.telling());
        sheet.createFreezePane(keyColumns, header + 1);
        repeat(header, keyColumns);
        return this;
    }

    /**
     * Writes one of several tables of the sheet under a heading, each from a new page on; nothing at all when there are no
     * rows. Where a table takes more pages than one it must be the last, for a printer repeats the head of that one.
     */
    public <R> TablePage further(String heading, Table<R> table, List<R> rows) {
        var all = TableRows.of(book, tab, table, rows);
        if (all.isEmpty()) {
            return this;
        }
        if (widths.isEmpty()) {
            explain(table);
        } else {
            sheet.setRowBreak(nextRow - 1);
        }
        nextRow++;
        line(heading, Look.HEADING);
        int header = nextRow;
        write(all.telling());
        sheet.createFreezePane(1, 0);
        repeat(header, 1);
        Paper.scale(sheet, widths.printed(printedColumns, pagesWide), pagesWide);
        return this;
    }

    /** What the colour of the cells for people means. */
    private void explain(Table<?> table) {
        if (table.columns().stream().anyMatch(column -> column.look() == Look.FILL_IN)) {
            sentence(book.words().say("geel"));
        }
    }

    /** Writes a sentence; nothing when it is empty. */
    public TablePage sentence(String text) {
        if (!text.isEmpty()) {
            line(text, Look.NOTE);
        }
        return this;
    }

    public TablePage gap() {
        nextRow++;
        return this;
    }

    private Cell line(String text, Look look) {
        var row = sheet.createRow(nextRow++);
        row.setHeightInPoints(Height.ofLines(1));
        return book.put(row, 0, new Content.Text(text), look);
    }

    private <R> void write(TableRows<R> all) {
        var columns = all.columns();
        widths.fit(columns);
        int header = nextRow;
        writeHead(columns);
        all.rows().forEach(row -> write(all, row));
        all.foot().forEach(row -> writeKept(columns, row));
        new TableRange(sheet, header, nextRow - 1).dress(all.table());
        printedColumns = Math.max(printedColumns, all.table().printed());
        Paper.print(sheet, printedColumns);
    }

    private <R> void writeHead(List<Column<R>> columns) {
        var cells = sheet.createRow(nextRow++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var heading = columns.get(i).heading();
            book.put(cells, i, new Content.Text(heading), Look.HEADER);
            lines = Math.max(lines, widths.headLines(heading, i));
        }
        Height.set(cells, Height.ofLines(lines));
    }

    private <R> void write(TableRows<R> all, R row) {
        var columns = all.columns();
        var parts = RowParts.of(
                columns.stream().map(Column::look).toList(),
                columns.stream().map(column -> all.content(column, row)).toList(),
                widths.rooms(),
                book.words().say("vervolg"));
        int first = nextRow;
        for (int part = 0; part < parts.count(); part++) {
            var cells = sheet.createRow(nextRow++);
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                var look = parts.look(part, i);
                var content = parts.content(part, i);
                book.put(cells, i, content, look);
                lines = Math.max(lines, widths.lines(content.shown(), i, look));
            }
            Height.set(cells, Height.ofLines(lines));
        }
        var named = sheet.getRow(first).getCell(0);
        all.table().anchors().apply(row).forEach(anchor -> book.links().place(anchor, named));
        all.ids(row).forEach(id -> book.links().place(new Anchor(tab, id), named));
    }

    /** A row of the earlier workbook, kept for what people typed in it. */
    private <R> void writeKept(List<Column<R>> columns, Map<String, String> texts) {
        var cells = sheet.createRow(nextRow++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var text = texts.getOrDefault(column.heading(), "");
            var kept = column.look() == Look.FILL_IN || column.look() == Look.ASIDE;
            book.put(cells, i, Content.text(text), kept ? column.look() : Look.GONE);
            lines = Math.max(lines, widths.lines(text, i, column.look()));
        }
        Height.set(cells, Height.ofLines(lines));
    }

    /** Each page that is printed says what its columns and its rows are. */
    private void repeat(int header, int keyColumns) {
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, keyColumns - 1));
    }
}
