package nl.bewaarwijzer.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet with one table or more below each other, each a real table of Excel. */
final class TablePage {

    private static final int CHARACTER = 256;
    private static final int FILTER_BUTTON = 4;
    private static final int INDENT = 1;

    private final Pages book;
    private final SheetName tab;
    private final XSSFSheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private int nextRow;
    private boolean frozen;

    TablePage(Book book, Tab tab) {
        this(book, tab, 1);
    }

    /** @param pagesWide over how many printed pages the columns are spread */
    TablePage(Book book, Tab tab, int pagesWide) {
        this(book.pages(), tab, pagesWide);
    }

    TablePage(Pages book, SheetName tab, int pagesWide) {
        this.book = book;
        this.tab = tab;
        this.sheet = book.createSheet(tab);
        Paper.landscape(sheet, book, pagesWide);
        var title = line(tab.name(book.words()), Look.TITLE);
        book.links().place(Anchor.top(tab), title);
        title.getRow().setHeightInPoints(22);
        line(tab.purpose(book.words()), Look.NOTE);
    }

    /** Writes the table of the sheet, or one sentence when there is nothing. */
    <R> TablePage table(Table<R> table, List<R> rows, int keyColumns) {
        if (rows.isEmpty()) {
            return sentence(tab.nothing(book.words()));
        }
        write(table, rows);
        freeze(keyColumns);
        return this;
    }

    /** Writes a further table under a heading; nothing at all when there are no rows. */
    <R> TablePage further(String heading, Table<R> table, List<R> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        nextRow++;
        line(heading, Look.HEADING);
        write(table, rows);
        return this;
    }

    TablePage sentence(String text) {
        line(text, Look.NOTE);
        return this;
    }

    TablePage gap() {
        nextRow++;
        return this;
    }

    private Cell line(String text, Look look) {
        var row = sheet.createRow(nextRow++);
        row.setHeightInPoints(Height.ofLines(1));
        return book.put(row, 0, new Content.Text(text), look);
    }

    private <R> void write(Table<R> table, List<R> rows) {
        size(table.columns());
        int headerRow = nextRow++;
        var header = sheet.createRow(headerRow);
        int headerLines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            var heading = table.columns().get(i).heading();
            book.put(header, i, new Content.Text(heading), Look.HEADER);
            headerLines = Math.max(headerLines, lines(heading, i, FILTER_BUTTON));
        }
        Height.set(header, Height.ofLines(headerLines));
        for (R row : rows) {
            write(table, row, sheet.createRow(nextRow++));
        }
        makeTable(table, headerRow);
        band(headerRow + 1, table.columnsWritten());
    }

    private int lines(String text, int column, int taken) {
        return Height.count(text, widths.get(column) - taken);
    }

    private <R> void write(Table<R> table, R row, XSSFRow cells) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var content = column.content().apply(row);
            book.put(cells, i, content, column.look());
            lines = Math.max(lines, lines(content.shown(), i, column.look() == Look.STRONG ? INDENT + 1 : INDENT));
        }
        Height.set(cells, Height.ofLines(lines));
        book.links().place(table.anchor().apply(row), cells.getCell(0));
    }

    /** The first table that has a column sets its width. */
    private <R> void size(List<Column<R>> columns) {
        for (int i = widths.size(); i < columns.size(); i++) {
            widths.add(columns.get(i).width());
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
    }

    private <R> void makeTable(Table<R> shape, int headerRow) {
        var area = new AreaReference(
                new CellReference(headerRow, 0),
                new CellReference(nextRow - 1, shape.columns().size() - 1),
                book.workbook().getSpreadsheetVersion());
        var table = sheet.createTable(area);
        table.setName(shape.name());
        table.setDisplayName(shape.name());
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /** Quiet stripes that stay in place when people sort. */
    private void band(int firstRow, int columns) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule("MOD(ROW(),2)=0");
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.BAND);
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        var region = new CellRangeAddress(firstRow, nextRow - 1, 0, columns - 1);
        formatting.addConditionalFormatting(new CellRangeAddress[] {region}, rule);
    }

    private void freeze(int keyColumns) {
        if (!frozen) {
            frozen = true;
            int header = 2;
            sheet.createFreezePane(keyColumns, header + 1);
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, keyColumns - 1));
        }
    }
}
