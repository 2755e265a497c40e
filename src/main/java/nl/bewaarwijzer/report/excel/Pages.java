package nl.bewaarwijzer.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.bewaarwijzer.report.earlier.HandFilled;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook in the making: what all its sheets share.
 *
 * @param owner whose workbook it is, for the foot of each page
 */
public record Pages(
        XSSFWorkbook workbook, String owner, Words words, Styles styles, Links links, HandFilled handFilled) {

    public static Pages of(XSSFWorkbook workbook, String owner, Words words) {
        return of(workbook, owner, words, HandFilled.nothing());
    }

    /**
     * The pages of a workbook that follows an earlier one.
     *
     * @param handFilled what people typed in the earlier workbook
     */
    public static Pages of(XSSFWorkbook workbook, String owner, Words words, HandFilled handFilled) {
        var styles = new Styles(workbook);
        return new Pages(workbook, owner, words, styles, new Links(workbook, styles), handFilled);
    }

    public XSSFSheet createSheet(SheetName tab) {
        handFilled.sheet(tab.name(words));
        return workbook.createSheet(WorkbookUtil.createSafeSheetName(tab.name(words)));
    }

    /** Writes one cell. */
    public Cell put(Row row, int column, Content content, Look look) {
        var cell = row.createCell(column);
        if (content instanceof Content.Text text) {
            write(cell, text.shown(), look);
        } else if (content instanceof Content.Day day) {
            write(cell, day.day(), look);
        } else if (content instanceof Content.Jump jump) {
            write(cell, jump.shown(), look);
            links.jump(cell, jump.target(), ofLink(look), jump.shown());
        } else if (content instanceof Content.Web web) {
            writeAddress(cell, web.shown(), look);
        } else if (content instanceof Content.Beside file) {
            write(cell, file.shown(), Look.LINK);
            links.file(cell, file.path());
        } else if (content instanceof Content.Count number) {
            cell.setCellValue(number.number());
            styles.apply(cell, look);
        } else {
            styles.apply(cell, look);
        }
        return cell;
    }

    /** Writes the workbook, once all of its sheets are made; the same content gives the same bytes. */
    public void writeTo(OutputStream out) throws IOException {
        links.resolve();
        StableArchive.write(workbook, out);
    }

    /** What the file tells of itself; never when it was made, so that the same input gives the same bytes. */
    public void describe(String title, LocalDate day) {
        var always = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Bewaarwijzer");
        properties.setTitle(CellText.of(title));
        properties.setCreated(Optional.of(always));
        properties.setModified(Optional.of(always));
    }

    private static Look ofLink(Look look) {
        if (look == Look.ASIDE) {
            return Look.ASIDE_LINK;
        }
        return look.compareTo(Look.HEADER) < 0 ? Look.PAGE_LINK : Look.LINK;
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
