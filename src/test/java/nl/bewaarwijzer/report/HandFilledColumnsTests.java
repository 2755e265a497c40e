package nl.bewaarwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.report.ClientDocuments.Written;
import nl.bewaarwijzer.report.workbook.PlantenuurAdvice;
import nl.bewaarwijzer.report.workbook.WorkbookText;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type in a workbook is still there after the next run. */
class HandFilledColumnsTests {

    @TempDir
    private Path reports;

    @Test
    void whatPeopleTypedSurvivesTheNextRun() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().type("Acties", "knop.herroepen", "Status", "bezig");
        workbook().type("Bewaarschema", "ip-login", "Eigen keuze", "3 maanden");
        workbook().type("Opzeggen en wissen", "stappen.apart", "Wie doet het", "Anna");
        workbook().type("Bevindingen", "nieuwsbrief.pixel", "Opmerking", "vraag de mailpartij\nvoor maart");
        workbook().type("Maatregelen", "maatregelen.terugzetten", "Status", "klaar");
        workbook().type("Open vragen", "onderneming/oss/2", "Opmerking", "=boekhouder bellen");

        var written = write(PlantenuurAdvice.full());

        assertThat(workbook().read("Acties", "knop.herroepen", "Status")).isEqualTo("bezig");
        assertThat(workbook().read("Bewaarschema", "ip-login", "Eigen keuze")).isEqualTo("3 maanden");
        assertThat(workbook().read("Opzeggen en wissen", "stappen.apart", "Wie doet het"))
                .isEqualTo("Anna");
        assertThat(workbook().read("Bevindingen", "nieuwsbrief.pixel", "Opmerking"))
                .isEqualTo("vraag de mailpartij\nvoor maart");
        assertThat(workbook().read("Maatregelen", "maatregelen.terugzetten", "Status"))
                .isEqualTo("klaar");
        assertThat(workbook().read("Open vragen", "onderneming/oss/2", "Opmerking"))
                .isEqualTo("=boekhouder bellen");
        assertThat(written.notices()).isEmpty();
    }

    /** A workbook with its ids in the first column, and its suppliers below the findings. */
    @Test
    void whatPeopleTypedInTheLayoutOfBeforeSurvives() throws IOException {
        Files.createDirectories(workbook().file().getParent());
        Files.copy(
                Path.of("src/test/resources/vorige/werkboek-id-vooraan.xlsx"),
                workbook().file());

        var written = write(PlantenuurAdvice.full());

        assertThat(workbook().read("Acties", "knop.herroepen", "Status")).isEqualTo("bezig");
        assertThat(workbook().read("Bewaarschema", "ip-login", "Eigen keuze")).isEqualTo("3 maanden");
        assertThat(workbook().read("Opzeggen en wissen", "stappen.apart", "Wie doet het"))
                .isEqualTo("Anna");
        assertThat(workbook().read("Open vragen", "onderneming/oss/2", "Opmerking"))
                .isEqualTo("boekhouder bellen");
        assertThat(workbook()
                        .read("Leveranciers", workbook().ids("Leveranciers").get(0), "Opmerking"))
                .isEqualTo("bellen in maart");
        assertThat(WorkbookText.of(Files.readAllBytes(workbook().file())))
                .doesNotContain("| nieuw |", "| vervallen", "| eigen regel");
        assertThat(written.notices()).isEmpty();
    }

    @Test
    void theOrderInWhichPeopleSortedTheRowsDoesNotMatter() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().type("Acties", "knop.herroepen", "Status", "bezig");
        workbook().turnAround("Acties");

        write(PlantenuurAdvice.full());

        assertThat(workbook().ids("Acties"))
                .containsExactly("helpdesk.geboortedatum", "knop.herroepen", "alles-tien-jaar");
        assertThat(workbook().read("Acties", "knop.herroepen", "Status")).isEqualTo("bezig");
    }

    @Test
    void aRowThatPeopleAddedStaysAtTheFoot() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().edit(book -> {
            var sheet = book.getSheet("Acties");
            sheet.shiftRows(4, sheet.getLastRowNum(), 1);
            sheet.createRow(4).createCell(3).setCellValue("Zelf bedacht: bel de bank.");
        });

        write(PlantenuurAdvice.full());
        var once = Files.readAllBytes(workbook().file());
        write(PlantenuurAdvice.full());

        assertThat(workbook().ids("Acties")).endsWith("alles-tien-jaar", "");
        assertThat(WorkbookText.of(once)).contains("Zelf bedacht: bel de bank.").contains("eigen regel");
        assertThat(Files.readAllBytes(workbook().file())).isEqualTo(once);
    }

    @Test
    void aLineThatWentAwayStaysAtTheFootWithItsRemark() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().type("Bewaarschema", "ip-login", "Opmerking", "zie ons beleid");

        write(PlantenuurAdvice.without("ip-login"));
        write(PlantenuurAdvice.without("ip-login"));

        assertThat(workbook().ids("Bewaarschema")).endsWith("account", "ip-login");
        assertThat(workbook().read("Bewaarschema", "ip-login", "Opmerking")).isEqualTo("zie ons beleid");
        assertThat(workbook().read("Bewaarschema", "ip-login", "Gekozen")).isEqualTo("6 maanden");
        assertThat(workbook().read("Bewaarschema", "ip-login", "Gewijzigd sinds vorige keer"))
                .isEqualTo("vervallen");
    }

    @Test
    void aLineThatWentAwayWithoutARemarkIsGone() throws IOException {
        write(PlantenuurAdvice.full());

        write(PlantenuurAdvice.without("ip-login"));

        assertThat(workbook().ids("Bewaarschema")).doesNotContain("ip-login");
    }

    @Test
    void aLineThatComesBackGetsItsRemarkBack() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().type("Bewaarschema", "ip-login", "Opmerking", "zie ons beleid");
        write(PlantenuurAdvice.without("ip-login"));

        write(PlantenuurAdvice.full());

        assertThat(workbook().ids("Bewaarschema")).containsOnlyOnce("ip-login").endsWith("account");
        assertThat(workbook().read("Bewaarschema", "ip-login", "Opmerking")).isEqualTo("zie ons beleid");
        assertThat(workbook().read("Bewaarschema", "ip-login", "Gewijzigd sinds vorige keer"))
                .isEqualTo("weer terug");
    }

    @Test
    void theRemarkOfALineIsKeptWhenItsRowIsSharedWithAnother() throws IOException {
        write(PlantenuurAdvice.without("factuur.zzp"));
        workbook().type("Bewaarschema", "factuur.nl-particulier", "Opmerking", "bij de boekhouder");

        write(PlantenuurAdvice.full());

        assertThat(workbook().read("Bewaarschema", "factuur.zzp", "Opmerking")).isEqualTo("bij de boekhouder");
    }

    @Test
    void aTermThatChangedSaysWhatItWas() throws IOException {
        var day = PlantenuurAdvice.full().assessmentDate();
        write(PlantenuurAdvice.full());

        write(PlantenuurAdvice.withTerm("ip-login", "3 maanden", day));
        var changed = workbook().read("Bewaarschema", "ip-login", "Gewijzigd sinds vorige keer");
        write(PlantenuurAdvice.withTerm("ip-login", "3 maanden", day));
        var again = workbook().read("Bewaarschema", "ip-login", "Gewijzigd sinds vorige keer");
        write(PlantenuurAdvice.withTerm("ip-login", "3 maanden", day.plusDays(1)));
        var nextDay = WorkbookText.of(Files.readAllBytes(workbook().file()));

        assertThat(changed).isEqualTo("was: 6 maanden");
        assertThat(again).isEqualTo("was: 6 maanden");
        assertThat(nextDay).doesNotContain("Gewijzigd sinds vorige keer");
    }

    @Test
    void aLineThatJoinsTheRowOfOthersSaysWhatItWas() throws IOException {
        var day = PlantenuurAdvice.full().assessmentDate();
        write(PlantenuurAdvice.withTerm("factuur.zzp", "10 jaar", day));

        write(PlantenuurAdvice.full());

        assertThat(workbook().read("Bewaarschema", "factuur.zzp", "Gewijzigd sinds vorige keer"))
                .isEqualTo("was voor een deel: 10 jaar");
    }

    @Test
    void runningTwiceChangesNothing() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().type("Acties", "knop.herroepen", "Status", "bezig");
        write(PlantenuurAdvice.full());
        var once = Files.readAllBytes(workbook().file());

        write(PlantenuurAdvice.full());

        assertThat(Files.readAllBytes(workbook().file())).isEqualTo(once);
        assertThat(files()).containsExactly("plantenuur.xlsx");
    }

    @Test
    void whatIsNoTextStaysAsItIsShown() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().edit("Acties", "knop.herroepen", "Status", cell -> {
            cell.setCellFormula("\"be\"&\"zig\"");
            cell.setCellValue("bezig");
        });
        workbook().edit("Acties", "knop.herroepen", "Opmerking", cell -> cell.setCellValue(true));
        workbook().edit("Acties", "alles-tien-jaar", "Opmerking", cell -> cell.setCellValue(1.5));
        workbook().edit("Acties", "alles-tien-jaar", "Status", cell -> {
            var style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
            cell.setCellValue(LocalDate.of(2026, 3, 11));
        });

        write(PlantenuurAdvice.full());

        assertThat(workbook().read("Acties", "knop.herroepen", "Status")).isEqualTo("bezig");
        assertThat(workbook().read("Acties", "knop.herroepen", "Opmerking")).isEqualTo("WAAR");
        assertThat(workbook().read("Acties", "alles-tien-jaar", "Opmerking")).isEqualTo("1,5");
        assertThat(workbook().read("Acties", "alles-tien-jaar", "Status")).isEqualTo("11-03-2026");
    }

    @Test
    void aWorkbookInOneLanguageIsUnderstoodInTheOther() throws IOException {
        write(PlantenuurAdvice.in("nl"));
        workbook().type("Acties", "knop.herroepen", "Opmerking", "bezig");
        workbook().type("Bewaarschema", "ip-login", "Reden", "weinig misbruik");

        var written = write(PlantenuurAdvice.in("en"));
        var english = workbook().read("Actions", "knop.herroepen", "Remark");
        var reason = workbook().read("Retention schedule", "ip-login", "Reason");
        write(PlantenuurAdvice.in("nl"));

        assertThat(english).isEqualTo("bezig");
        assertThat(reason).isEqualTo("weinig misbruik");
        assertThat(workbook().read("Acties", "knop.herroepen", "Opmerking")).isEqualTo("bezig");
        assertThat(written.notices()).isEmpty();
    }

    @Test
    void aColumnThatPeopleRenamedIsNamedAndTheOldFileKept() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().type("Acties", "knop.herroepen", "Status", "bezig");
        workbook().edit(book -> {
            for (var cell : TypedIn.head(book.getSheet("Acties"))) {
                if (cell.getStringCellValue().equals("Status")) {
                    cell.setCellValue("Hoe ver");
                }
            }
        });

        var written = write(PlantenuurAdvice.full());

        assertThat(written.notices())
                .containsExactly(
                        "Blad Acties: de kolom \"Hoe ver\" kennen wij niet. Wat daar staat, ging niet mee.",
                        "Het vorige werkboek staat nog in plantenuur-vorige.xlsx.");
        assertThat(new TypedIn(file("plantenuur-vorige.xlsx")).read("Acties", "knop.herroepen", "Hoe ver"))
                .isEqualTo("bezig");
    }

    @Test
    void aSheetOfOnesOwnIsNamedAndTheOldFileKept() throws IOException {
        write(PlantenuurAdvice.full());
        workbook()
                .edit(book -> book.createSheet("Mijn lijst")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("melk"));

        var written = write(PlantenuurAdvice.full());

        assertThat(written.notices()).first().asString().contains("Mijn lijst");
        assertThat(new TypedIn(file("plantenuur-vorige.xlsx")).sheets()).contains("Mijn lijst");
        assertThat(workbook().sheets()).doesNotContain("Mijn lijst");
    }

    @Test
    void aDamagedFileIsKeptBesideTheNewOne() throws IOException {
        write(PlantenuurAdvice.full());
        Files.writeString(workbook().file(), "PK\u0003\u0004 half een werkboek");

        var written = write(PlantenuurAdvice.full());

        assertThat(written.notices())
                .containsExactly(
                        "Het vorige werkboek is beschadigd. Wat u daarin typte, ging niet mee.",
                        "Het vorige werkboek staat nog in plantenuur-vorige.xlsx.");
        assertThat(file("plantenuur-vorige.xlsx")).hasContent("PK\u0003\u0004 half een werkboek");
        assertThat(workbook().sheets()).startsWith("Samenvatting");
    }

    @Test
    void aFileBehindAPasswordIsKeptBesideTheNewOne() throws Exception {
        write(PlantenuurAdvice.full());
        try (var secret = new POIFSFileSystem()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("geheim");
            try (var out = lock.getDataStream(secret)) {
                out.write(Files.readAllBytes(workbook().file()));
            }
            try (var out = Files.newOutputStream(workbook().file())) {
                secret.writeFilesystem(out);
            }
        }

        var written = write(PlantenuurAdvice.full());

        assertThat(written.notices()).first().asString().contains("wachtwoord");
        assertThat(files()).containsExactly("plantenuur-vorige.xlsx", "plantenuur.xlsx");
    }

    @Test
    void aWorkbookOfSomeoneElseIsKeptBesideTheNewOne() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var foreign = new XSSFWorkbook()) {
            foreign.createSheet("Kas").createRow(0).createCell(0).setCellValue("saldo");
            foreign.write(bytes);
        }
        Files.createDirectories(workbook().file().getParent());
        Files.write(workbook().file(), bytes.toByteArray());

        var first = write(PlantenuurAdvice.full());
        Files.write(workbook().file(), bytes.toByteArray());
        write(PlantenuurAdvice.full());

        assertThat(first.notices()).first().asString().contains("geen werkboek van Bewaarwijzer");
        assertThat(files()).containsExactly("plantenuur-vorige-2.xlsx", "plantenuur-vorige.xlsx", "plantenuur.xlsx");
        assertThat(file("plantenuur-vorige.xlsx")).hasBinaryContent(bytes.toByteArray());
    }

    @Test
    void aFileThatIsOpenElsewhereIsNamedAndMergedNextTime() throws IOException {
        write(PlantenuurAdvice.full());
        workbook().type("Acties", "knop.herroepen", "Status", "bezig");
        var lock = Files.createFile(file("~$plantenuur.xlsx"));

        var written = write(PlantenuurAdvice.full());
        new TypedIn(file("plantenuur-nieuw.xlsx")).type("Acties", "alles-tien-jaar", "Status", "klaar");
        Files.delete(lock);
        var merged = write(PlantenuurAdvice.full());

        assertThat(written.files()).containsExactly(file("plantenuur-nieuw.xlsx"));
        assertThat(written.notices()).first().asString().startsWith("plantenuur.xlsx is open in een ander programma.");
        assertThat(workbook().read("Acties", "knop.herroepen", "Status")).isEqualTo("bezig");
        assertThat(workbook().read("Acties", "alles-tien-jaar", "Status")).isEqualTo("klaar");
        assertThat(merged.notices()).first().asString().contains("plantenuur-nieuw.xlsx");
        assertThat(files()).containsExactly("plantenuur.xlsx");
    }

    private Written write(Advice advice) throws IOException {
        return new ClientDocuments(reports, Set.of("xlsx"), Law.base().texts()).write(advice);
    }

    private TypedIn workbook() {
        return new TypedIn(file("plantenuur.xlsx"));
    }

    private Path file(String name) {
        return reports.resolve("plantenuur").resolve(name);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(reports.resolve("plantenuur"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
