package nl.bewaarwijzer.report;

import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.report.earlier.HandFilled;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of one client in the making. */
record Book(Pages pages, Advice advice) {

    static Book of(XSSFWorkbook workbook, Advice advice, Words words, HandFilled handFilled) {
        return new Book(Pages.of(workbook, advice.client().name(), words, handFilled), advice);
    }

    XSSFWorkbook workbook() {
        return pages.workbook();
    }

    Words words() {
        return pages.words();
    }

    Links links() {
        return pages.links();
    }

    XSSFSheet createSheet(Tab tab) {
        return pages.createSheet(tab);
    }

    Cell put(Row row, int column, Content content, Look look) {
        return pages.put(row, column, content, look);
    }
}
