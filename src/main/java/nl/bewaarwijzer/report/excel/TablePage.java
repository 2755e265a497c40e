package nl.bewaarwijzer.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.report.earlier.TableMemory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
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
    private final int pagesWide;
    private int nextRow;
    private int printedColumns;

    /** @param pagesWide over how many printed pages the columns are spread */
    public TablePage(Pages book, SheetName tab, int pagesWide) {
        this.book = book;
        this.tab = tab;
        this.pagesWide = pagesWide;
        this.sheet = book.createSheet(tab);
        Paper.landscape(sheet, book, pagesWide);
        var title = line(tab.name(book.words()), Look.TITLE);
        book.links().place(Anchor.top(tab), title);
        title.getRow().setHeightInPoints(22);
        line(tab.purpose(book.words()), Look.NOTE);
    }

    /** Whether there is anything to put on a sheet: rows, or rows of before that people filled in. */
    public static <R> boolean isNeeded(Pages book, SheetName tab, Table<R> table, List<R> rows) {
        book.handFilled().sheet(tab.name(book.words()));
        return !rows.isEmpty() || !foot(table, rows, memory(book, tab, table)).isEmpty();
    }

    /** Writes the table of the sheet, or one sentence when there is nothing. */
    public <R> TablePage table(Table<R> table, List<R> rows, int keyColumns) {
        var memory = memory(book, tab, table);
        var foot = foot(table, rows, memory);
        if (rows.isEmpty() && foot.isEmpty()) {
            return sentence(tab.nothing(book.words()));
        }
        explain(table);
        int header = nextRow;
        write(withoutDull(table, rows, memory, foot), rows, memory, foot);
        sheet.createFreezePane(keyColumns, header + 1);
        repeat(header, keyColumns);
        return this;
    }

    /**
     * Writes one of several tables of the sheet under a heading, each from a new page on; nothing at all when there are no
     * rows. Where a table takes more pages than one it must be the last, for a printer repeats the head of that one.
     */
    public <R> TablePage further(String heading, Table<R> table, List<R> rows) {
        var memory = memory(book, tab, table);
        var foot = foot(table, rows, memory);
        if (rows.isEmpty() && foot.isEmpty()) {
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
        write(withoutDull(table, rows, memory, foot), rows, memory, foot);
        sheet.createFreezePane(1, 0);
        repeat(header, 1);
        int printed =
                widths.stream().limit(printedColumns).mapToInt(width -> width).sum();
        Paper.scale(sheet, printed + widths.get(0) * (pagesWide - 1), pagesWide);
        return this;
    }

    /** What the colour of the cells for people means. */
    private void explain(Table<?> table) {
        if (table.columns().stream().anyMatch(column -> column.look() == Look.FILL_IN)) {
            sentence(book.words().say("geel"));
        }
    }

    /** The table without the columns that would say nothing. */
    private static <R> Table<R> withoutDull(
            Table<R> table, List<R> rows, TableMemory memory, List<Map<String, String>> foot) {
        var telling = table.columns().stream()
                .filter(column -> column.dull() == null
                        || rows.stream()
                                .anyMatch(row -> !content(table, column, row, memory)
                                        .shown()
                                        .equals(column.dull()))
                        || foot.stream()
                                .anyMatch(row ->
                                        !row.getOrDefault(column.heading(), "").isEmpty()))
                .toList();
        return new Table<>(table.name(), table.anchors(), telling);
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

    private static <R> TableMemory memory(Pages book, SheetName tab, Table<R> table) {
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
                .table(
                        tab.name(book.words()),
                        tab.formerly(book.words()),
                        new TableMemory.Shape(table.id().heading(), heads, people, change));
    }

    private static <R> List<Map<String, String>> foot(Table<R> table, List<R> rows, TableMemory memory) {
        Set<String> ids = rows.stream().flatMap(row -> ids(table, row)).collect(Collectors.toSet());
        return memory.foot(ids);
    }

    private static <R> Stream<String> ids(Table<R> table, R row) {
        return id(table, row).lines();
    }

    private static <R> String id(Table<R> table, R row) {
        return table.id().content().apply(row).shown();
    }

    private <R> void write(Table<R> table, List<R> rows, TableMemory memory, List<Map<String, String>> foot) {
        size(table.columns());
        int headerRow = nextRow++;
        var header = sheet.createRow(headerRow);
        int headerLines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            var heading = table.columns().get(i).heading();
            book.put(header, i, new Content.Text(heading), Look.HEADER);
            headerLines = Math.max(headerLines, Height.countBold(heading, widths.get(i) - FILTER_BUTTON));
        }
        Height.set(header, Height.ofLines(headerLines));
        for (R row : rows) {
            write(table, row, memory);
        }
        for (var row : foot) {
            write(table, row, sheet.createRow(nextRow++));
        }
        makeTable(table, headerRow);
        band(headerRow + 1, table);
        help(headerRow + 1, table.columns());
        printedColumns = Math.max(printedColumns, table.printed());
        Paper.print(sheet, printedColumns);
    }

    private <R> void write(Table<R> table, R row, TableMemory memory) {
        var columns = table.columns();
        var parts = RowParts.of(
                columns.stream().map(Column::look).toList(),
                columns.stream()
                        .map(column -> content(table, column, row, memory))
                        .toList(),
                widths.stream().map(width -> width - INDENT).toList(),
                book.words().say("vervolg"));
        int first = nextRow;
        for (int part = 0; part < parts.count(); part++) {
            var cells = sheet.createRow(nextRow++);
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                var look = parts.look(part, i);
                var content = parts.content(part, i);
                book.put(cells, i, content, look);
                lines = Math.max(lines, lines(content.shown(), i, look));
            }
            Height.set(cells, Height.ofLines(lines));
        }
        var named = sheet.getRow(first).getCell(0);
        table.anchors().apply(row).forEach(anchor -> book.links().place(anchor, named));
        ids(table, row).forEach(id -> book.links().place(new Anchor(tab, id), named));
    }

    private int lines(String text, int column, Look look) {
        int room = widths.get(column) - INDENT;
        return switch (look) {
            case ASIDE, ASIDE_LINK -> 1;
            case STRONG -> Height.countBold(text, room);
            default -> Height.count(text, room);
        };
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
            var kept = column.look() == Look.FILL_IN || column.look() == Look.ASIDE;
            book.put(cells, i, Content.text(text), kept ? column.look() : Look.GONE);
            lines = Math.max(lines, lines(text, i, column.look()));
        }
        Height.set(cells, Height.ofLines(lines));
    }

    /** Of the tables that have a column the widest sets its width. */
    private <R> void size(List<Column<R>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int width = columns.get(i).width();
            if (i == widths.size()) {
                widths.add(width);
            }
            widths.set(i, Math.max(width, widths.get(i)));
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
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

    /** Quiet stripes that stay in place when people sort; what is for people keeps its own colour. */
    private <R> void band(int firstRow, Table<R> table) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule("MOD(ROW(),2)=0");
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.BAND);
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        var regions = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).look() != Look.FILL_IN)
                .mapToObj(i -> new CellRangeAddress(firstRow, nextRow - 1, i, i))
                .toArray(CellRangeAddress[]::new);
        formatting.addConditionalFormatting(regions, rule);
    }

    /** Lists to choose from, and hints beside cells that somebody is about to fill in. */
    private <R> void help(int firstRow, List<Column<R>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var entry = columns.get(i).entry();
            if (!entry.equals(Entry.FREE)) {
                help(entry, new CellRangeAddressList(firstRow, nextRow - 1, i, i));
            }
        }
    }

    private void help(Entry entry, CellRangeAddressList cells) {
        var helper = sheet.getDataValidationHelper();
        var allowed = entry.choices().isEmpty()
                ? helper.createCustomConstraint("TRUE")
                : helper.createExplicitListConstraint(entry.choices().toArray(String[]::new));
        var validation = helper.createValidation(allowed, cells);
        validation.setShowErrorBox(false);
        if (!entry.hint().isEmpty()) {
            validation.createPromptBox("", entry.hint());
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    /** Each page that is printed says what its columns and its rows are. */
    private void repeat(int header, int keyColumns) {
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, keyColumns - 1));
    }
}
