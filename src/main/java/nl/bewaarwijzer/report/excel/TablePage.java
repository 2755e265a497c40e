package nl.bewaarwijzer.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.report.earlier.TableMemory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet with one table or more below each other, each a real table of Excel. What people typed in the columns for them is
 * carried over from the earlier workbook; lines that went away stay at the foot when they had a remark.
 */
public final class TablePage {

    private static final int CHARACTER = 256;
    private static final int FILTER_BUTTON = 4;
    private static final int INDENT = 1;

    private final Pages book;
    private final SheetName tab;
    private final XSSFSheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private int nextRow;
    private boolean frozen;

    /** @param pagesWide over how many printed pages the columns are spread */
    public TablePage(Pages book, SheetName tab, int pagesWide) {
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
    public <R> TablePage table(Table<R> table, List<R> rows, int keyColumns) {
        var memory = memory(table);
        var foot = foot(table, rows, memory);
        if (rows.isEmpty() && foot.isEmpty()) {
            return sentence(tab.nothing(book.words()));
        }
        int header = nextRow;
        write(table, rows, memory, foot);
        freeze(header, keyColumns);
        return this;
    }

    /** Writes a table under a heading; nothing at all when there are no rows. */
    public <R> TablePage further(String heading, Table<R> table, List<R> rows) {
        var memory = memory(table);
        var foot = foot(table, rows, memory);
        if (rows.isEmpty() && foot.isEmpty()) {
            return this;
        }
        nextRow++;
        line(heading, Look.HEADING);
        write(table, rows, memory, foot);
        freezeColumns();
        return this;
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

    private <R> TableMemory memory(Table<R> table) {
        var heads = table.columns().stream().map(Column::heading).toList();
        var people = table.columns().stream()
                .filter(column -> column.look() == Look.FILL_IN)
                .map(Column::heading)
                .collect(Collectors.toSet());
        var change = table.columns().stream()
                .filter(column -> column.look() == Look.CHANGE)
                .map(Column::heading)
                .findFirst()
                .orElse("");
        return book.handFilled()
                .table(tab.name(book.words()), new TableMemory.Shape(heads.get(0), heads, people, change));
    }

    private static <R> List<Map<String, String>> foot(Table<R> table, List<R> rows, TableMemory memory) {
        Set<String> ids = rows.stream().flatMap(row -> ids(table, row)).collect(Collectors.toSet());
        return memory.foot(ids);
    }

    private static <R> Stream<String> ids(Table<R> table, R row) {
        return id(table, row).lines();
    }

    private static <R> String id(Table<R> table, R row) {
        return table.columns().get(0).content().apply(row).shown();
    }

    private <R> void write(Table<R> table, List<R> rows, TableMemory memory, List<Map<String, String>> foot) {
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
            write(table, row, memory, sheet.createRow(nextRow++));
        }
        for (var row : foot) {
            write(table, row, sheet.createRow(nextRow++));
        }
        makeTable(table, headerRow);
        band(headerRow + 1, table.columnsWritten());
    }

    private int lines(String text, int column, int taken) {
        return Height.count(text, widths.get(column) - taken);
    }

    private <R> void write(Table<R> table, R row, TableMemory memory, XSSFRow cells) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var content = content(table, column, row, memory);
            book.put(cells, i, content, column.look());
            lines = Math.max(lines, lines(content.shown(), i, column.look() == Look.STRONG ? INDENT + 1 : INDENT));
        }
        Height.set(cells, Height.ofLines(lines));
        book.links().place(table.anchor().apply(row), cells.getCell(0));
        ids(table, row).forEach(id -> book.links().place(new Anchor(tab, id), cells.getCell(0)));
    }

    private static <R> Content content(Table<R> table, Column<R> column, R row, TableMemory memory) {
        var content = column.content().apply(row);
        if (column.look() == Look.FILL_IN) {
            return Content.text(memory.filled(id(table, row), column.heading()));
        }
        return content instanceof Content.Change change
                ? Content.text(memory.change(id(table, row), change.heading(), change.now()))
                : content;
    }

    /** A row of the earlier workbook, kept for what people typed in it. */
    private <R> void write(Table<R> table, Map<String, String> texts, XSSFRow cells) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var text = texts.getOrDefault(column.heading(), "");
            book.put(cells, i, Content.text(text), column.look() == Look.FILL_IN ? Look.FILL_IN : Look.GONE);
            lines = Math.max(lines, lines(text, i, INDENT));
        }
        Height.set(cells, Height.ofLines(lines));
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

    /** A sheet of several tables has no one header row; its first columns stay in sight. */
    private void freezeColumns() {
        if (!frozen) {
            frozen = true;
            sheet.createFreezePane(2, 0);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        }
    }

    private void freeze(int header, int keyColumns) {
        if (!frozen) {
            frozen = true;
            sheet.createFreezePane(keyColumns, header + 1);
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, keyColumns - 1));
        }
    }
}
