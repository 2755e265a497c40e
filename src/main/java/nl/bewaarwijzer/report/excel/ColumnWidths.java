package nl.bewaarwijzer.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How wide the columns of a sheet are, and what fits in them. Of the tables that have a column the widest sets its width. */
final class ColumnWidths {

    /** What POI calls one character of width. */
    static final int CHARACTER = 256;

    private static final int FILTER_BUTTON = 4;
    private static final int INDENT = 1;

    private final XSSFSheet sheet;
    private final List<Integer> widths = new ArrayList<>();

    ColumnWidths(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Whether there is no table yet. */
    boolean isEmpty() {
        return widths.isEmpty();
    }

    <R> void fit(List<Column<R>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int width = columns.get(i).width();
            if (i == widths.size()) {
                widths.add(width);
            }
            widths.set(i, Math.max(width, widths.get(i)));
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
    }

    /** The room for text in each column. */
    List<Integer> rooms() {
        return widths.stream().map(width -> width - INDENT).toList();
    }

    /** How many lines a text takes in a column. */
    int lines(String text, int column, Look look) {
        int room = widths.get(column) - INDENT;
        return switch (look) {
            case ASIDE, ASIDE_LINK -> 1;
            case STRONG -> Height.countBold(text, room);
            default -> Height.count(text, room);
        };
    }

    /** How many lines a text takes in the head of a column. */
    int headLines(String heading, int column) {
        return Height.countBold(heading, widths.get(column) - FILTER_BUTTON);
    }

    /** The width of the first columns together, and of the very first once more for each further page. */
    int printed(int columns, int pagesWide) {
        int once = widths.stream().limit(columns).mapToInt(width -> width).sum();
        return once + widths.get(0) * (pagesWide - 1);
    }
}
