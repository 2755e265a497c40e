package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bewaarwijzer.Law;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTests {

    private static final String EXAMPLE = "knowledge-base/voorbeelden/plantenuur.yaml";

    @TempDir
    private Path folder;

    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void newOutput() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void adviseWritesTheAdviceAndTheWorkbookOfEachExample() {
        for (var example : Law.examples()) {
            var code = run("advise", "knowledge-base/voorbeelden/" + example + ".yaml", "--out", folder.toString());

            assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
            assertThat(folder.resolve(example).resolve("data/advice.json")).isNotEmptyFile();
            assertThat(folder.resolve(example).resolve(example + ".xlsx")).isNotEmptyFile();
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        run("advies", EXAMPLE, "--uit", folder.resolve("een").toString(), "--datum", "2026-11-21");
        run("advise", EXAMPLE, "--out", folder.resolve("twee").toString(), "--date", "21-11-2026");

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
        run("advise", EXAMPLE, "--out", folder.toString());

        assertThat(out.toString().lines().toList()).element(3).isEqualTo(" KORT ANTWOORD");
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length())
                        .isLessThan(80 + folder.toString().length()));
    }

    @Test
    void jsonGoesToStandardOutputAndNothingElse() {
        run("advise", EXAMPLE, "--out", folder.toString(), "--json", "--format", "json");

        assertThat(out.toString()).startsWith("{").contains("\"schema\" : \"bewaarwijzer/advice/1\"");
    }

    @Test
    void caseShowsDatesStepsAndLetterAndWritesTheLetterAsText() throws IOException {
        var code = run(
                "klant-zegt-op", EXAMPLE, "--zaak", "klant-nl", "--uit", folder.toString(), "--datum", "2026-11-21");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("2024: t/m 31-12-2031", "10-12-2026", "Beste [naam],");
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length())
                        .isLessThan(80 + folder.toString().length()));
        assertThat(Files.readString(folder.resolve("plantenuur/brief-klant-nl.txt")))
                .contains("Beste [naam],", "30 november 2026");
        assertThat(folder.resolve("plantenuur/brief-klant-be.txt")).doesNotExist();
    }

    @Test
    void withoutACaseTheProtocolIsShownAndHowToAddOne() {
        var code = run("case", "knowledge-base/voorbeelden/plantenuur-binnenland.yaml", "--out", folder.toString());

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("klantenservice", "zaken:");
        assertThat(folder.resolve("plantenuur-binnenland")).doesNotExist();
    }

    @Test
    void aCaseThatDoesNotExistIsWrongUsage() {
        assertThat(run("case", EXAMPLE, "--case", "klant-fr", "--out", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("klant-fr", "klant-nl, klant-be");
    }

    @Test
    void aWrongProfileGivesEveryProblemExitCodeThreeAndNothingWritten() throws IOException {
        var wrong = Files.writeString(
                folder.resolve("fout.yaml"),
                "klant: fout\nonderneming:\n  naam: X\n  rechtsvrom: bv\n  oss: misschien\n");

        var code =
                run("advise", wrong.toString(), "--out", folder.resolve("uit").toString());

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString())
                .contains("fout.yaml:4", "rechtsvorm", "fout.yaml:5", "misschien")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("uit")).doesNotExist();
    }

    @Test
    void oneWrongProfileDoesNotStopTheOthers() throws IOException {
        var wrong = Files.writeString(folder.resolve("fout.yaml"), "");

        var code = run(
                "advise",
                wrong.toString(),
                EXAMPLE,
                "--out",
                folder.resolve("uit").toString());

        assertThat(code).isEqualTo(ExitCode.FAILURES);
        assertThat(folder.resolve("uit/plantenuur/data/advice.json")).exists();
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

        var byHouse = run("advies", EXAMPLE, "--huislijn", house.toString(), "--uit", uit);
        var ofHouse = Files.readString(folder.resolve("uit/plantenuur/data/advice.json"));
        var byOwner = run("advise", EXAMPLE, "--house", house.toString(), "--choices", own.toString(), "--out", uit);
        var ofOwner = Files.readString(folder.resolve("uit/plantenuur/data/advice.json"));

        assertThat(List.of(byHouse, byOwner)).as(err.toString()).containsOnly(ExitCode.DONE);
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

        var code = run("advise", EXAMPLE, "--house", house.toString(), "--out", folder.toString());

        assertThat(code).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("huislijn.yaml:4", "onderneming");
    }

    @Test
    void choicesOfOneClientAreNotForMany() {
        var code = run("advise", EXAMPLE, EXAMPLE, "--choices", "keuzes.yaml");

        assertThat(code).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void brokenRulesGiveExitCodeFour() throws IOException {
        var rules = Law.copy(Law.RULES, folder.resolve("rules"));
        Files.writeString(rules.resolve("bewaren/fout.dslr"), "rule \"bewaren.fout.x\"\nwhen\n    Er is iets\nend\n");

        var code = run(
                "advise",
                EXAMPLE,
                "--rules",
                rules.toString(),
                "--out",
                folder.resolve("uit").toString());

        assertThat(code).isEqualTo(ExitCode.LAW);
        assertThat(err.toString()).contains("fout.dslr:3");
    }

    @Test
    void wrongUsageIsNamedWithTheNearestWord() {
        assertThat(run("advis")).isEqualTo(ExitCode.USAGE);
        assertThat(run("advise", EXAMPLE, "--formaat", "pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(run("advise", EXAMPLE, "--fromat", "json")).isEqualTo(ExitCode.USAGE);
        assertThat(run("advise", EXAMPLE, "--date", "2026-02-31")).isEqualTo(ExitCode.USAGE);
        assertThat(run("rules")).isEqualTo(ExitCode.USAGE);
        assertThat(run("rules", "show", "bewaren.fiscaal.oss-factur")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString())
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
        assertThat(run("regels", "nakijken")).isEqualTo(ExitCode.DONE);
        assertThat(run("rules", "check")).isEqualTo(ExitCode.DONE);
        assertThat(run("regels", "toon", "bewaren.fiscaal.oss-factuur")).isEqualTo(ExitCode.DONE);
        assertThat(run("regels", "zinnen")).isEqualTo(ExitCode.DONE);
        assertThat(run("schema", "profiel")).isEqualTo(ExitCode.DONE);
        assertThat(run("hulp")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void showPrintsARuleWithSourcesFieldsAndScenarios() {
        run("rules", "show", "bewaren.fiscaal.oss-factuur");

        assertThat(out.toString())
                .contains("Er is een verkoop", "btw-369-duodecies", "verkopen.aangifte", "geeft:", "zwijgt:");
    }

    @Test
    void helpSpeaksTheLanguageThatIsAsked() {
        run("help", "--language", "en");

        assertThat(out.toString())
                .contains("rules check", "turns a profile into an advice")
                .doesNotContain("regels");
    }

    private ExitCode run(String... words) {
        var print = new PrintWriter(out);
        var printErrors = new PrintWriter(err);
        var code = new Dispatcher(Bewaarwijzer.commands(printErrors), print, printErrors).run(List.of(words));
        printErrors.flush();
        return code;
    }
}
