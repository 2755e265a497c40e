package nl.bewaarwijzer.report.earlier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The workbook of an earlier run, as text. Whatever a program of others did to it, reading does not fail: a file that cannot
 * be understood says so.
 *
 * @param state whether it could be read
 * @param day of the advice that it holds
 */
public record EarlierWorkbook(State state, Optional<LocalDate> day, List<EarlierSheet> sheets) {

    private static final String MAKER = "Bewaarwijzer";
    private static final String ID = "id";
    private static final int FEWEST_HEADS = 3;

    /** What came of reading the file. */
    public enum State {
        READ,
        /** Behind a password, or of a kind of Excel before 2007. */
        LOCKED,
        DAMAGED,
        /** A workbook, but not one of this program. */
        UNKNOWN
    }

    public EarlierWorkbook {
        sheets = List.copyOf(sheets);
    }

    /** Reads a file; empty when there is none. */
    static Optional<EarlierWorkbook> read(Path file, ShownText text) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (FileMagic.valueOf(in) == FileMagic.OLE2) {
                return Optional.of(failed(State.LOCKED));
            }
            try (var workbook = new XSSFWorkbook(in)) {
                return Optional.of(read(workbook, text));
            }
        } catch (IOException | RuntimeException damaged) {
            if (!Files.isReadable(file)) {
                throw new IOException(String.valueOf(file), damaged);
            }
            return Optional.of(failed(State.DAMAGED));
        }
    }

    private static EarlierWorkbook failed(State state) {
        return new EarlierWorkbook(state, Optional.empty(), List.of());
    }

    private static EarlierWorkbook read(XSSFWorkbook workbook, ShownText text) {
        var sheets = new ArrayList<EarlierSheet>();
        for (var sheet : workbook) {
            sheets.add(read(sheet, text));
        }
        var properties = workbook.getProperties().getCoreProperties();
        var ours = MAKER.equals(properties.getCreator())
                || sheets.stream().anyMatch(sheet -> !sheet.grids().isEmpty());
        var day = Optional.ofNullable(properties.getCreated())
                .map(created -> created.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        return ours ? new EarlierWorkbook(State.READ, day, sheets) : failed(State.UNKNOWN);
    }

    private static EarlierSheet read(Sheet sheet, ShownText text) {
        var grids = new ArrayList<Grid>();
        var heads = Map.<Integer, String>of();
        var rows = new ArrayList<Map<Integer, String>>();
        for (var row : sheet) {
            var cells = cells(row, text);
            if (isHead(cells)) {
                dropTitle(rows, sheet.getRow(row.getRowNum() - 1), text);
                close(grids, heads, rows);
                heads = cells;
                rows = new ArrayList<>();
            } else if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        close(grids, heads, rows);
        return new EarlierSheet(
                sheet.getSheetName(), grids, !sheet.getCellComments().isEmpty());
    }

    /** The line above a head names that table; it is no row of the table before. */
    private static void dropTitle(List<Map<Integer, String>> rows, @Nullable Row above, ShownText text) {
        var cells = above == null ? Map.<Integer, String>of() : cells(above, text);
        if (!rows.isEmpty() && cells.size() == 1 && cells.containsKey(0)) {
            rows.remove(rows.size() - 1);
        }
    }

    private static void close(List<Grid> grids, Map<Integer, String> heads, List<Map<Integer, String>> rows) {
        if (!heads.isEmpty()) {
            grids.add(new Grid(heads, rows));
        }
    }

    private static Map<Integer, String> cells(Row row, ShownText text) {
        var cells = new LinkedHashMap<Integer, String>();
        StreamSupport.stream(row.spliterator(), false).forEach(cell -> {
            var shown = text.of(cell);
            if (!shown.isBlank()) {
                cells.put(cell.getColumnIndex(), shown);
            }
        });
        return cells;
    }

    private static boolean isHead(Map<Integer, String> cells) {
        return cells.size() >= FEWEST_HEADS
                && cells.values().stream().anyMatch(text -> text.strip().equalsIgnoreCase(ID));
    }
}
