package nl.bewaarwijzer.report.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells of a table, from its head to its last row, as Excel works with them: filters, stripes, and help for who fills in. */
record TableRange(XSSFSheet sheet, int header, int last) {

    <R> void dress(Table<R> table) {
        name(table);
        band(table.columns());
        help(table.columns());
    }

    private void name(Table<?> shape) {
        var area = new AreaReference(
                new CellReference(header, 0),
                new CellReference(last, shape.columns().size() - 1),
                sheet.getWorkbook().getSpreadsheetVersion());
        var table = sheet.createTable(area);
        table.setName(shape.name());
        table.setDisplayName(shape.name());
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /** Quiet stripes that stay in place when people sort; what is for people keeps its own colour. */
    private <R> void band(List<Column<R>> columns) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule("MOD(ROW(),2)=0");
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.BAND);
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        var regions = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).look() != Look.FILL_IN)
                .mapToObj(i -> new CellRangeAddress(header + 1, last, i, i))
                .toArray(CellRangeAddress[]::new);
        formatting.addConditionalFormatting(regions, rule);
    }

    /** Lists to choose from, and hints beside cells that somebody is about to fill in. */
    private <R> void help(List<Column<R>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var entry = columns.get(i).entry();
            if (!entry.equals(Entry.FREE)) {
                help(entry, new CellRangeAddressList(header + 1, last, i, i));
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
}
