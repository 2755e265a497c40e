package nl.bewaarwijzer.report.earlier;

import java.util.Locale;
import nl.bewaarwijzer.knowledge.document.Days;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell shows, as text: a formula its outcome, a date as it is written here, formatted text without its formats. */
final class ShownText {

    /** The format that Excel gives a date when someone types one; how it looks depends on the computer. */
    private static final int TYPED_DATE = 14;

    private final DataFormatter formatter;
    private final String yes;
    private final String no;

    /** @param yes what a cell shows that is true */
    ShownText(Locale locale, String yes, String no) {
        this.formatter = new DataFormatter(locale);
        this.formatter.setUseCachedValuesForFormulaCells(true);
        this.yes = yes;
        this.no = no;
    }

    String of(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? yes : no;
            case NUMERIC ->
                isTypedDate(cell)
                        ? Days.shown(cell.getLocalDateTimeCellValue().toLocalDate())
                        : formatter.formatCellValue(cell);
            default -> formatter.formatCellValue(cell);
        };
    }

    private static boolean isTypedDate(Cell cell) {
        return cell.getCellStyle().getDataFormat() == TYPED_DATE && DateUtil.isCellDateFormatted(cell);
    }
}
