package nl.bewaarwijzer.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that reads as a page: a narrow column of labels, and text beside it. Merged rows need a set height. */
public final class SummaryPage {

    private static final int[] WIDTHS = {22, 32, 26, 30};
    private static final int LAST = WIDTHS.length - 1;

    private final Pages book;
    private final SheetName tab;
    private final XSSFSheet sheet;
    private int nextRow;

    public SummaryPage(Pages book, SheetName tab) {
        this.book = book;
        this.tab = tab;
        this.sheet = Paper.page(book, tab, WIDTHS);
    }

    public void title(String text) {
        var row = row(22);
        book.links().place(Anchor.top(tab), book.put(row, 0, new Content.Text(text), Look.TITLE));
    }

    public void note(String text) {
        book.put(row(Height.ofLines(1)), 0, new Content.Text(text), Look.NOTE);
    }

    public void gap() {
        row(8);
    }

    public void heading(String text) {
        gap();
        var row = row(17);
        book.put(row, 0, new Content.Text(text), Look.HEADING);
        for (int i = 1; i <= LAST; i++) {
            book.put(row, i, new Content.Nothing(), Look.HEADING);
        }
        row(3);
    }

    /** A paragraph over the whole width. */
    public void paragraph(String text, Look look) {
        float size = look == Look.LEAD ? 1.2f : 1;
        int lines = Height.count(text, (int) (width(0) / size));
        var row = row(Height.ofLines(lines * size));
        book.put(row, 0, new Content.Text(text), look);
        merge(row, 0);
    }

    /** A label with a text beside it. */
    public void labelled(Content label, String text) {
        var row = row(Height.ofLines(Height.count(text, width(1))));
        book.put(row, 0, label, Look.LABEL);
        book.put(row, 1, new Content.Text(text), Look.PARAGRAPH);
        merge(row, 1);
    }

    /** A row of a table of three columns; the last one takes what is left. */
    public void wide(List<String> texts, Look look) {
        int[] room = {WIDTHS[0], WIDTHS[1], width(2)};
        int lines = 1;
        for (int i = 0; i < room.length; i++) {
            lines = Math.max(lines, Height.count(texts.get(i), room[i] - 2));
        }
        var row = row(Height.ofLines(lines));
        for (int i = 0; i < room.length; i++) {
            book.put(row, i, Content.text(texts.get(i)), look == Look.BODY && i == 0 ? Look.STRONG : look);
        }
        book.put(row, LAST, new Content.Nothing(), look);
        merge(row, 2);
    }

    /** A row of the small table. */
    public void cells(List<String> texts, Look look) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, Height.count(texts.get(i), WIDTHS[i] - 2));
        }
        var row = row(Height.ofLines(lines));
        for (int i = 0; i < texts.size(); i++) {
            book.put(row, i, Content.text(texts.get(i)), look == Look.BODY && i == 0 ? Look.STRONG : look);
        }
    }

    private XSSFRow row(float height) {
        var row = sheet.createRow(nextRow++);
        row.setHeightInPoints(height);
        return row;
    }

    private void merge(XSSFRow row, int first) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, LAST));
    }

    private static int width(int first) {
        int width = 0;
        for (int i = first; i <= LAST; i++) {
            width += WIDTHS[i];
        }
        return width;
    }
}
