package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.Advices;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the owner of an example business reads on the screen: one page. */
class ScreenTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "scherm.txt");
    private static final List<Path> FILES = List.of(
            Path.of("reports", "plantenuur", "data", "advice.json"),
            Path.of("reports", "plantenuur", "plantenuur.xlsx"));
    private static final String SCREEN = page(Advices.of("plantenuur"), Language.NL);

    static Stream<Arguments> examples() {
        return Law.examples().stream()
                .flatMap(example -> Stream.of(Language.values()).map(language -> Arguments.of(example, language)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSummaryIsOnePage(String example, Language language) {
        var advice = Advices.of(example, language);

        var page = page(advice, language);

        assertOnePage(page);
        assertThat(page.strip().lines()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everySectionIsThereAndWhatWasCutIsSaid(String example, Language language) {
        var advice = Advices.of(example, language);
        var sentences = new Sentences(language);

        var page = page(advice, language);

        assertThat(page)
                .contains(
                        sentences.say("screen.answer"),
                        sentences.say("screen.authorities"),
                        sentences.say("screen.retention"),
                        sentences.say("screen.boxes"),
                        sentences.say("screen.files"),
                        sentences.say("screen.actions") + " "
                                + sentences.say("screen.of", 5, advice.actions().size()))
                .containsPattern(sentences.say("screen.more-terms", "\\d+"));
        assertThat(page.contains(sentences.say("screen.open")))
                .isEqualTo(!advice.openQuestions().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noLineOfTheLawIsCut(String example, Language language) {
        var page = page(Advices.of(example, language), language);

        assertThat(page.lines().filter(line -> line.contains("...") && !line.startsWith(" - ")))
                .isEmpty();
    }

    @Test
    void thePageReadsAsTheGoldenFile() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, SCREEN);
        }

        assertThat(SCREEN).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void aProfileThatSaysLittleGivesAPage() {
        var advice = advise("onderneming:\n  naam: Klein\n  rechtsvorm: bv\n");

        var page = page(advice, Language.NL);

        assertOnePage(page);
        assertThat(page).contains("Klein", "KORT ANTWOORD", "NOG OPEN");
    }

    @Test
    void aHostileNameStaysOnItsLineAndSteersNothing() {
        var name = "\\u001b[2J\\r\\n" + "Naam met heel veel woorden erin ".repeat(6) + "\\u202e\\u0007";
        var advice = advise("onderneming:\n  naam: \"" + name + "\"\n  rechtsvorm: bv\n");

        var page = page(advice, Language.NL);

        assertOnePage(page);
        assertThat(page).contains("Naam met heel veel", "...").doesNotContainPattern("[\\p{Cntrl}&&[^\n]]|\u202e");
    }

    @Test
    void aLineThatDependsOnAnAnswerIsMarkedAndTheMarkIsExplained() {
        var page = page(Advices.of("plantenuur-onbekend"), Language.NL);

        assertThat(page).contains("PLICHT*").contains("\n * Hangt af van een antwoord");
        assertThat(SCREEN).doesNotContain("PLICHT*", "* Hangt af");
    }

    @Test
    void dutiesComeFirstAndEachTermSaysHowBindingItIs() {
        var rows = SCREEN.lines()
                .dropWhile(line -> !line.startsWith(" ZO LANG BEWAREN"))
                .skip(1)
                .takeWhile(line -> !line.startsWith(" Voorbeeld"))
                .map(line -> line.replaceFirst("^.* ", ""))
                .toList();

        assertThat(rows).containsOnly("PLICHT", "ADVIES", "AFSPRAAK");
        assertThat(rows.lastIndexOf("PLICHT")).isLessThan(rows.indexOf("ADVIES"));
    }

    @Test
    void aTermSaysFromWhenItCounts() {
        assertThat(SCREEN)
                .containsPattern("Bewijs van de bestelling +5 jaar na einde +21-11-2031 +ADVIES")
                .containsPattern("Contact; Account +tot einde abonnement +21-11-2026 +ADVIES");
    }

    @Test
    void theDutyToEraseANewsletterAddressIsNoNumber() {
        assertThat(SCREEN).containsPattern("Adres voor de nieuwsbrief +tot afmelding +PLICHT");
    }

    @Test
    void theReadingOfRegulatorsIsNamedAsSuch() {
        assertThat(SCREEN).containsPattern("Meet niet wie mail opent.*toezichthouders");
    }

    @Test
    void theStepsOfACaseHaveTheNumbersOfTheWorkbook() {
        var advice = Advices.of("plantenuur");
        var protocol = advice.steps();
        var last = protocol.get(protocol.size() - 1);

        var screen = new CaseScreen(new Sentences(Language.NL))
                .of(advice, advice.cases().get(0));

        assertThat(screen)
                .contains(String.format("%3d %s", protocol.size(), last.what().substring(0, 20)));
    }

    private static String page(Advice advice, Language language) {
        return new Screen(new Sentences(language), Law.base()).summary(advice, FILES);
    }

    private static Advice advise(String profile) {
        return new Advisor(Law.rules(), "test").advise(Law.profile(profile), Law.DAY, Language.NL);
    }

    private static void assertOnePage(String page) {
        assertThat(page.stripTrailing().lines().count()).isLessThanOrEqualTo(Screen.LINES);
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH));
    }
}
