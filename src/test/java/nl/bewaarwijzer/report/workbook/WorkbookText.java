package nl.bewaarwijzer.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text, a line per row: cells, where they link to, and the tables. */
public final class WorkbookText {

    private static final DataFormatter FORMATTER = new DataFormatter(java.util.Locale.ROOT);

    private static final Pattern FORMULA = Pattern.compile("^HYPERLINK\\(\"#([^\"]+)\"");

    static {
        FORMATTER.setUseCachedValuesForFormulaCells(true);
    }

    private WorkbookText() {}

    public static String of(byte[] bytes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .map(sheet -> sheet((XSSFSheet) sheet))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String sheet(XSSFSheet sheet) {
        var text = new StringBuilder("## " + sheet.getSheetName() + "\n");
        for (var table : sheet.getTables()) {
            text.append("table ").append(table.getName()).append(' ');
            text.append(table.getArea().formatAsString()).append('\n');
        }
        for (Row row : sheet) {
            var cells = StreamSupport.stream(row.spliterator(), false)
                    .map(WorkbookText::cell)
                    .collect(Collectors.joining(" | "))
                    .replaceAll("[ |]+$", "");
            if (!cells.isEmpty()) {
                text.append(row.getRowNum() + 1).append(": ").append(cells).append('\n');
            }
        }
        return text.toString();
    }

    private static String cell(Cell cell) {
        var text = FORMATTER.formatCellValue(cell).replace("\n", " / ");
        return link(cell).map(address -> text + " [" + address + "]").orElse(text);
    }

    /** Where a cell leads to, by a link or by a formula that makes one. */
    public static Optional<String> link(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            var matcher = FORMULA.matcher(cell.getCellFormula());
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
        return Optional.ofNullable(cell.getHyperlink()).map(Hyperlink::getAddress);
    }
}
