package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTests {

    private static final String EXAMPLE = "knowledge-base/voorbeelden/plantenuur.yaml";

    /** The example that takes the least time, where any will do. */
    private static final String ANY = "knowledge-base/voorbeelden/theekist.yaml";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void adviseWritesTheAdviceAndTheWorkbookOfEachExample() {
        var words = new ArrayList<>(List.of("advise", "--out", folder.toString()));
        Law.examples().forEach(example -> words.add("knowledge-base/voorbeelden/" + example + ".yaml"));

        var code = terminal.run(words.toArray(String[]::new));

        assertThat(code).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(Law.examples()).allSatisfy(example -> {
            assertThat(folder.resolve(example).resolve("data/advice.json")).isNotEmptyFile();
            assertThat(folder.resolve(example).resolve(example + ".xlsx")).isNotEmptyFile();
        });
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        terminal.run("advies", EXAMPLE, "--uit", folder.resolve("een").toString(), "--datum", "2026-11-21");
        terminal.run("advise", EXAMPLE, "--out", folder.resolve("twee").toString(), "--date", "21-11-2026");

        for (var file : List.of("plantenuur/data/advice.json", "plantenuur/plantenuur.xlsx")) {
            assertThat(Files.mismatch(
                            folder.resolve("een").resolve(file),
                            folder.resolve("twee").resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
    }

    @Test
    void theAnswerComesFirstOnTheScreenAndFitsItsColumns() {
        terminal.run("advise", ANY, "--out", folder.toString());

        assertThat(terminal.out().lines().toList()).element(3).isEqualTo(" KORT ANTWOORD");
        assertThat(terminal.out().lines())
                .allSatisfy(line -> assertThat(line.length())
                        .isLessThan(80 + folder.toString().length()));
    }

    @Test
    void jsonGoesToStandardOutputAndNothingElse() {
        terminal.run("advise", ANY, "--out", folder.toString(), "--json", "--format", "json");

        assertThat(terminal.out()).startsWith("{").contains("\"schema\" : \"bewaarwijzer/advice/1\"");
    }

    @Test
    void caseShowsDatesStepsAndLetterAndWritesTheLetterAsText() throws IOException {
        var code = terminal.run(
                "klant-zegt-op", EXAMPLE, "--zaak", "klant-nl", "--uit", folder.toString(), "--datum", "2026-11-21");

        assertThat(code).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("2024: t/m 31-12-2031", "10-12-2026", "Beste [naam],");
        assertThat(terminal.out().lines())
                .allSatisfy(line -> assertThat(line.length())
                        .isLessThan(80 + folder.toString().length()));
        assertThat(Files.readString(folder.resolve("plantenuur/brief-klant-nl.txt")))
                .contains("Beste [naam],", "30 november 2026");
        assertThat(folder.resolve("plantenuur/brief-klant-be.txt")).doesNotExist();
    }

    @Test
    void withoutACaseTheProtocolIsShownAndHowToAddOne() {
        var code = terminal.run(
                "case", "knowledge-base/voorbeelden/plantenuur-binnenland.yaml", "--out", folder.toString());

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains(
                        "klantenservice",
                        "klant-zegt-op knowledge-base/voorbeelden/plantenuur-binnenland.yaml --nieuw");
        assertThat(folder.resolve("plantenuur-binnenland")).doesNotExist();
    }

    @Test
    void aCaseThatDoesNotExistIsWrongUsage() {
        assertThat(terminal.run("case", EXAMPLE, "--case", "klant-fr", "--out", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("klant-fr", "klant-nl, klant-be");
    }

    @Test
    void aWrongProfileGivesEveryProblemExitCodeThreeAndNothingWritten() throws IOException {
        var wrong = Files.writeString(
                folder.resolve("fout.yaml"),
                "klant: fout\nonderneming:\n  naam: X\n  rechtsvrom: bv\n  oss: misschien\n");

        var code = terminal.run(
                "advise", wrong.toString(), "--out", folder.resolve("uit").toString());

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(terminal.err())
                .contains("fout.yaml:4", "rechtsvorm", "fout.yaml:5", "misschien")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("uit")).doesNotExist();
    }

    @Test
    void oneWrongProfileDoesNotStopTheOthers() throws IOException {
        var wrong = Files.writeString(folder.resolve("fout.yaml"), "");

        var code = terminal.run(
                "advise", wrong.toString(), ANY, "--out", folder.resolve("uit").toString());

        assertThat(code).isEqualTo(ExitCode.FAILURES);
        assertThat(folder.resolve("uit/theekist/data/advice.json")).exists();
    }

    @Test
    void aHouseLineHoldsForEveryClientUnlessHeChoseHimself() throws IOException {
        var house = Files.writeString(
                folder.resolve("huislijn.yaml"),
                "eigen-keuzes: {logs: {gegeven: inloglog, termijn: 3 maanden}, gast: {gegeven: ticket, termijn: 1 jaar}}\n");
        var own = Files.writeString(
                folder.resolve("keuzes.yaml"),
                "eigen-keuzes: {logs: {gegeven: inloglog, termijn: 9 maanden, reden: misbruik duurt lang}}\n");
        var uit = folder.resolve("uit").toString();

        var byHouse = terminal.run("advies", EXAMPLE, "--huislijn", house.toString(), "--uit", uit);
        var ofHouse = Files.readString(folder.resolve("uit/plantenuur/data/advice.json"));
        var byOwner =
                terminal.run("advise", EXAMPLE, "--house", house.toString(), "--choices", own.toString(), "--out", uit);
        var ofOwner = Files.readString(folder.resolve("uit/plantenuur/data/advice.json"));

        assertThat(List.of(byHouse, byOwner)).as(terminal.err()).containsOnly(ExitCode.DONE);
        assertThat(ofHouse).contains("\"by\" : \"house\"", "3 maanden");
        assertThat(ofOwner)
                .contains("\"by\" : \"owner\"", "9 maanden", "keuzes.voorrang.klant-eerst.inloglog")
                .doesNotContain("\"by\" : \"house\"");
    }

    @Test
    void aWrongHouseLineIsNamedOnceWithFileAndLine() throws IOException {
        var house = Files.writeString(
                folder.resolve("huislijn.yaml"),
                "eigen-keuzes:\n  logs: {gegeven: inlogboek, termijn: ooit}\n  facturen: {termijn: 3 jaar}\nonderneming: {}\n");

        var code = terminal.run("advise", EXAMPLE, "--house", house.toString(), "--out", folder.toString());

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(terminal.err()).contains("huislijn.yaml:4", "onderneming");
    }

    @Test
    void choicesOfOneClientAreNotForMany() {
        var code = terminal.run("advise", EXAMPLE, EXAMPLE, "--choices", "keuzes.yaml");

        assertThat(code).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void brokenRulesGiveExitCodeFour() throws IOException {
        var rules = Law.someRules(folder.resolve("rules"), "bewaren/gebruik.dslr");
        Files.writeString(rules.resolve("bewaren/fout.dslr"), "rule \"bewaren.fout.x\"\nwhen\n    Er is iets\nend\n");

        var code = terminal.run(
                "advise",
                EXAMPLE,
                "--rules",
                rules.toString(),
                "--out",
                folder.resolve("uit").toString());

        assertThat(code).isEqualTo(ExitCode.LAW);
        assertThat(terminal.err()).contains("fout.dslr:3");
    }

    @Test
    void wrongUsageIsNamedWithTheNearestWord() {
        assertThat(terminal.run("advis")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("advise", EXAMPLE, "--formaat", "pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("advise", EXAMPLE, "--fromat", "json")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("advise", EXAMPLE, "--date", "2026-02-31")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("rules")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("rules", "show", "bewaren.fiscaal.oss-factur")).isEqualTo(ExitCode.USAGE);

        assertThat(terminal.err())
                .contains(
                        "Bedoelt u \"advies\"",
                        "\"pdf\" bestaat niet",
                        "--format",
                        "2026-02-31",
                        "check",
                        "bewaren.fiscaal.oss-factuur");
    }

    @Test
    void dutchAndEnglishNamesAreTheSameCommands() {
        assertThat(terminal.run("regels", "nakijken")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.run("rules", "check")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.run("regels", "toon", "bewaren.fiscaal.oss-factuur"))
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.run("regels", "zinnen")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.run("schema", "profiel")).isEqualTo(ExitCode.DONE);
        assertThat(terminal.run("hulp")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void showPrintsARuleWithSourcesFieldsAndScenarios() {
        terminal.run("rules", "show", "bewaren.fiscaal.oss-factuur");

        assertThat(terminal.out())
                .contains("Er is een verkoop", "btw-369-duodecies", "verkopen.aangifte", "geeft:", "zwijgt:");
    }

    @Test
    void helpSpeaksTheLanguageThatIsAsked() {
        terminal.run("help", "--language", "en");

        assertThat(terminal.out())
                .contains("rules check", "turns a profile into advice")
                .doesNotContain("regels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void helpFitsInTheColumnsOfATerminal(String language) {
        terminal.run("help", "--language", language);
        Bewaarwijzer.commands(new PrintWriter(Writer.nullWriter()), prompt -> Optional.empty())
                .forEach(command -> terminal.run(words(command, "--help", "--language", language)));

        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    private static String[] words(ShellCommand command, String... more) {
        return Stream.concat(Arrays.stream(command.getName().split(" ", -1)), Arrays.stream(more))
                .toArray(String[]::new);
    }
}
