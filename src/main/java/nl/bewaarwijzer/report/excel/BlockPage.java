package nl.bewaarwijzer.report.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that reads from top to bottom: blocks of a label with a text beside it. */
public final class BlockPage {

    private static final int[] WIDTHS = {24, 78, 14};
    private static final int ID = 2;

    private final Pages book;
    private final SheetName tab;
    private final XSSFSheet sheet;
    private int nextRow;

    public BlockPage(Pages book, SheetName tab) {
        this.book = book;
        this.tab = tab;
        this.sheet = Paper.page(book, tab, WIDTHS);
        Paper.print(sheet, ID);
        book.links().place(Anchor.top(tab), line(tab.name(book.words()), Look.TITLE, 22));
        line(tab.purpose(book.words()), Look.NOTE, Height.ofLines(1));
    }

    public void nothing() {
        line(tab.nothing(book.words()), Look.NOTE, Height.ofLines(1));
    }

    /** Begins a block, with the id of its line out of the way. */
    public void block(String name, Anchor anchor, Content id) {
        nextRow++;
        var title = line(name, Look.HEADING, 17);
        book.put(title.getRow(), 1, new Content.Nothing(), Look.HEADING);
        book.put(title.getRow(), ID, id, Look.ASIDE);
        book.links().place(anchor, title);
    }

    /** A text with its label; nothing when it is empty. */
    public void labelled(String label, Content text) {
        if (text.shown().isEmpty()) {
            return;
        }
        int width = WIDTHS[1] - 2;
        for (var piece : Height.pieces(text.shown(), width)) {
            var row = sheet.createRow(nextRow++);
            Height.set(
                    row, Height.ofLines(Math.max(Height.count(piece, width), Height.countBold(label, WIDTHS[0] - 2))));
            book.put(row, 0, new Content.Text(label), Look.STRONG);
            book.put(row, 1, text.saying(piece), Look.BODY);
        }
    }

    private Cell line(String text, Look look, float height) {
        var row = sheet.createRow(nextRow++);
        row.setHeightInPoints(height);
        return book.put(row, 0, new Content.Text(text), look);
    }
}
