package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MenuTests {

    private static final Path EXAMPLE = Path.of("knowledge-base/voorbeelden/plantenuur-binnenland.yaml");

    @TempDir
    private Path folder;

    private Path cache;

    @BeforeEach
    void makeCache() throws IOException {
        cache = Files.createDirectory(folder.resolve("cache"));
        if (Files.getFileStore(cache).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void theMenuComesFirstAndFitsAScreen() {
        var shown = menu();

        assertThat(shown).contains("1  Nieuwe vragenlijst", "5  Documenten maken", "json, xlsx", "0  Stoppen");
        assertThat(shown.lines()).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 79);
    }

    @Test
    void anEmptyLineShowsTheMenuAgain() {
        var shown = menu("", "0");

        assertThat(shown.split("1  Nieuwe vragenlijst", -1)).hasSize(3);
    }

    @Test
    void aNumberANameAndACommandLineRunTheSame() {
        var byNumber = menu("8", "0");
        var byName = menu("hulp", "0");
        var byCommand = menu("help --taal nl", "0");

        assertThat(byNumber).isEqualTo(byName).contains("regels nakijken");
        assertThat(byCommand).contains("regels nakijken");
    }

    @Test
    void namesOfBothLanguagesAreKnown() {
        assertThat(menu("Verdergaan", "", "0")).contains("In deze map staat nog geen profiel.");
        assertThat(menu("go on", "", "0")).contains("In deze map staat nog geen profiel.");
    }

    @Test
    void whatIsNotInTheMenuIsSaidAndTheMenuGoesOn() {
        var shown = menu("99", "foo", "hulp schema", "0");

        assertThat(shown)
                .contains("99 staat niet in het menu.")
                .contains("De opdracht \"foo\" bestaat niet.")
                .contains("profiel | advies");
    }

    @Test
    void afterStopNothingIsRead() {
        assertThat(menu("0", "hulp")).doesNotContain("regels nakijken");
        assertThat(menu("stop", "hulp")).doesNotContain("regels nakijken");
    }

    @Test
    void theEndOfTheInputEndsTheMenuWhereverItIs() {
        assertThat(menu("6")).endsWith("Enter toont het menu.\nbewaarwijzer> ");
        assertThat(menu("7")).endsWith("Enter toont het menu.\nbewaarwijzer> ");
    }

    @Test
    void theMenuSpeaksEnglishAndSoDoItsCommands() {
        var shown = menu(Language.EN, "8", "foo", "regels lijst --taal nl -- niets", "0");

        assertThat(shown).contains("1  New questionnaire", "rules check", "There is no command \"foo\".");
    }

    @Test
    void rulesAreChosenByWhatTheyDo() {
        var shown = menu("7", "regels zinnen nieuwsbrief", "0");

        assertThat(shown).contains("1  regels nakijken", "kijkt regels en kennis na", "VOORWAARDEN");
    }

    @Test
    void profilesAreFoundInTheFolderWithNameAndDay() throws IOException {
        Files.copy(EXAMPLE, folder.resolve("plant.yaml"));
        Files.writeString(folder.resolve("ander.yaml"), "iets: anders\n");
        Files.writeString(folder.resolve("kapot.json"), "{");

        var shown = menu("2", "", "0");

        assertThat(shown)
                .contains("1  Plantenuur Binnenland B.V.", "plant.yaml")
                .doesNotContain("ander.yaml", "kapot");
    }

    @Test
    void aFileThatIsNotThereIsNamedAndAskedAgain() {
        assertThat(menu("5", "weg.yaml", "", "0"))
                .contains("Het bestand \"weg.yaml\" is er niet.", "Enter toont het menu.");
    }

    @Test
    void theCommandOfAnEntryGetsTheChosenProfile() throws IOException {
        var file = folder.resolve("plant.yaml");
        Files.writeString(file, "onderneming: {naam: Plant, rechtsvorm: gmbh}");

        var shown = menu("5", "1", "", "5", file.toString(), "1", "0");

        assertThat(shown.split("gmbh", -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void whatWasUsedIsFoundAgainUntilItIsGone() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elders"));
        var file = Files.writeString(elsewhere.resolve("een.yaml"), "onderneming: {naam: Een}\n");
        var other = Files.writeString(elsewhere.resolve("twee.yaml"), "onderneming: {naam: Twee}\n");
        var profiles = new SavedProfiles(folder, cache);

        profiles.used(List.of(file.toString()));
        profiles.used(List.of(other.toString(), "\0"));

        assertThat(profiles.list()).extracting(SavedProfiles.Saved::name).containsExactlyInAnyOrder("Een", "Twee");
        Files.delete(file);
        assertThat(profiles.list()).extracting(SavedProfiles.Saved::name).containsExactly("Twee");
        profiles.used(List.of());
        assertThat(Files.readString(cache.resolve("onlangs.txt")))
                .doesNotContain("een.yaml")
                .contains("twee.yaml");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no POSIX permissions")
    void onlyTheOwnerReadsWhatWasUsed() throws IOException {
        new SavedProfiles(folder, cache).used(List.of("een.yaml"));

        var rights = Files.getPosixFilePermissions(cache.resolve("onlangs.txt"));

        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    private String menu(String... typed) {
        return menu(Language.NL, typed);
    }

    private String menu(Language language, String... typed) {
        var written = new StringWriter();
        var out = new PrintWriter(written);
        var input = Arrays.asList(typed).iterator();
        Lines lines = prompt -> {
            out.print(prompt);
            return input.hasNext() ? Optional.of(input.next()) : Optional.empty();
        };
        var commands = Bewaarwijzer.commands(out, lines);
        new Menu(
                        new Dispatcher(commands, language, out, out),
                        commands,
                        new SavedProfiles(folder, cache),
                        lines,
                        lines,
                        new Sentences(language),
                        out)
                .run();
        out.flush();
        return written.toString();
    }
}
