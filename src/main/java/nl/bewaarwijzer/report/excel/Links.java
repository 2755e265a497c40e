package nl.bewaarwijzer.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The links of a workbook: cells may point to rows that are written later, so all are set at the end. */
final class Links {

    private record Pending(Cell cell, Anchor target, Look look, String text) {}

    private static final int SPARE = 2;
    private static final int PIECE = 120;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Map<Anchor, String> places = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    Links(XSSFWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    /** A place to link to; the first one of its name counts. */
    void place(Anchor anchor, Cell cell) {
        var sheet = "'" + cell.getSheet().getSheetName().replace("'", "''") + "'!";
        var reference = new CellReference(cell.getRowIndex(), cell.getColumnIndex());
        places.putIfAbsent(anchor, sheet + reference.formatAsString());
    }

    /** Lets a cell point to a place, if that turns out to exist. */
    void jump(Cell cell, Anchor target, Look look, String text) {
        pending.add(new Pending(cell, target, look, text));
    }

    void web(Cell cell, String address) {
        set(cell, HyperlinkType.URL, address);
    }

    /** A link to a file beside this one; the path has only characters that any system and any address can hold. */
    void file(Cell cell, String path) {
        set(cell, HyperlinkType.FILE, path);
    }

    void resolve() {
        for (var link : pending) {
            var place = places.get(link.target());
            if (place != null) {
                lead(link, place);
                styles.apply(link.cell(), link.look(), link.text());
            }
        }
    }

    /** A link proper, or a formula where the text takes more lines: LibreOffice cuts a link after the first. */
    private void lead(Pending link, String place) {
        var cell = link.cell();
        int width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / ColumnWidths.CHARACTER;
        if (cell.getSheet().getMergedRegions().isEmpty() && Height.count(link.text(), width - SPARE) > 1) {
            var text = CellText.of(link.text());
            cell.setCellFormula("HYPERLINK(" + literal("#" + place) + "," + literal(text) + ")");
            cell.setCellValue(text);
        } else {
            set(cell, HyperlinkType.DOCUMENT, place);
        }
    }

    /** A text in a formula: in pieces, for Excel takes at most 255 characters at once. */
    private static String literal(String text) {
        var pieces = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            for (int i = 0; i == 0 || i < line.length(); i += PIECE) {
                var piece = line.substring(i, Math.min(line.length(), i + PIECE));
                pieces.add((i == 0 && !pieces.isEmpty() ? "CHAR(10)&" : "") + '"' + piece.replace("\"", "\"\"") + '"');
            }
        }
        return String.join("&", pieces);
    }

    private void set(Cell cell, HyperlinkType type, String address) {
        var link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell.setHyperlink(link);
    }
}
