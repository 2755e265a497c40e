package nl.bewaarwijzer.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of the printer: A4, as wide as the paper, numbered. */
final class Paper {

    private static final int LONGEST_NAME = 60;

    private Paper() {}

    static void portrait(XSSFSheet sheet, Pages book) {
        setUp(sheet, book, false, 1);
    }

    /** @param pagesWide over how many pages the columns are spread */
    static void landscape(XSSFSheet sheet, Pages book, int pagesWide) {
        setUp(sheet, book, true, pagesWide);
    }

    private static void setUp(XSSFSheet sheet, Pages book, boolean landscape, int pagesWide) {
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(landscape);
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
