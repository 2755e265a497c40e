package nl.bewaarwijzer.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook without the time of day that a zip file notes, so that the same advice gives the same bytes. */
final class StableArchive {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableArchive() {}

    static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        var zip = new ZipOutputStream(out);
        copy(new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray())), zip);
        zip.finish();
    }

    private static void copy(ZipInputStream from, ZipOutputStream to) throws IOException {
        for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            var fixed = new ZipEntry(entry.getName());
            fixed.setTimeLocal(ALWAYS);
            to.putNextEntry(fixed);
            from.transferTo(to);
            to.closeEntry();
        }
    }
}
