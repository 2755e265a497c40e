package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewCommandTests {

    private static final Path EXAMPLE = Path.of("knowledge-base/voorbeelden/plantenuur-binnenland.yaml");

    @TempDir
    private Path folder;

    @Test
    void whoStopsGoesOnWhereHeWas() throws IOException {
        var file = folder.resolve("zaak.yaml");
        var first = new Terminal("Groene Les", "eenmanszaak", "s");

        assertThat(first.run("vragen", file.toString())).isEqualTo(ExitCode.DONE);

        assertThat(first.out()).contains("2 beantwoord", "Bewaard. Ga later verder met:\n   bewaarwijzer vragen");
        assertThat(Files.readString(file)).contains("naam: Groene Les", "rechtsvorm: eenmanszaak");
        var second = new Terminal();
        second.run("vragen", file.toString());
        assertThat(second.out())
                .contains("2 beantwoord", "Wat krijgt de klant van u?")
                .doesNotContain("rechtsvorm");
    }

    @Test
    void whenTheInputEndsTheAnswersAreKept() throws IOException {
        var file = folder.resolve("zaak.yaml");

        assertThat(new Terminal("Groene Les").run("vragen", file.toString())).isEqualTo(ExitCode.DONE);

        assertThat(Files.readString(file)).contains("naam: Groene Les");
    }

    @Test
    void whatCannotBeReadIsSaidAndAskedAgain() throws IOException {
        var file = folder.resolve("zaak.yaml");
        var terminal =
                new Terminal("", "weet ik niet", "Groene Les", "42", "bw", "1,2", "5", "1", "1", "nederlant", "nl");

        terminal.run("vragen", file.toString());

        assertThat(terminal.out())
                .contains("Typ een antwoord, of ? voor uitleg.")
                .contains("Zonder dit antwoord kunnen wij niet verder.")
                .contains("\"42\" staat er niet bij.")
                .contains("\"bw\" staat er niet bij.")
                .contains("Kies er hier één: u typte 1,2.")
                .contains("\"nederlant\" staat er niet bij.")
                .contains("Bedoelt u: Nederland?");
        assertThat(Files.readString(file)).contains("rechtsvorm: bv", "land: nl");
    }

    @Test
    void anAnswerCanBeTakenBack() throws IOException {
        var file = folder.resolve("zaak.yaml");

        new Terminal("Groene Les", "eenmanszaak", "t", "bv", "o", "1", "Rode Les").run("vragen", file.toString());

        assertThat(Files.readString(file)).contains("naam: Rode Les", "rechtsvorm: bv");
    }

    @Test
    void theLastAnswerCanBeUndone() throws IOException {
        var file = folder.resolve("zaak.yaml");
        var terminal = new Terminal("Groene Les", "eenmanszaak", "u", "u", "u");

        terminal.run("vragen", file.toString());

        assertThat(terminal.out()).contains("Uw laatste antwoord is weg.", "Er is nu niets om ongedaan te maken.");
        assertThat(Files.readString(file)).doesNotContain("Groene Les", "eenmanszaak");
    }

    @Test
    void whatNoLongerAppliesIsNamedAndComesBackWhenItIsUndone() throws IOException {
        var file = nearlyDone();
        var terminal = new Terminal("o", "2", "bv", "u");

        terminal.run("vragen", file.toString());

        assertThat(terminal.out())
                .contains("Dit geldt nu niet meer.", "Lopen privé en zaak door elkaar, zoals één rekening of één");
        assertThat(Files.readString(file)).contains("rechtsvorm: eenmanszaak", "prive-gemengd: ja");
    }

    @Test
    void aFirstAdviceCanBeSeenBeforeAllIsAnswered() throws IOException {
        var terminal = new Terminal("a");

        terminal.run("vragen", nearlyDone().toString());

        assertThat(terminal.out())
                .containsSubsequence(
                        "Voorlopig: dit volgt uit uw antwoorden tot nu.", "KORT ANTWOORD", "ZO LANG BEWAREN")
                .contains("Welke van deze zinnen kloppen");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, KORT ANTWOORD, Er is nog te weinig bekend voor een kort antwoord",
        "en, SHORT ANSWER, Too little is known for a short answer yet",
    })
    void anAdviceThatComesTooEarlySaysSoUnderNoHeading(String language, String heading, String said) {
        var terminal = new Terminal("Groene Les", "a");

        terminal.run("vragen", folder.resolve("zaak.yaml").toString(), "--taal", language);

        assertThat(terminal.out()).contains(said).doesNotContain(heading);
    }

    @Test
    void whoHasNothingToBeAdvisedAboutHearsWhyAndMayStop() {
        var terminal = new Terminal("Groene Les", "eenmanszaak", "1", "0", "s");

        assertThat(terminal.run("vragen", folder.resolve("zaak.yaml").toString()))
                .isEqualTo(ExitCode.DONE);

        assertThat(terminal.out())
                .containsSubsequence("U verkoopt aan niemand.", "Typ s om te stoppen", "Bewaard. Ga later verder")
                .doesNotContain("In welke landen");
    }

    @Test
    void whoHasNothingToBeAdvisedAboutMayGoOnAllTheSame() {
        var terminal = new Terminal("Groene Les", "eenmanszaak", "1", "0", "");

        terminal.run("vragen", folder.resolve("zaak.yaml").toString());

        assertThat(terminal.out()).containsSubsequence("U verkoopt aan niemand.", "In welke landen");
    }

    @Test
    void whoAnsweredAllCanStillChangeAnAnswer() throws IOException {
        var file = nearlyDone();
        var first = new Terminal("0", "o", "2", "bv", "s");
        first.run("vragen", file.toString());
        var later = new Terminal("o", "1", "Rode Les", "t", "0", "");

        var code = later.run("vragen", file.toString(), "--uit", folder.toString());

        assertThat(first.out()).contains("Alles is beantwoord.", "Bewaard.").doesNotContain("ZO LANG BEWAREN");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(later.out()).contains("Alles is beantwoord.", "ZO LANG BEWAREN");
        assertThat(Files.readString(file)).contains("naam: Rode Les", "rechtsvorm: bv");
    }

    @Test
    void howToGoOnCanBeTypedAsItIsShown() throws IOException {
        var file = folder.resolve("mijn zaak.yaml");
        var first = new Terminal("Groene Les", "s");
        first.run("interview", file.toString(), "--language", "en", "--out", "elders");

        assertThat(first.out())
                .contains("Saved. Go on later with:")
                .contains("   bewaarwijzer interview \"" + file + "\" --out elders --language en\n");
    }

    @Test
    void theNameThatMakesTheFileIsKeptAtOnce() throws Exception {
        named("t", "Mijn Zaak"); // one letter is no name

        assertThat(folder.resolve("mijn-zaak.yaml")).content().contains("naam: Mijn Zaak");
        assertThat(folder.resolve("t.yaml")).doesNotExist();
    }

    @Test
    void whatIsNoNameMakesNoFile() throws Exception {
        var out = named("weet-ik-niet", "Weet ik niet", "x".repeat(2_001), "Mijn Zaak");

        assertThat(out)
                .containsSubsequence(
                        "Zonder dit antwoord kunnen wij niet verder.",
                        "Zonder dit antwoord kunnen wij niet verder.",
                        "Dit is te lang. Typ hooguit 2000 tekens.");
        assertThat(folder.resolve("mijn-zaak.yaml")).content().contains("naam: Mijn Zaak");
        assertThat(folder.resolve("weet-ik-niet.yaml")).doesNotExist();
    }

    @Test
    void aNameThatIsNoFolderMakesAFileThatCanBeReadAllTheSame() throws Exception {
        named("COM1", "bv");

        var file = folder.resolve("com1-klant.yaml");

        assertThat(file).content().contains("klant: com1-klant", "naam: COM1", "rechtsvorm: bv");
        assertThat(new Terminal().run("vragen", file.toString())).isEqualTo(ExitCode.DONE);
    }

    /** What is said to somebody who types these lines without naming a file. */
    private String named(String... typed) throws Exception {
        var program = new ProcessBuilder(Program.words("vragen")).directory(folder.toFile());
        program.redirectErrorStream(true);
        program.redirectOutput(folder.resolve("uit.txt").toFile());
        var running = program.start();
        try (var lines = running.outputWriter()) {
            lines.write(String.join("\n", typed) + "\n");
        }
        assertThat(running.waitFor()).isZero();
        return Files.readString(folder.resolve("uit.txt"));
    }

    /** A profile of which the last question has no answer. */
    private Path nearlyDone() throws IOException {
        var example = Files.readString(Path.of("knowledge-base/voorbeelden/webwerf.yaml"));
        var file = folder.resolve("zaak.yaml");
        Files.writeString(file, example.replace("klant: webwerf", "klant: zaak").replaceFirst("gehoord:\n.*\n", ""));
        return file;
    }

    @Test
    void aQuestionMarkSaysWhyWithItsSourcesAndWhomToAsk() {
        var terminal = new Terminal("Groene Les", "?");

        terminal.run("vragen", folder.resolve("zaak.yaml").toString());

        assertThat(terminal.out()).contains(" Waarom  ", "Bron: art. ", " Hulp  ", " Voorbeeld  ", " Weet ik niet");
    }

    @Test
    void theScreensFitTheirColumns() {
        var terminal =
                new Terminal("Groene Les", "?", "1", "?", "1,5", "1,2,3", "nl, be", "1", "1", "?", "1", "weet ik niet");

        terminal.run("vragen", folder.resolve("zaak.yaml").toString());

        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= 79 || line.contains(folder.toString()));
    }

    @Test
    void atTheEndStandsTheAdviceThatTheFileGives() throws IOException {
        var file = folder.resolve("zaak.yaml");
        Files.writeString(file, Files.readString(EXAMPLE).replaceFirst("klant: .*", "klant: zaak"));
        new Terminal()
                .run("vragen", file.toString(), "--uit", folder.resolve("een").toString());

        new Terminal()
                .run("advies", file.toString(), "--uit", folder.resolve("twee").toString());

        assertThat(folder.resolve("een/zaak/data/advice.json"))
                .hasSameBinaryContentAs(folder.resolve("twee/zaak/data/advice.json"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no POSIX permissions")
    void onlyTheOwnerMayReadTheAnswers() throws IOException {
        var file = folder.resolve("zaak.yaml");

        new Terminal("Groene Les").run("vragen", file.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aProfileThatSomebodyWroteStaysBesideTheNewOne() throws IOException {
        var file = folder.resolve("zaak.yaml");
        Files.writeString(file, "# mijn zaak\nonderneming: {naam: Groene Les}\n");

        new Terminal("bv", "1").run("vragen", file.toString());

        assertThat(Files.readString(file)).contains("naam: Groene Les", "rechtsvorm: bv");
        assertThat(folder.resolve("zaak.yaml.bak")).hasContent("# mijn zaak\nonderneming: {naam: Groene Les}\n");
    }

    @Test
    void aFileThatIsNoProfileIsNamedAndLeftAlone() throws IOException {
        var file = folder.resolve("zaak.yaml");
        Files.writeString(file, "onderneming: {naam: X, rechtsvorm: gmbh}");
        var terminal = new Terminal();

        assertThat(terminal.run("vragen", file.toString())).isEqualTo(ExitCode.INPUT);

        assertThat(terminal.err()).contains("gmbh");
        assertThat(Files.readString(file)).contains("gmbh");
    }
}
