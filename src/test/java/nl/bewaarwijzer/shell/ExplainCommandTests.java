package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.bewaarwijzer.Advices;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.AdviceLines;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTests {

    private static final String EXAMPLE = "knowledge-base/voorbeelden/plantenuur.yaml";
    private static final Pattern LISTED = Pattern.compile("(?m)^ ([a-z0-9-]+(?:\\.[a-z0-9-]+)*)(?: {2,}|$)");

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void withoutAnIdEveryLineIsListedAndWhatDoesNotApply() {
        var code = terminal.run("uitleg", EXAMPLE, "--datum", "2026-11-21");

        assertThat(code).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("ZO LANG BEWAREN", " verkoopregel.be ", "DIT GELDT NIET VOOR U", "uitleg " + EXAMPLE);
        fitsItsColumns();
    }

    @Test
    void aLineIsExplainedFromTheAnswersOverNotionsAndRulesToItsSources() throws IOException {
        terminal.run("uitleg", written("plantenuur"), "verkoopregel.be");

        assertThat(terminal.out())
                .contains("PLICHT", "10 jaar", "via het OSS-loket", "369 duodecies", "Wijkt: 7 jaar")
                .containsSubsequence(
                        "UW ANTWOORDEN", "bewaren.loket.lopend", "bewaren.fiscaal.oss-verkoopregel", "BRONNEN");
        fitsItsColumns();
    }

    @Test
    void aLineThatDependsShowsWhatEachAnswerGives() throws IOException {
        terminal.run("uitleg", written("plantenuur-onbekend"), "verkoopregel.be");

        assertThat(terminal.out()).contains("DIT HANGT AF VAN EEN ANTWOORD", "ja: 10 jaar");
    }

    @Test
    void aRowOfACaseIsExplainedWithTheAnswersOfThatCustomer() {
        var code = terminal.run("uitleg", EXAMPLE, "klant-nl.verkoopregel", "--datum", "2026-11-21");

        assertThat(code).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(oneLine(terminal.out()))
                .contains("klant-nl.verkoopregel (zaken)", "PLICHT", "31-12-2033", "10-11-2026", "bewaren.fiscaal.");
        fitsItsColumns();
    }

    @Test
    void aCaseListsItsRowsStepsAndLetters() {
        terminal.run("uitleg", EXAMPLE, "klant-nl", "--datum", "2026-11-21");

        assertThat(terminal.out())
                .contains("Kies er een", "klant-nl.verkoopregel", "klant-nl.stappen.", "klant-nl.deels-gewist");
        fitsItsColumns();
    }

    @Test
    void aDisputedSourceShowsItsReadingsAndTheOneThatIsFollowed() throws IOException {
        terminal.run("uitleg", written("plantenuur"), "toestemmingsbewijs");

        assertThat(oneLine(terminal.out()))
                .contains("Hoe bindend: ADVIES")
                .contains("De wet laat dit open. Men leest het zo: 1. Vijf jaar na de laatste nieuwsbrief")
                .contains("beboeten. (deze lezing volgen wij) 2. Ongeveer twee jaar na de laatste nieuwsbrief")
                .containsOnlyOnce("(deze lezing volgen wij)")
                .contains("Omstreden: hierover zijn kenners het niet eens.");
    }

    @Test
    void aSilentRuleTellsWhichAnswerWouldChangeIt() {
        var code = terminal.run(
                "explain", EXAMPLE, "bewaren.contract.abonnement-natuurlijk-persoon", "--date", "2026-11-21");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(oneLine(terminal.out()))
                .contains("Dit geldt niet voor u", "\"eenmanszaak\" zou zeggen, dan geldt dit wel.");
        fitsItsColumns();
    }

    @Test
    void aSilentRowTellsWhichAnswersWouldChangeIt() {
        terminal.run("uitleg", EXAMPLE, "land-bewijs.nl", "--datum", "2026-11-21");

        assertThat(oneLine(terminal.out())).contains("In welk land woont of zit de klant?", "dan geldt dit wel.");
    }

    @Test
    void aRuleThatIsNoLongerInForceTellsItsDate() {
        terminal.run("uitleg", EXAMPLE, "marketing.eigen-klanten.bellen-klant-tot-2026", "--datum", "2026-11-21");

        assertThat(terminal.out()).contains("Dit geldt niet meer sinds 01-07-2026.");
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThat(terminal.run("uitleg", EXAMPLE, "verkoopregel.bee")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("uitleg")).isEqualTo(ExitCode.USAGE);

        assertThat(terminal.err()).contains("verkoopregel.be");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void anAdviceExplainsItselfAndSaysWhenItNeedsTheProfile() throws IOException {
        var file = written("plantenuur");

        assertThat(terminal.run(
                        "uitleg",
                        file,
                        "verkoopregel.be",
                        "--knowledge",
                        folder.resolve("geen").toString()))
                .as(terminal.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("bewaren.loket.lopend", "369 duodecies");
        assertThat(terminal.run("uitleg", file, "land-bewijs.nl")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("profiel");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void aWrittenAdviceReadsBackTheSame(String example) {
        var written = AdviceJson.write(Advices.of(example));

        assertThat(AdviceJson.read(written)).map(AdviceJson::write).contains(written);
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void everyLineOfEveryExampleCanBeExplainedInBothLanguages(String example) {
        for (var language : Language.values()) {
            var advice = Advices.of(example, language);
            var screen = new ExplainScreen(new Sentences(language), advice);

            AdviceLines.bySection(advice)
                    .forEach((section, lines) -> lines.forEach(line -> {
                        assertThat(screen.line(section, line)).contains(line.id());
                        fits(screen.line(section, line));
                    }));
            advice.notApplicable().forEach(silent -> fits(screen.silent(silent, advice.sources())));
            fits(screen.overview("x.yaml"));
        }
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void theOverviewNamesEveryLineAndNoneThatDoesNotExist(String example) {
        var advice = Advices.of(example);
        var known = new TreeSet<String>();
        AdviceLines.bySection(advice).values().forEach(lines -> lines.forEach(line -> known.add(line.id())));
        advice.notApplicable().forEach(silent -> known.add(silent.id()));

        var overview = new ExplainScreen(new Sentences(Language.NL), advice).overview("x.yaml");

        assertThat(LISTED.matcher(overview)
                        .results()
                        .map(listed -> listed.group(1))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    /** A written advice: to explain it, nothing need be advised again. */
    private String written(String example) throws IOException {
        return Files.writeString(folder.resolve(example + ".json"), AdviceJson.write(Advices.of(example)))
                .toString();
    }

    private void fitsItsColumns() {
        fits(terminal.out());
    }

    /** A link, an id or a file name is never cut. */
    private static void fits(String text) {
        assertThat(text.lines())
                .filteredOn(line -> line.strip().contains(" "))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThan(80));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
