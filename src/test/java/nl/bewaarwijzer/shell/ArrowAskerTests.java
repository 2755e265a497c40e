package nl.bewaarwijzer.shell;

import static nl.bewaarwijzer.shell.KeyTerminal.CTRL_C;
import static nl.bewaarwijzer.shell.KeyTerminal.CTRL_D;
import static nl.bewaarwijzer.shell.KeyTerminal.DOWN;
import static nl.bewaarwijzer.shell.KeyTerminal.ENTER;
import static nl.bewaarwijzer.shell.KeyTerminal.LEFT;
import static nl.bewaarwijzer.shell.KeyTerminal.PAGE_DOWN;
import static nl.bewaarwijzer.shell.KeyTerminal.PAGE_UP;
import static nl.bewaarwijzer.shell.KeyTerminal.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrowAskerTests {

    @TempDir
    private Path folder;

    @Test
    void arrowsAndNumbersAnswerAlike() throws IOException {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, DOWN, DOWN, UP, ENTER) // eenmanszaak
                .type(" ", DOWN, DOWN, " ", ENTER);

        assertThat(keys.run("vragen", file())).isEqualTo(ExitCode.DONE);

        var lines = new Terminal("Groene Les", "1", "1,3");
        lines.run("vragen", folder.resolve("lijn/zaak.yaml").toString());
        assertThat(folder.resolve("zaak.yaml")).hasSameTextualContentAs(folder.resolve("lijn/zaak.yaml"));
    }

    @Test
    void theListHasAMarkThatIsNoColour() {
        var keys = new KeyTerminal(80, 24).type("Groene Les", ENTER, DOWN, DOWN).look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0))
                .contains("    1  eenmanszaak", " >  2  vof", "    3  maatschap")
                .contains("Pijltjes kiezen, Enter gaat verder");
    }

    @Test
    void whatWasAnsweredStaysAsAShortLine() {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "5", ENTER, "1,3", ENTER)
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0))
                .contains(" - Hoe heet uw onderneming? Groene Les", " - Welke rechtsvorm heeft uw onderneming? bv")
                .contains(" - Wat krijgt de klant van u? iets dat vanzelf online werkt, werk")
                .doesNotContain("coöperatie");
    }

    @Test
    void wordsCommandsAndMistakesWorkAsTheyDoLineByLine() throws IOException {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "eenmanszaak", ENTER, "t", ENTER, "gmbh", ENTER)
                .look()
                .type(KeyTerminal.ESCAPE, "bv", ENTER, "1", ENTER, ENTER, "weet ik niet", ENTER)
                .type("s", ENTER);

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains("\"gmbh\" staat er niet bij.", "Typ of kies: gmbh");
        assertThat(Files.readString(Path.of(file()))).contains("rechtsvorm: bv", "levering: elektronisch");
        assertThat(keys.screen()).contains("Bewaard. Ga later verder met");
    }

    @Test
    void aChangeThatIsTypedKeepsWhatWasTickedOnTheScreen() throws IOException {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "bv", ENTER)
                .type(" ", DOWN, DOWN, " ", "+2 -3", ENTER);

        keys.run("vragen", file());

        assertThat(keys.printed()).contains(" - Wat krijgt de klant van u? iets dat vanzelf online werkt, ");
        var lines = new Terminal("Groene Les", "bv", "1,2");
        lines.run("vragen", folder.resolve("lijn/zaak.yaml").toString());
        assertThat(folder.resolve("zaak.yaml")).hasSameTextualContentAs(folder.resolve("lijn/zaak.yaml"));
    }

    @Test
    void enterTicksNothingByItself() {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "bv", ENTER, ENTER)
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains("Zet met de spatiebalk een x", "Wat krijgt de klant van u?");
    }

    @Test
    void arrowLeftGoesBackToTheAnswerThatWasGiven() {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "bv", ENTER, LEFT)
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains("u koos bv", " >  5  bv");
    }

    @Test
    void aQuestionMarkOpensTheExplanationAndEnterClosesIt() {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "?")
                .look()
                .type(ENTER)
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains(" Waarom  ", "Enter: terug naar de vraag");
        assertThat(keys.screens().get(1)).contains("eenmanszaak").doesNotContain("Waarom");
    }

    @Test
    void anExplanationThatIsLongerThanTheTerminalIsReadInParts() {
        var keys = new KeyTerminal(40, 10)
                .type("Groene Les", ENTER, "bv", ENTER, "?")
                .look()
                .type(DOWN, DOWN, DOWN)
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains(" Waarom  ", "Pijltjes: lezen");
        assertThat(keys.screens().get(1)).doesNotContain(" Waarom  ");
    }

    @Test
    void pageKeysReadTheNextAndThePreviousPage() {
        var keys = new KeyTerminal(40, 10)
                .type("Groene Les", ENTER, "bv", ENTER, "?")
                .look()
                .type(DOWN.repeat(8))
                .look()
                .type(UP.repeat(8), PAGE_DOWN)
                .look()
                .type(PAGE_UP)
                .look()
                .type(PAGE_DOWN.repeat(20))
                .look()
                .type(PAGE_DOWN)
                .look();

        keys.run("vragen", file());

        var screens = keys.screens();
        assertThat(screens.get(1)).isNotEqualTo(screens.get(0));
        assertThat(screens.get(2)).isEqualTo(screens.get(1));
        assertThat(screens.get(3)).isEqualTo(screens.get(0));
        assertThat(screens.get(5)).isEqualTo(screens.get(4));
    }

    @Test
    void whatAnAnswerMayBeIsSaidAsItIsLineByLine() throws IOException {
        var named =
                new KeyTerminal(80, 24).type("Groene Les", ENTER, "bv", ENTER).look();
        named.run("vragen", file());
        Files.copy(
                Path.of("knowledge-base/voorbeelden/plantenuur-binnenland.yaml"),
                Path.of(file()),
                StandardCopyOption.REPLACE_EXISTING);
        var date = new KeyTerminal(80, 24).type("1,4", ENTER).look();
        date.run("klant-zegt-op", file(), "--nieuw");

        assertThat(named.screens().get(0))
                .contains("Wat krijgt de klant van u?", "Een eigen naam mag", "1: Lessen, 1: Boeken", "? uitleg");
        assertThat(date.screens().get(0))
                .contains("Op welke dag", "bijvoorbeeld 01-01-2025. Alleen een jaar mag ook.", "? uitleg");
    }

    @Test
    void theOverviewIsAListToo() throws IOException {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "bv", ENTER, "o", ENTER, DOWN)
                .look()
                .type(ENTER, "Rode Les", ENTER);

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains("Uw antwoorden", ">  1  Hoe heet uw onderneming? Groene Les");
        assertThat(Files.readString(Path.of(file()))).contains("naam: Rode Les");
    }

    @Test
    void aListThatIsLongerThanTheTerminalMovesInIt() {
        var keys = new KeyTerminal(80, 12)
                .type("Groene Les", ENTER)
                .look()
                .type("10")
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0))
                .contains("eenmanszaak", "(hieronder nog ")
                .doesNotContain("weet ik niet");
        assertThat(keys.screens().get(1))
                .contains("> 10  weet ik niet", "(hierboven nog ")
                .doesNotContain("eenmanszaak");
    }

    @Test
    void manyOptionsAreFoundByTheirNames() throws IOException {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "bv", ENTER, "1,3", ENTER, "1,2,3", ENTER, "belg")
                .look()
                .type(ENTER, "duits", ENTER)
                .look()
                .type("duitslan", DOWN, " ", KeyTerminal.ESCAPE, ENTER)
                .type(ENTER); // all that they sell

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains(" > [ ]     België").doesNotContain("Nederland");
        assertThat(keys.screens().get(1)).contains(" > [x]     Duitsland");
        assertThat(Files.readString(Path.of(file()))).contains("land: be", "land: de", "land: nl");
    }

    @Test
    void anotherSizeDrawsTheQuestionAnew() {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, DOWN)
                .resize(50, 12)
                .look()
                .resize(80, 24)
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains(" >  1  eenmanszaak").contains("(hieronder nog ");
        assertThat(keys.screens().get(1)).contains(" >  1  eenmanszaak", "10  weet ik niet");
    }

    @Test
    void aTerminalThatForgetsItsSizeKeepsTheLastOne() {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, DOWN)
                .forgetSize()
                .type(DOWN)
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens().get(0)).contains(" >  2  vof", "10  weet ik niet");
    }

    @Test
    void aTerminalWithoutRoomForAListAsksLineByLine() throws IOException {
        var keys = new KeyTerminal(39, 24).type("Groene Les", ENTER, "1", ENTER).look();

        keys.run("vragen", file());

        assertThat(keys.raw()).contains("Typ een nummer.").doesNotContain("Pijltjes kiezen");
        assertThat(keys.screens().get(0).lines()).allMatch(line -> line.length() <= 41); // with a frame
        assertThat(Files.readString(Path.of(file()))).contains("rechtsvorm: eenmanszaak");
    }

    @Test
    void severalThingsAreAskedOneByOneAndEachAnswerIsKept() throws IOException {
        withoutRoles();
        var first = new KeyTerminal(80, 24)
                .type("1,2,3", ENTER)
                .look()
                .type("2", ENTER)
                .look()
                .type(CTRL_C);
        first.run("vragen", file());

        var second = new KeyTerminal(80, 24).look().type(LEFT).look();
        second.run("vragen", file());

        assertThat(first.screens().get(0)).contains("Werkt de leverancier", "(1 van 3)");
        assertThat(first.screens().get(1)).contains("(2 van 3)");
        assertThat(second.screens().get(0)).contains("(2 van 3)");
        assertThat(second.screens().get(1)).contains("(1 van 3)", "u koos", " >  2  voor zichzelf");
    }

    /** A file that says of no supplier for whom it works. */
    private void withoutRoles() throws IOException {
        var lines = Files.readAllLines(Path.of("knowledge-base/voorbeelden/plantenuur.yaml"));
        Files.write(
                Path.of(file()),
                lines.stream().filter(line -> !line.startsWith("    rol:")).toList());
    }

    @Test
    void ctrlCSavesAndStopsWithItsOwnCode() throws IOException {
        var keys = new KeyTerminal(80, 24).type("Groene Les", ENTER, "bv", ENTER, "hal", CTRL_C);

        assertThat(keys.run("vragen", file())).isEqualTo(ExitCode.INTERRUPTED);

        assertThat(keys.screen())
                .contains("Bewaard. Ga later verder met:", "bewaarwijzer vragen")
                .doesNotContain("Typ of kies");
        assertThat(Files.readString(Path.of(file()))).contains("rechtsvorm: bv");
        assertThat(keys.isRestored()).isTrue();
    }

    @Test
    void aPlainTextKnowsNoMovesThatMeanNothingThere() throws IOException {
        var keys = new KeyTerminal(80, 24)
                .type("Groene Les", ENTER, "1", ENTER, "1", ENTER, ENTER, "0", ENTER)
                .type(LEFT)
                .look()
                .type("t")
                .look();

        keys.run("vragen", file());

        assertThat(keys.screens()).allMatch(screen -> screen.contains("Typ s om te stoppen"));
        assertThat(keys.screens().get(1)).doesNotContain("Enter: terug");
    }

    @Test
    void whoAnsweredAllGoesBackWithAnArrow() throws IOException {
        Files.copy(Path.of("knowledge-base/voorbeelden/plantenuur-binnenland.yaml"), Path.of(file()));
        var keys = new KeyTerminal(80, 24).look().type(LEFT).look();

        keys.run("vragen", file(), "--uit", folder.toString());

        assertThat(keys.screens().get(0)).contains("Alles is beantwoord.");
        assertThat(keys.screens().get(1)).contains("Welke van deze zinnen kloppen volgens u?");
    }

    @Test
    void ctrlDSavesAndStops() {
        var keys = new KeyTerminal(80, 24).type("Groene Les", ENTER, CTRL_D);

        assertThat(keys.run("vragen", file())).isEqualTo(ExitCode.DONE);

        assertThat(keys.screen()).contains("Bewaard. Ga later verder met:", "bewaarwijzer vragen");
        assertThat(keys.isRestored()).isTrue();
    }

    @Test
    void aFailureGivesTheTerminalBack() throws IOException {
        Files.writeString(Path.of(file()), "onderneming: {naam: X, rechtsvorm: gmbh}");
        var keys = new KeyTerminal(80, 24);

        assertThat(keys.run("vragen", file())).isEqualTo(ExitCode.INPUT);

        assertThat(keys.isRestored()).isTrue();
    }

    @Test
    void whoWantsNoColourGetsNoStyle() {
        var plain = new KeyTerminal(80, 24, Map.of("NO_COLOR", "1")).type("Groene Les", ENTER, DOWN, "?");
        var styled = new KeyTerminal(80, 24).type("Groene Les", ENTER, DOWN, "?");

        plain.run("vragen", file());
        styled.run("vragen", folder.resolve("tweede.yaml").toString());

        assertThat(plain.raw()).doesNotContainPattern("\\033\\[[0-9;]*m");
        assertThat(styled.raw()).containsPattern("\\033\\[1m");
    }

    @Test
    void keysThatMeanNothingHereTypeNothing() throws IOException {
        var keys = new KeyTerminal(80, 24).type("\033[15~", "Groen", "\033[1;5C", "\t", "e Les", "\033[3~", ENTER);

        keys.run("vragen", file());

        assertThat(Files.readString(Path.of(file()))).contains("naam: Groene Les");
    }

    private String file() {
        return folder.resolve("zaak.yaml").toString();
    }
}
