package nl.bewaarwijzer.report;

import java.time.LocalDate;
import nl.bewaarwijzer.advice.Advice;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making: what all its sheets share. */
record Book(XSSFWorkbook workbook, Advice advice, Words words, Styles styles, Links links) {

    static Book of(XSSFWorkbook workbook, Advice advice, Words words) {
        var styles = new Styles(workbook);
        return new Book(workbook, advice, words, styles, new Links(workbook, styles));
    }

    XSSFSheet createSheet(Tab tab) {
        return workbook.createSheet(WorkbookUtil.createSafeSheetName(tab.name(words)));
    }

    /** Writes one cell. */
    Cell put(Row row, int column, Content content, Look look) {
        var cell = row.createCell(column);
        if (content instanceof Content.Text text) {
            write(cell, text.text(), look);
        } else if (content instanceof Content.Day day) {
            write(cell, day.day(), look);
        } else if (content instanceof Content.Jump jump) {
            write(cell, jump.text(), look);
            links.jump(cell, jump.target(), look.compareTo(Look.HEADER) < 0 ? Look.PAGE_LINK : Look.LINK, jump.text());
        } else if (content instanceof Content.Web web) {
            writeAddress(cell, web.address(), look);
        } else {
            styles.apply(cell, look);
        }
        return cell;
    }

    private void write(Cell cell, LocalDate day, Look look) {
        cell.setCellValue(day);
        styles.apply(cell, look);
    }

    private void write(Cell cell, String text, Look look) {
        var clean = CellText.of(text);
        cell.setCellValue(CellText.escaped(clean));
        styles.apply(cell, look, clean);
    }

    private void writeAddress(Cell cell, String address, Look look) {
        if (CellText.isWebAddress(address)) {
            write(cell, address, Look.LINK);
            links.web(cell, address);
        } else {
            write(cell, address, look);
        }
    }
}
