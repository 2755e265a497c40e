package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseQuestionsTests {

    private static final Path EXAMPLE = Path.of("knowledge-base/voorbeelden/plantenuur-binnenland.yaml");

    private static final String BY_HAND = """

            zaken:
              klant-2026-11-22:
                vraagt: [opzegging, wisverzoek]
                ontvangen: 2026-11-22
                land: nl
                van: 2025-05-01
                tot: 2026-11-30
                verkopen: [nl]
                betaalt-met: overboeking
                afgerond: ja
                loopt: niets
                nieuwsbrief: ja
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copyExample() throws IOException {
        file = Files.copy(EXAMPLE, folder.resolve("zaak.yaml"));
    }

    @Test
    void theCaseIsThatOfAProfileInWhichItWasWrittenByHand() throws IOException {
        var byHand = folder.resolve("hand.yaml");
        Files.writeString(byHand, Files.readString(EXAMPLE) + BY_HAND);
        var asked = new Terminal("1,4", "", "1", "1", "30-11-2026", "01-05-2025");

        asked.run(ask());

        var written = new Terminal();
        written.run(words(byHand, "--zaak", "klant-2026-11-22"));
        assertThat(asked.out()).contains(written.out().lines().findFirst().orElseThrow());
        assertThat(json(file)).isEqualTo(json(byHand));
        assertThat(Files.readString(folder.resolve("uit/plantenuur-binnenland/brief-klant-2026-11-22.txt")))
                .contains("22 november 2026");
    }

    @Test
    void whoStopsGoesOnWhereHeWas() throws IOException {
        var first = new Terminal("1", "", "s");
        first.run(ask());

        assertThat(first.out()).contains("--nieuw --zaak klant-2026-11-22");
        assertThat(Files.readString(file)).contains("klant-2026-11-22:", "ontvangen: 2026-11-22");
        var second = new Terminal("", "1", "s");
        second.run(ask());
        assertThat(second.out())
                .contains("De zaak klant-2026-11-22 is nog niet af.", "2 beantwoord", "3 beantwoord")
                .doesNotContain("Wat vraagt de klant?");
    }

    @Test
    void anotherCustomerGetsACaseOfHisOwn() throws IOException {
        new Terminal("1", "s").run(ask());

        new Terminal("n", "4", "s").run(ask());

        assertThat(Files.readString(file)).contains("klant-2026-11-22:", "klant-2026-11-22-2:");
    }

    @Test
    void whoTypesSomethingElseOrNothingMoreStartsNoOtherCustomer() throws IOException {
        new Terminal("1", "s").run(ask());
        var terminal = new Terminal("?", "wat");

        assertThat(terminal.run(ask())).isEqualTo(ExitCode.DONE);

        assertThat(terminal.out().split("is nog niet af", -1)).hasSize(4);
        assertThat(Files.readString(file)).doesNotContain("klant-2026-11-22-2");
    }

    @Test
    void aProfileThatSomebodyWroteStaysBesideTheNewOne() throws IOException {
        new Terminal("1", "", "s").run(ask());

        assertThat(folder.resolve("zaak.yaml.bak")).hasSameTextualContentAs(EXAMPLE);
    }

    @Test
    void theNameOfACaseIsAnId() {
        var terminal = new Terminal();

        assertThat(terminal.run(words(file, "--nieuw", "--zaak", "Jan de Vries")))
                .isEqualTo(ExitCode.USAGE);

        assertThat(terminal.err()).contains("\"Jan de Vries\"", "Nooit een naam");
    }

    @Test
    void aQuestionnaireThatIsNotCompleteIsSaid() throws IOException {
        Files.writeString(file, "onderneming: {naam: Half}\n");
        var terminal = new Terminal("2", "", "0");

        assertThat(terminal.run(ask())).isEqualTo(ExitCode.DONE);

        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("is nog niet af. Wij gaan uit van wat er al staat.");
    }

    @Test
    void aProfileInJsonStaysJson() throws IOException {
        var json = folder.resolve("zaak.json");
        Files.writeString(json, "{\"onderneming\": {\"naam\": \"Half\"}}");

        new Terminal("2", "s").run(words(json, "--nieuw"));

        assertThat(Files.readString(json)).startsWith("{").contains("\"klant-2026-11-22\"");
        assertThat(new Terminal().run(words(json))).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theQuestionsFitTheirColumns() {
        var terminal = new Terminal("?", "4", "?", "", "?", "1", "?", "1,2", "?", "30-11-2026", "?", "o", "", "s");

        terminal.run(ask());

        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= 79 || line.contains(folder.toString()));
    }

    private String[] ask() {
        return words(file, "--nieuw");
    }

    private String[] words(Path profile, String... more) {
        var words = new ArrayList<>(List.of(
                "klant-zegt-op",
                profile.toString(),
                "--datum",
                "2026-11-22",
                "--uit",
                folder.resolve("uit").toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private String json(Path profile) {
        var terminal = new Terminal();
        terminal.run(words(profile, "--als-json", "--zaak", "klant-2026-11-22"));
        return terminal.out();
    }
}
