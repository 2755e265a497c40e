package nl.bewaarwijzer.report.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of a workbook, each made once, when first needed. */
final class Styles {

    static final XSSFColor BAND = color(0xf3, 0xf7, 0xf6);
    private static final XSSFColor ACCENT = color(0x1f, 0x5c, 0x54);
    private static final XSSFColor RULE = color(0xd3, 0xdd, 0xdb);
    private static final XSSFColor QUIET = color(0x5b, 0x67, 0x65);
    private static final XSSFColor WHITE = color(0xff, 0xff, 0xff);
    private static final XSSFColor TO_FILL_IN = color(0xff, 0xf7, 0xe0);
    private static final Set<Look> ONE_LINE = Set.of(Look.NOTE, Look.TITLE, Look.HEADING, Look.ASIDE, Look.ASIDE_LINK);
    private static final String FONT = "Arial";
    private static final short SMALL = 8;
    private static final short SIZE = 10;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints(SIZE);
        standard.setScheme(FontScheme.NONE); // else Excel takes the font of its theme
    }

    /** Gives an empty cell, a date or a text known to be harmless its look. */
    void apply(Cell cell, Look look) {
        cell.setCellStyle(plain.computeIfAbsent(look, this::create));
    }

    /** Gives a text its look, marked as text when Excel could take it for a formula. */
    void apply(Cell cell, Look look, String text) {
        if (CellText.looksLikeFormula(text)) {
            cell.setCellStyle(quoted.computeIfAbsent(look, this::createQuoted));
        } else {
            apply(cell, look);
        }
    }

    private XSSFCellStyle createQuoted(Look look) {
        var style = create(look);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle create(Look look) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(!ONE_LINE.contains(look));
        style.setFont(font(look));
        switch (look) {
            case HEADER -> fill(style, ACCENT);
            case FILL_IN -> fill(style, TO_FILL_IN);
            case DATE -> style.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
            default -> {}
        }
        if (look.compareTo(Look.HEADER) >= 0) {
            rule(style);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        } else if (look == Look.HEADING) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(ACCENT);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        return switch (look) {
            case TITLE -> font(16, true, ACCENT);
            case HEADING -> font(11, true, ACCENT);
            case LEAD -> font(12, false, null);
            case NOTE -> font(SIZE, false, QUIET);
            case HEADER -> font(SIZE, true, WHITE);
            case LABEL, STRONG -> font(SIZE, true, null);
            case LINK, PAGE_LINK -> underlined(font(SIZE, false, ACCENT));
            case GONE -> font(SIZE, false, QUIET);
            case ASIDE -> font(SMALL, false, QUIET);
            case ASIDE_LINK -> underlined(font(SMALL, false, QUIET));
            case PARAGRAPH, BODY, DATE, CHANGE, FILL_IN -> workbook.getFontAt(0);
        };
    }

    private XSSFFont font(int points, boolean bold, @Nullable XSSFColor color) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (color != null) {
            font.setColor(color);
        }
        return font;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(Font.U_SINGLE);
        return font;
    }

    private static void fill(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void rule(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(RULE);
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
