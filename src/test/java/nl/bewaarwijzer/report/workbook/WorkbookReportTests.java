package nl.bewaarwijzer.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.bewaarwijzer.Advices;
import nl.bewaarwijzer.advice.Advice;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class WorkbookReportTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/werkboek.txt");
    private static final Path WORDS = Path.of("knowledge-base/teksten/werkboek.yaml");
    private static final JsonNode TEXTS = new YAMLMapper().readTree(WORDS.toFile());

    @Test
    void theSheetsComeInTheOrderInWhichPeopleNeedThem() throws IOException {
        var advice = PlantenuurAdvice.full();

        try (var workbook = open(render(advice, "nl"))) {
            assertThat(sheets(workbook))
                    .containsExactly(
                            "Samenvatting",
                            "Acties",
                            "Bewaarschema",
                            "Opzeggen en wissen",
                            "Opt-ins",
                            "Privacyverklaring",
                            "Bevindingen",
                            "Leveranciers",
                            "Maatregelen",
                            "Botsende regels",
                            "Voorwaarden",
                            "Teksten",
                            "Open vragen",
                            "Wat verandert wanneer",
                            "Waarom niet",
                            "Waarom",
                            "De regels zelf",
                            "Bronnen",
                            "Antwoorden");
        }
    }

    @Test
    void theWholeWorkbookReadsAsTheGoldenFile() throws IOException {
        var bytes = render(PlantenuurAdvice.full(), "nl");

        var text = WorkbookText.of(bytes);

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theSameAdviceGivesTheSameBytes() throws IOException {
        var advice = PlantenuurAdvice.full();

        var first = render(advice, "nl");
        var second = render(advice, "nl");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void nothingInTheFileTellsWhenItWasMade() throws IOException {
        var advice = PlantenuurAdvice.full();

        try (var workbook = open(render(advice, "nl"))) {
            var properties = workbook.getProperties().getCoreProperties();

            assertThat(properties.getCreated()).isEqualTo("2026-11-21T00:00:00Z");
            assertThat(properties.getModified()).isEqualTo("2026-11-21T00:00:00Z");
            assertThat(properties.getCreator()).isEqualTo("Bewaarwijzer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31612345678", "-1", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"http://x\")"})
    void whatAUserTypedNeverBecomesAFormula(String typed) throws IOException {
        var advice = PlantenuurAdvice.answered(typed);

        try (var workbook = open(render(advice, "nl"))) {
            var cell = typedAnswer(workbook);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(typed);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void charactersThatXmlForbidsAreDropped() throws IOException {
        var advice = PlantenuurAdvice.answered("a\u0000b\u0008c\ud800d\uffffe\ud83c\udf31");

        try (var workbook = open(render(advice, "nl"))) {
            assertThat(typedAnswer(workbook).getStringCellValue()).isEqualTo("abcde\ud83c\udf31");
        }
    }

    @Test
    void textThatLooksLikeACodeOfExcelStaysAsTyped() throws IOException {
        var advice = PlantenuurAdvice.answered("_x0041_");

        try (var workbook = open(render(advice, "nl"))) {
            assertThat(typedAnswer(workbook).getStringCellValue()).isEqualTo("_x0041_");
        }
    }

    @Test
    void textThatIsTooLongForACellIsCut() throws IOException {
        var advice = PlantenuurAdvice.answered("a".repeat(40_000));

        try (var workbook = open(render(advice, "nl"))) {
            assertThat(typedAnswer(workbook).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("a…");
        }
    }

    @Test
    void textHigherThanARowGoesOnInTheNext() throws IOException {
        var lines = IntStream.range(0, 70).mapToObj(i -> "regel " + i).toList();
        var advice = PlantenuurAdvice.answered(String.join("\n", lines));

        try (var workbook = open(render(advice, "nl"))) {
            var rows = StreamSupport.stream(workbook.getSheet("Antwoorden").spliterator(), false)
                    .skip(3)
                    .toList();

            assertThat(rows)
                    .extracting(row -> row.getCell(0).toString())
                    .containsExactly(
                            "Hoe heet uw bedrijf?", "Hoe heet uw bedrijf? (vervolg)", "Hoe heet uw bedrijf? (vervolg)");
            assertThat(rows.stream().flatMap(row -> row.getCell(1).toString().lines()))
                    .containsExactlyElementsOf(lines);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.getHeightInPoints()).isLessThan(409));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "https://a b", "mailto:a@b.nl", "https://"})
    void onlyAddressesOnTheWebBecomeLinks(String address) throws IOException {
        var advice = PlantenuurAdvice.citing(address);

        try (var workbook = open(render(advice, "nl"))) {
            assertThat(workbook.getSheet("Bronnen").getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void aNameWithAnAmpersandIsNoCodeInTheFooter() throws IOException {
        var advice = PlantenuurAdvice.named("Plant&P");

        try (var workbook = open(render(advice, "nl"))) {
            assertThat(workbook.getSheetAt(0).getFooter().getLeft()).isEqualTo("Plant&&P");
        }
    }

    @Test
    void theLinksOfARowLeadToItsReasonAndItsFirstSource() throws IOException {
        var advice = PlantenuurAdvice.full();

        try (var workbook = open(render(advice, "nl"))) {
            var row = workbook.getSheet("Bewaarschema").getRow(6);

            var id = cell(row, "id");
            assertThat(id.getStringCellValue()).isEqualTo("verkoop.be-particulier");
            assertThat(target(workbook, id)).isEqualTo("bewaren");
            assertThat(cell(row, "Bron").getStringCellValue()).startsWith("art. 369 duodecies Btw-richtlijn\nart. 63");
            assertThat(target(workbook, cell(row, "Bron"))).isEqualTo("art. 369 duodecies Btw-richtlijn");
        }
    }

    @Test
    void rowsThatSayTheSameOfSeveralSubjectsAreOneRow() throws IOException {
        var advice = PlantenuurAdvice.full();

        try (var workbook = open(render(advice, "nl"))) {
            var row = workbook.getSheet("Bewaarschema").getRow(5);

            assertThat(cell(row, "id").getStringCellValue()).isEqualTo("factuur.nl-particulier\nfactuur.zzp");
            assertThat(row.getCell(0).getStringCellValue())
                    .endsWith("• particulieren in Nederland\n• zzp'ers en kleine zaken");
        }
    }

    @Test
    void aCaseHasItsRealDatesBesideTheStepsAndTheData() throws IOException {
        var advice = PlantenuurAdvice.full();

        try (var workbook = open(render(advice, "nl"))) {
            var text = WorkbookText.of(render(advice, "nl"));
            var heads = workbook.getSheet("Opzeggen en wissen").getRow(6);

            assertThat(heads.getCell(5).getStringCellValue()).isEqualTo("klant-be: uiterlijk");
            assertThat(text).contains("10-12-2026").contains("uit 2025 t/m 31-12-2035 / uit 2026 t/m 31-12-2036");
        }
    }

    @Test
    void whatRunsOutSaysAfterHowLongAndWhoWins() throws IOException {
        var text = WorkbookText.of(render(Advices.of("plantenuur"), "nl"));

        assertThat(text)
                .contains("Termijn: 6 maanden na het moment van inloggen.")
                .contains("Uw keuze, met reden. / Een log waar u regels uit wist")
                .contains("| De klant heeft gelijk, maar met wat geduld.");
    }

    @Test
    void theSummaryGroupsOnlyDataThatCountFromTheSameEvent() throws IOException {
        var text = WorkbookText.of(render(Advices.of("plantenuur"), "nl"));

        assertThat(text)
                .contains("ADVIES | Bewijs van de bestelling | 5 jaar na het einde van het abonnement | ")
                .contains("PLICHT | • Abonnement / • Akkoord met de voorwaarden | 7 jaar na ");
    }

    @Test
    void hashesStandOnTheSheetOfSourcesOnly() throws IOException {
        var advice = PlantenuurAdvice.full();

        try (var workbook = open(render(advice, "nl"))) {
            for (var sheet : workbook) {
                var text = StreamSupport.stream(sheet.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"));
                assertThat(text.contains("9f2c41d07be3"))
                        .as(sheet.getSheetName())
                        .isEqualTo(sheet.getSheetName().equals("Bronnen"));
            }
        }
    }

    @Test
    void everyLinkInsideTheWorkbookLeadsToACellWithText() throws IOException {
        var advice = PlantenuurAdvice.full();

        try (var workbook = open(render(advice, "nl"))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        WorkbookText.link(cell)
                                .filter(address -> !address.startsWith("http"))
                                .ifPresent(address -> assertThat(
                                                at(workbook, address).toString())
                                        .isNotEmpty());
                    }
                }
            }
        }
    }

    @Test
    void aSheetWithNothingOnItSaysSo() throws IOException {
        var advice = PlantenuurAdvice.empty();

        try (var workbook = open(render(advice, "nl"))) {
            var sheet = workbook.getSheet("Opt-ins");

            assertThat(sheet.getTables()).isEmpty();
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("U stuurt geen berichten waarvoor een vakje of toestemming nodig is.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theHeadsOfATableAllDiffer(String language) throws IOException {
        var advice = PlantenuurAdvice.full();

        try (var workbook = open(render(advice, language))) {
            for (var sheet : workbook) {
                for (var table : ((XSSFSheet) sheet).getTables()) {
                    var heads = IntStream.range(0, table.getColumnCount())
                            .mapToObj(i -> table.getColumns().get(i).getName())
                            .toList();
                    assertThat(heads).as(table.getName()).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void theWorkbookSpeaksTheLanguageOfTheAdvice() throws IOException {
        var advice = PlantenuurAdvice.empty();

        try (var workbook = open(render(advice, "en"))) {
            assertThat(sheets(workbook))
                    .startsWith("Summary", "Actions", "Retention schedule", "Cancelling and erasing");
        }
    }

    static byte[] render(Advice advice, String language) throws IOException {
        var out = new ByteArrayOutputStream();
        new WorkbookReport(words(language)).write(advice, out);
        return out.toByteArray();
    }

    private static UnaryOperator<String> words(String language) {
        return id -> TEXTS.required(id).required(language).asString();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static XSSFCell typedAnswer(XSSFWorkbook workbook) {
        return workbook.getSheet("Antwoorden").getRow(3).getCell(1);
    }

    /** The cell of a row below a head. */
    private static XSSFCell cell(XSSFRow row, String heading) {
        var head = StreamSupport.stream(row.getSheet().spliterator(), false)
                .flatMap(cells -> StreamSupport.stream(cells.spliterator(), false))
                .filter(cell -> cell.toString().equals(heading))
                .findFirst()
                .orElseThrow();
        return row.getCell(head.getColumnIndex());
    }

    private static String target(XSSFWorkbook workbook, XSSFCell from) {
        return at(workbook, WorkbookText.link(from).orElseThrow()).getStringCellValue();
    }

    private static XSSFCell at(XSSFWorkbook workbook, String address) {
        var reference = new CellReference(address);
        var row = workbook.getSheet(reference.getSheetName()).getRow(reference.getRow());
        return row.getCell(reference.getCol());
    }
}
