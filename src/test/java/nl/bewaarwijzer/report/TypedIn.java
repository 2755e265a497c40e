package nl.bewaarwijzer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in a folder as people treat it: they look up a line by its id and a column by its heading. */
record TypedIn(Path file) {

    private static final DataFormatter SHOWN = new DataFormatter();

    static {
        SHOWN.setUseCachedValuesForFormulaCells(true);
    }

    /** What stands in a cell. */
    String read(String sheet, String id, String heading) {
        return look(workbook -> SHOWN.formatCellValue(cell(workbook.getSheet(sheet), id, heading)));
    }

    void type(String sheet, String id, String heading, String text) {
        edit(workbook -> cell(workbook.getSheet(sheet), id, heading).setCellValue(text));
    }

    void edit(String sheet, String id, String heading, Consumer<Cell> how) {
        edit(workbook -> how.accept(cell(workbook.getSheet(sheet), id, heading)));
    }

    /** The ids of the rows below the head, as they stand. */
    List<String> ids(String sheet) {
        return look(workbook -> {
            var ids = new ArrayList<String>();
            var rows = workbook.getSheet(sheet);
            for (int i = head(rows).getRowNum() + 1; i <= rows.getLastRowNum(); i++) {
                ids.add(
                        rows.getRow(i) == null
                                ? ""
                                : SHOWN.formatCellValue(
                                        rows.getRow(i).getCell(texts(head(rows)).indexOf("id"))));
            }
            return ids;
        });
    }

    List<String> sheets() {
        return look(workbook -> StreamSupport.stream(workbook.spliterator(), false)
                .map(sheet -> sheet.getSheetName())
                .toList());
    }

    /** Sorts the rows of a sheet the other way round, and puts an empty row between them. */
    void turnAround(String sheet) {
        edit(workbook -> {
            var rows = workbook.getSheet(sheet);
            int first = head(rows).getRowNum() + 1;
            int last = rows.getLastRowNum();
            var texts = new ArrayList<List<String>>();
            for (int i = last; i >= first; i--) {
                texts.add(texts(rows.getRow(i)));
                rows.removeRow(rows.getRow(i));
            }
            for (int i = 0; i < texts.size(); i++) {
                var row = rows.createRow(first + 2 * i);
                for (int c = 0; c < texts.get(i).size(); c++) {
                    row.createCell(c).setCellValue(texts.get(i).get(c));
                }
            }
        });
    }

    void edit(Consumer<XSSFWorkbook> how) {
        look(workbook -> {
            how.accept(workbook);
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return file;
        });
    }

    static Row head(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getLastCellNum() > 2)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            texts.add(SHOWN.formatCellValue(row.getCell(i)));
        }
        return texts;
    }

    private static Cell cell(XSSFSheet sheet, String id, String heading) {
        var head = head(sheet);
        int ids = texts(head).indexOf("id");
        int column = texts(head).indexOf(heading);
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> List.of(SHOWN.formatCellValue(row.getCell(ids)).split("\n"))
                        .contains(id))
                .findFirst()
                .orElseThrow()
                .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Does something with an open workbook. */
    private interface Act<T> {
        T on(XSSFWorkbook workbook) throws IOException;
    }

    private <T> T look(Act<T> act) {
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            return act.on(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
