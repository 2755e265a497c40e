package nl.bewaarwijzer.report;

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
                set(link.cell(), HyperlinkType.DOCUMENT, place);
                styles.apply(link.cell(), link.look(), link.text());
            }
        }
    }

    private void set(Cell cell, HyperlinkType type, String address) {
        var link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell.setHyperlink(link);
    }
}
