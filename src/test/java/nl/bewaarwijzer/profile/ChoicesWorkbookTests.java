package nl.bewaarwijzer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesWorkbookTests {

    private static final List<String> HEADS =
            List.of("id", "Gegevens", "Gewijzigd sinds vorige keer", "Wie doet het", "Eigen keuze", "Reden");

    @TempDir
    private Path folder;

    @Test
    void whatIsTypedBesideALineBecomesAnOwnChoiceOfTheClient() throws IOException {
        var workbook = workbook(
                HEADS,
                List.of("ticket", "Ticket", "", "", "18 maanden", "storingen keren terug"),
                List.of("account", "Account", "", "", "", ""),
                List.of("factuur.nl\nfactuur.be", "Factuur", "", "", "8 jaar", "een ronde termijn"));

        var profile = read(workbook);

        assertThat(profile.instancesOf("eigen-keuze"))
                .extracting(Instance::id)
                .containsExactly("ticket", "factuur-nl", "factuur-be");
        assertThat(profile.answerAt("eigen-keuzes.ticket", "termijn")).contains("18 maand");
        assertThat(profile.answerAt("eigen-keuzes.ticket", "reden")).contains("storingen keren terug");
        assertThat(profile.answerAt("eigen-keuzes.ticket", "door")).contains("klant");
        assertThat(profile.answerAt("eigen-keuzes.factuur-be", "verkoop")).contains("be");
    }

    @Test
    void aLineThatWentAwayIsNoChoice() throws IOException {
        var workbook = workbook(HEADS, List.of("factuur.weg", "Factuur", "vervallen", "", "8 jaar", ""));

        assertThat(read(workbook).instancesOf("eigen-keuze")).isEmpty();
    }

    @Test
    void anEnglishWorkbookIsReadTheSameWay() throws IOException {
        var workbook = workbook(List.of("id", "Own choice", "Reason"), List.of("ticket", "2 years", "faults return"));

        assertThat(read(workbook).answerAt("eigen-keuzes.ticket", "termijn")).contains("2 jaar");
    }

    @Test
    void aMistakeIsNamedWithSheetAndCell() throws IOException {
        var workbook = workbook(
                HEADS,
                List.of("ticket", "Ticket", "", "", "2", "een getal zonder eenheid"),
                List.of("factuur.fr", "Factuur", "", "", "8 jaar", ""));

        var broken = catchThrowableOfType(BrokenFiles.class, () -> read(workbook));

        assertThat(broken.problems())
                .extracting(problem -> problem.in(Language.NL))
                .anySatisfy(problem -> assertThat(problem).contains("(Bewaarschema, E4)", "\"2\" is geen termijn"))
                .anySatisfy(problem -> assertThat(problem).contains("(Bewaarschema, A5)", "\"fr\""));
    }

    @Test
    void aChoiceInARowWithoutAnIdIsNamed() throws IOException {
        var workbook = workbook(HEADS, List.of("", "Mijn eigen rij", "", "", "8 jaar", ""));

        var broken = catchThrowableOfType(BrokenFiles.class, () -> read(workbook));

        assertThat(broken.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.NL)).contains("(Bewaarschema, E4)", "8 jaar"));
    }

    @Test
    void aWorkbookWithoutTheColumnsAndAFileThatIsNoneSaySo() throws IOException {
        var other = workbook(List.of("id", "naam", "iets"), List.of("a", "b", "c"));
        var none = Files.writeString(folder.resolve("geen.xlsx"), "geen werkboek");

        for (var file : List.of(other, none, folder.resolve("weg.xlsx"))) {
            var broken = catchThrowableOfType(BrokenFiles.class, () -> read(file));

            assertThat(broken.problems()).as(file.toString()).hasSize(1);
        }
    }

    private Profile read(Path workbook) throws IOException {
        var file = Files.writeString(folder.resolve("proef.yaml"), """
                klant: proef
                onderneming: {naam: Proef}
                verkopen: {nl: {land: nl}, be: {land: be}}
                """);
        return ProfileReader.read(file, Law.base(), List.of(OwnChoices.ofClient(workbook, Law.base())));
    }

    @SafeVarargs
    private Path workbook(List<String> heads, List<String>... rows) throws IOException {
        var file = folder.resolve("proef.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Bewaarschema");
            sheet.createRow(0).createCell(0).setCellValue("Bewaarschema");
            write(sheet.createRow(2), heads);
            for (var row : rows) {
                write(sheet.createRow(sheet.getLastRowNum() + 1), row);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void write(org.apache.poi.ss.usermodel.Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).matches("\\d+")) {
                row.createCell(i).setCellValue(Integer.parseInt(texts.get(i)));
            } else if (!texts.get(i).isEmpty()) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }
}
