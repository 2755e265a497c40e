package nl.bewaarwijzer.knowledge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTests {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void aKeyThatStandsTwiceInYamlIsNamedWithBothLines() {
        var file = file("a.yaml", "klant: a\nnaam: b\n\nklant: c\n");

        var node = Documents.read(file, problems);

        assertThat(node).isPresent();
        assertThat(problems.found())
                .containsExactly(new Problem(new Place(file.toString(), 4), "document.dubbel", List.of("klant", 1)));
    }

    @Test
    void aKeyThatStandsTwiceInJsonIsNamedWithBothLines() {
        var file = file("a.json", "{\n  \"klant\": \"a\",\n  \"naam\": \"b\",\n  \"klant\": \"c\"\n}\n");

        Documents.read(file, problems);

        assertThat(problems.found())
                .containsExactly(new Problem(new Place(file.toString(), 4), "document.dubbel", List.of("klant", 2)));
    }

    @ParameterizedTest
    @CsvSource({"'klant: a\n\tnaam: b\n',2", "'klant: a\n\n \tnaam: b\n',3", "'a:\n  b: c\n\td: e\n',3"})
    void aTabThatIndentsIsNamedOnItsOwnLine(String yaml, int line) {
        Documents.parse("a.yaml", yaml, problems);

        assertThat(problems.found()).containsExactly(new Problem(new Place("a.yaml", line), "document.tab", List.of()));
    }

    @Test
    void aTabInJsonIsNoFault() {
        Documents.parse("a.json", "{\n\t\"klant\": \"a\",\n\t}\n", problems);

        assertThat(problems.found()).extracting(Problem::key).containsExactly("document.opmaak");
    }

    @Test
    void ofAKeyThatStandsTwiceTheFirstValueCounts() {
        var file = file("a.yaml", "klant: eerste\nklant: tweede\n");

        var node = Documents.read(file, problems);

        assertThat(word(node, "klant")).isEqualTo("eerste");
    }

    @ParameterizedTest
    @CsvSource({
        "a.yaml,''",
        "a.json,''",
        "a.yaml,'# alleen een opmerking\n\n# nog een\n'",
        "a.json,'  \n'",
        "a.yaml,'\n\n'"
    })
    void aFileThatSaysNothingIsEmpty(String name, String text) {
        var file = file(name, text);

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("0 document.leeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void twoHundredThousandOpeningBracketsAreTooDeep(String name) {
        var file = file(name, "[".repeat(200_000));

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(keys()).containsExactly("document.te-groot-of-diep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void blocksNestedTenThousandDeepAreTooDeep(String name) {
        var file = file(name, "{\"a\":".repeat(10_000));

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(keys()).containsExactly("document.te-groot-of-diep");
    }

    @Test
    void yamlIndentedTenThousandDeepIsTooDeep() {
        var file = file("a.yaml", "- ".repeat(10_000) + "a\n");

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(keys()).containsExactly("document.te-groot-of-diep");
    }

    @Test
    void aBombOfReferencesIsRefusedAndNotUnfolded() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        var file = file("a.yaml", bomb.toString());

        Documents.read(file, problems);

        assertThat(found()).containsExactly("1 document.verwijzing");
    }

    @Test
    void aReferenceThatHoldsItselfIsRefused() {
        var file = file("a.yaml", "a: &a\n  b: *a\n");

        Documents.read(file, problems);

        assertThat(keys()).containsOnly("document.verwijzing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithAMarkIsNamed(String charset) {
        var file = file("a.yaml", "\uFEFFklant: a\n", Charset.forName(charset));

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("0 document.utf-16");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,a.yaml", "UTF-16BE,a.yaml", "UTF-16LE,a.json", "UTF-16BE,a.json"})
    void utf16WithoutAMarkIsRefused(String charset, String name) {
        var file = file(name, "{\"klant\": \"a\"}\n", Charset.forName(charset));

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(problems.found()).hasSize(1);
    }

    @Test
    void theLettersOfAnOldWindowsFileAreNotUtf8() {
        var file = file("a.yaml", "naam: Café Zoë\n", StandardCharsets.ISO_8859_1);

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("0 document.geen-utf-8");
    }

    @ParameterizedTest
    @CsvSource({"a.yaml,klant: a", "a.json,{\"klant\": \"a\"}"})
    void aMarkBeforeUtf8IsNoMatter(String name, String text) {
        var file = file(name, "\uFEFF" + text + "\n");

        var node = Documents.read(file, problems);

        assertThat(word(node, "klant")).isEqualTo("a");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void windowsLineEndsAreNoMatter() {
        var file = file("a.yaml", "# uitleg\r\nonderneming:\r\n  naam: a\r\nklant: b\r\n");

        var node = Documents.read(file, problems);

        assertThat(word(node, "klant")).isEqualTo("b");
        assertThat(line(block(node), "klant")).isEqualTo(4);
    }

    @Test
    void anIndentWithATabIsNamedWithItsLine() {
        var file = file("a.yaml", "klant: a\nonderneming:\n\tnaam: b\n");

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("3 document.tab");
    }

    @Test
    void aQuoteThatIsNeverClosedIsALayoutProblem() {
        var file = file("a.yaml", "klant: a\nnaam: \"b\nland: nl\n");

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(keys()).containsExactly("document.opmaak");
    }

    @Test
    void jsonWithoutItsLastBracketIsALayoutProblem() {
        var file = file("a.json", "{\n  \"klant\": \"a\",\n  \"naam\": \"b\"\n");

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(keys()).containsExactly("document.opmaak");
    }

    @Test
    void aSecondDocumentIsNamedWithItsLine() {
        var file = file("a.yaml", "klant: a\n---\nklant: b\n");

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("3 document.meer-dan-een");
    }

    @Test
    void textAfterTheLastBracketOfJsonIsRefused() {
        var file = file("a.json", "{\"klant\": \"a\"}\n{\"klant\": \"b\"}\n");

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("2 document.meer-dan-een");
    }

    @Test
    void aDeviceThatNeverEndsIsNoFile() {
        var device = Path.of("/dev/zero");
        assumeThat(device).exists();

        var node = Documents.read(device, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("0 document.geen-bestand");
    }

    @Test
    void aFolderIsNoFile() {
        var path = folder;

        var node = Documents.read(path, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("0 document.map");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var path = folder.resolve("weg.yaml");

        var node = Documents.read(path, problems);

        assertThat(node).isEmpty();
        assertThat(problems.found())
                .containsExactly(new Problem(new Place(path.toString(), 0), "document.bestaat-niet", List.of()));
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        var file = file("a.yaml", "naam: " + "x".repeat(5 << 20));

        var node = Documents.read(file, problems);

        assertThat(node).isEmpty();
        assertThat(found()).containsExactly("0 document.te-groot-of-diep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NO", "on", "ja", "true", "0777", "1e3", "1_000", "0x1F", "12:30:45", "2026-02-31", "1.10", ".5"
            })
    void whatOtherProgramsReadAsSomethingElseStaysText(String written) {
        var file = file("a.yaml", "waarde: " + written + "\n");

        var node = Documents.read(file, problems);

        assertThat(word(node, "waarde")).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1.10", "true", "123456789012345678901234567890"})
    void numbersInJsonStayAsTheyAreWritten(String written) {
        var file = file("a.json", "{\"waarde\": " + written + "}\n");

        var node = Documents.read(file, problems);

        assertThat(word(node, "waarde")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"a.yaml,waarde:", "a.yaml,waarde: null", "a.json,{\"waarde\": null}"})
    void aKeyWithoutAValueIsNothing(String name, String text) {
        var file = file(name, text + "\n");

        var node = Documents.read(file, problems);

        assertThat(value(block(node), "waarde")).isInstanceOf(Node.Nothing.class);
    }

    @Test
    void everyPieceKnowsItsLine() {
        var file = file("a.yaml", """
                # uitleg

                klant: a
                systemen:
                  helpdesk:
                    naam: b
                    bevat:
                      - ticket
                      - contact
                """);

        var node = Documents.read(file, problems);

        var systems = (Node.Block) value(block(node), "systemen");
        var helpdesk = (Node.Block) value(systems, "helpdesk");
        var holds = (Node.Row) value(helpdesk, "bevat");
        assertThat(line(block(node), "klant")).isEqualTo(3);
        assertThat(line(systems, "helpdesk")).isEqualTo(5);
        assertThat(line(helpdesk, "naam")).isEqualTo(6);
        assertThat(holds.items()).extracting(item -> item.place().line()).containsExactly(8, 9);
    }

    @Test
    void everyPieceOfJsonKnowsItsLine() {
        var file = file("a.json", "{\n\n  \"klant\":\n    \"a\",\n  \"lijst\": [\n    1,\n    2\n  ]\n}\n");

        var node = Documents.read(file, problems);

        var list = (Node.Row) value(block(node), "lijst");
        assertThat(line(block(node), "klant")).isEqualTo(3);
        assertThat(value(block(node), "klant").place().line()).isEqualTo(4);
        assertThat(list.items()).extracting(item -> item.place().line()).containsExactly(6, 7);
    }

    private Path file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private Path file(String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> keys() {
        return problems.found().stream().map(Problem::key).toList();
    }

    private List<String> found() {
        return problems.found().stream()
                .map(problem -> problem.place().line() + " " + problem.key())
                .toList();
    }

    private static Node.Block block(Optional<Node> node) {
        return (Node.Block) node.orElseThrow();
    }

    private static String word(Optional<Node> node, String key) {
        return ((Node.Word) value(block(node), key)).text();
    }

    private static Node value(Node.Block block, String key) {
        return Objects.requireNonNull(block.entries().get(key));
    }

    private static int line(Node.Block block, String key) {
        return Objects.requireNonNull(block.keys().get(key)).line();
    }
}
