package nl.bewaarwijzer.report.workbook;

import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.report.excel.Pages;
import nl.bewaarwijzer.report.excel.Words;

/** The workbook of one client in the making. */
record Book(Pages pages, Advice advice) {

    Words words() {
        return pages.words();
    }
}
