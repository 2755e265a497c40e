package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.Law;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTests {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path in;
    private Path reports;

    @BeforeEach
    void newFolders() throws IOException {
        in = Files.createDirectory(folder.resolve("klanten"));
        reports = folder.resolve("uit");
    }

    @Test
    void aBrokenProfileIsReportedWithFileLineAndCureAndStopsNoOther() throws IOException {
        Files.writeString(in.resolve("b.yaml"), "klant: b\nonderneming:\n  naam: B\n  rechtsvrom: bv\n");
        client("c", "C B.V.");

        var code = terminal.run("batch", in.toString(), "--out", reports.toString());

        assertThat(code).isEqualTo(ExitCode.FAILURES);
        assertThat(terminal.err()).contains("b.yaml:4", "rechtsvrom", "\"rechtsvorm\"");
        assertThat(reports.resolve("c/c.xlsx")).isNotEmptyFile();
        assertThat(reports.resolve("c/data/advice.json")).isNotEmptyFile();
        assertThat(reports.resolve("b")).doesNotExist();
        try (var overview = overview()) {
            var failed = overview.getSheet("Niet gelukt");
            assertThat(failed.getRow(3).getCell(0).getStringCellValue()).endsWith("b.yaml");
            assertThat(failed.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(4);
            assertThat(failed.getRow(3).getCell(2).getStringCellValue()).contains("rechtsvorm");
        }
    }

    @Test
    void theOverviewCountsAndLinksToTheWorkbookOfEachClient() throws IOException {
        client("a", "A B.V.");
        client("b", "B B.V.");

        var code = terminal.run("reeks", in.toString(), "--uit", reports.toString(), "--tegelijk", "2");

        assertThat(code).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("Met advies: 2", "overzicht.xlsx");
        try (var overview = overview()) {
            var clients = overview.getSheet("Klanten");
            assertThat(clients.getPaneInformation().isFreezePane()).isTrue();
            assertThat(clients.getTables()).hasSize(1);
            assertThat(column(clients, 1)).containsExactly("a", "b");
            assertThat(clients.getRow(3).getCell(2).getNumericCellValue()).isPositive();
            assertThat(clients.getHyperlinkList())
                    .hasSize(2)
                    .allSatisfy(link ->
                            assertThat(reports.resolve(link.getAddress())).isRegularFile());
        }
    }

    @Test
    void whatAUserTypedNeverBecomesAFormulaInTheOverview() throws IOException {
        client("a", "=HYPERLINK(1)");

        terminal.run("batch", in.toString(), "--out", reports.toString());

        try (var overview = overview()) {
            var cell = overview.getSheet("Klanten").getRow(3).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(1)");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theSameFolderGivesTheSameBytesWhateverTheNumberAtOnce() throws IOException {
        client("a", "A");
        Files.writeString(in.resolve("c.yaml"), "klant: c\n");
        terminal.run(
                "batch",
                in.toString(),
                "--out",
                folder.resolve("een").toString(),
                "--jobs",
                "1",
                "--date",
                "2026-11-21");
        var alone = terminal.err();

        var again = new Terminal();
        again.run(
                "batch",
                in.toString(),
                "--out",
                folder.resolve("vier").toString(),
                "--jobs",
                "4",
                "--date",
                "2026-11-21");

        assertThat(again.err()).isEqualTo(alone).isNotEmpty();
        for (var file : List.of("overzicht.xlsx", "a/a.xlsx", "a/data/advice.json")) {
            assertThat(Files.mismatch(
                            folder.resolve("een").resolve(file),
                            folder.resolve("vier").resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
    }

    @Test
    void theSecondFileOfAClientFails() throws IOException {
        client("a", "A");
        Files.copy(in.resolve("a.yaml"), in.resolve("b.yaml"));

        var code = terminal.run("batch", in.toString(), "--out", reports.toString());

        assertThat(code).isEqualTo(ExitCode.FAILURES);
        assertThat(terminal.err()).contains("b.yaml", "het klant-id \"a\" is al van het bestand", "a.yaml");
    }

    @Test
    void whenEveryProfileFailsNothingIsWrittenAndTheCodeIsThree() throws IOException {
        Files.writeString(in.resolve("a.yaml"), "");
        Files.writeString(in.resolve("b.json"), "{");

        var code = terminal.run("batch", in.toString(), "--out", reports.toString());

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(reports).doesNotExist();
    }

    @Test
    void whatIsNoFolderOfProfilesIsWrongUsage() throws IOException {
        var file = Files.writeString(folder.resolve("los.yaml"), "klant: los");

        assertThat(terminal.run("batch")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("batch", in.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("batch", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("batch", folder.resolve("weg").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("batch", folder.toString(), "--jobs", "0")).isEqualTo(ExitCode.USAGE);

        assertThat(terminal.err())
                .contains(
                        "reeks knowledge-base/voorbeelden",
                        "staat geen profiel",
                        "is een bestand, geen map",
                        "bestaat niet",
                        "\"0\"");
    }

    @Test
    void anUnknownOptionSuggestsTheOneInTheLanguageThatIsSpoken() {
        terminal.run("reeks", in.toString(), "--uut", "x");
        terminal.run("batch", in.toString(), "--uut", "x", "--language", "en");

        assertThat(terminal.err().lines()).hasSize(2);
        assertThat(terminal.err().lines().toList().get(0)).contains("Bedoelt u \"--uit\"?");
        assertThat(terminal.err().lines().toList().get(1)).contains("Did you mean \"--out\"?");
    }

    private void client(String id, String name) throws IOException {
        var example = Files.readString(Law.KNOWLEDGE.resolve("voorbeelden/plantenuur-binnenland.yaml"));
        Files.writeString(
                in.resolve(id + ".yaml"),
                example.replaceFirst("(?m)^klant: .*$", "klant: " + id)
                        .replaceFirst("(?m)^  naam: .*$", "  naam: \"" + name + "\""));
    }

    private XSSFWorkbook overview() throws IOException {
        try (var stream = Files.newInputStream(reports.resolve("overzicht.xlsx"))) {
            return new XSSFWorkbook(stream);
        }
    }

    /** The texts below the header. */
    private static List<String> column(XSSFSheet sheet, int column) {
        var texts = new ArrayList<String>();
        for (int row = 3; sheet.getRow(row) != null && sheet.getRow(row).getCell(column) != null; row++) {
            texts.add(sheet.getRow(row).getCell(column).getStringCellValue());
        }
        return texts;
    }
}
