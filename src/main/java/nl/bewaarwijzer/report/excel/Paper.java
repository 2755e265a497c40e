package nl.bewaarwijzer.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of the printer: A4, as wide as the paper, numbered. */
final class Paper {

    private static final int LONGEST_NAME = 60;

    /** Of the standard font on a lying page, with some to spare for columns that do not fit at its edge. */
    private static final int CHARACTERS = 132;

    private static final int SMALLEST = 50;

    private Paper() {}

    static void portrait(XSSFSheet sheet, Pages book) {
        setUp(sheet, book, false, 1);
    }

    /**
     * A new standing sheet that reads as a page.
     *
     * @param widths of its columns, in characters
     */
    static XSSFSheet page(Pages book, SheetName tab, int[] widths) {
        var sheet = book.createSheet(tab);
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * ColumnWidths.CHARACTER);
        }
        portrait(sheet, book);
        return sheet;
    }

    /** @param pagesWide over how many pages the columns are spread */
    static void landscape(XSSFSheet sheet, Pages book, int pagesWide) {
        setUp(sheet, book, true, pagesWide);
    }

    /** Prints the columns before this one only. */
    static void print(XSSFSheet sheet, int columns) {
        var workbook = sheet.getWorkbook();
        var last = CellReference.convertNumToColString(columns - 1);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), "$A:$" + last);
    }

    /**
     * Spreads the columns over pages by a scale, for Excel passes over page breaks on a sheet that is to fit.
     *
     * @param width of all columns and, once more for each further page, of those that are repeated
     */
    static void scale(XSSFSheet sheet, int width, int pagesWide) {
        sheet.setFitToPage(false);
        int scale = 100 * pagesWide * CHARACTERS / width;
        sheet.getPrintSetup().setScale((short) Math.max(SMALLEST, Math.min(100, scale)));
    }

    private static void setUp(XSSFSheet sheet, Pages book, boolean landscape, int pagesWide) {
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(landscape);
        print.setLeftToRight(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) pagesWide);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, landscape ? 0.4 : 0.6);
        sheet.setMargin(PageMargin.RIGHT, landscape ? 0.4 : 0.6);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        footer(sheet, book);
    }

    private static void footer(XSSFSheet sheet, Pages book) {
        var words = book.words();
        var footer = sheet.getFooter();
        footer.setLeft(literal(book.owner()));
        footer.setCenter(literal(sheet.getSheetName()));
        footer.setRight(words.say("voet.pagina", "nummer", "&P", "aantal", "&N"));
    }

    /** An ampersand starts a code in a footer, and the whole footer may have 255 characters. */
    private static String literal(String text) {
        var clean = CellText.of(text).replace('\n', ' ');
        return (clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean).replace("&", "&&");
    }
}
