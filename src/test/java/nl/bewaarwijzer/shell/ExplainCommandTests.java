package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.AdviceLines;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.advice.Line;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTests {

    private static final String EXAMPLE = "knowledge-base/voorbeelden/plantenuur.yaml";
    private static final String UNKNOWN = "knowledge-base/voorbeelden/plantenuur-onbekend.yaml";
    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutAnIdEveryLineIsListedAndWhatDoesNotApply() {
        var code = run("uitleg", EXAMPLE, "--datum", "2026-11-21");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("ZO LANG BEWAREN", " factuur.be ", "DIT GELDT NIET VOOR U", "uitleg " + EXAMPLE);
        fitsItsColumns();
    }

    @Test
    void aLineIsExplainedFromTheAnswersOverNotionsAndRulesToItsSources() {
        run("uitleg", EXAMPLE, "factuur.be", "--datum", "2026-11-21");

        assertThat(out.toString())
                .contains("PLICHT", "10 jaar", "via het OSS-loket", "369 duodecies", "Wijkt: 7 jaar")
                .containsSubsequence("UW ANTWOORDEN", "bewaren.loket.lopend", "bewaren.fiscaal.oss-factuur", "BRONNEN");
        fitsItsColumns();
    }

    @Test
    void aLineThatDependsShowsWhatEachAnswerGives() {
        run("uitleg", UNKNOWN, "factuur.be", "--datum", "2026-11-21");

        assertThat(out.toString()).contains("DIT HANGT AF VAN EEN ANTWOORD", "ja: 10 jaar");
    }

    @Test
    void aRowOfACaseIsExplainedWithTheAnswersOfThatCustomer() {
        var code = run("uitleg", EXAMPLE, "klant-nl.factuur", "--datum", "2026-11-21");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(oneLine(out))
                .contains("klant-nl.factuur (zaken)", "PLICHT", "31-12-2033", "10-11-2026", "bewaren.fiscaal.");
        fitsItsColumns();
    }

    @Test
    void aCaseListsItsRowsStepsAndLetters() {
        run("uitleg", EXAMPLE, "klant-nl", "--datum", "2026-11-21");

        assertThat(out.toString())
                .contains("Kies er een", "klant-nl.factuur", "klant-nl.stappen.", "klant-nl.deels-gewist");
        fitsItsColumns();
    }

    @Test
    void aDisputedSourceShowsItsReadingsAndTheOneThatIsFollowed() {
        run("uitleg", EXAMPLE, "toestemmingsbewijs", "--datum", "2026-11-21");

        assertThat(out.toString()).contains("ADVIES", "Omstreden");
    }

    @Test
    void aSilentRuleTellsWhichAnswerWouldChangeIt() {
        var code = run("explain", EXAMPLE, "bewaren.contract.abonnement-natuurlijk-persoon", "--date", "2026-11-21");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(oneLine(out)).contains("Dit geldt niet voor u", "\"eenmanszaak\" zou zeggen, dan geldt dit wel.");
        fitsItsColumns();
    }

    @Test
    void aSilentRowTellsWhichAnswersWouldChangeIt() {
        run("uitleg", EXAMPLE, "land-bewijs.nl", "--datum", "2026-11-21");

        assertThat(oneLine(out)).contains("In welk land woont of zit de klant?", "dan geldt dit wel.");
    }

    @Test
    void aRuleThatIsNoLongerInForceTellsItsDate() {
        run("uitleg", EXAMPLE, "marketing.eigen-klanten.bellen-klant-tot-2026", "--datum", "2026-11-21");

        assertThat(out.toString()).contains("Dit geldt niet meer sinds 01-07-2026.");
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThat(run("uitleg", EXAMPLE, "factuur.bee")).isEqualTo(ExitCode.USAGE);
        assertThat(run("uitleg")).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString()).contains("factuur.be");
    }

    @Test
    void anAdviceExplainsItselfAndSaysWhenItNeedsTheProfile() throws IOException {
        var advice = ADVISOR.advise(Law.example("plantenuur"), Law.DAY, Language.NL);
        var file = Files.writeString(folder.resolve("advice.json"), AdviceJson.write(advice));

        assertThat(run(
                        "uitleg",
                        file.toString(),
                        "factuur.be",
                        "--knowledge",
                        folder.resolve("geen").toString()))
                .as(err.toString())
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("bewaren.loket.lopend", "369 duodecies");
        assertThat(run("uitleg", file.toString(), "land-bewijs.nl")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("profiel");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void aWrittenAdviceReadsBackTheSame(String example) {
        var written = AdviceJson.write(ADVISOR.advise(Law.example(example), Law.DAY, Language.NL));

        assertThat(AdviceJson.read(written)).map(AdviceJson::write).contains(written);
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void everyLineOfEveryExampleCanBeExplainedInBothLanguages(String example) {
        for (var language : Language.values()) {
            var advice = ADVISOR.advise(Law.example(example), Law.DAY, language);
            var screen = new ExplainScreen(new Sentences(language), advice);

            AdviceLines.bySection(advice)
                    .forEach((section, lines) -> lines.forEach(line -> {
                        assertThat(screen.line(section, line)).contains(line.id());
                        fits(screen.line(section, line));
                    }));
            advice.notApplicable().forEach(silent -> fits(screen.silent(silent, advice.sources())));
            fits(screen.overview("x.yaml"));
            assertThat(AdviceLines.bySection(advice).values().stream()
                            .flatMap(List::stream)
                            .map(Line::trace)
                            .toList())
                    .isNotEmpty();
        }
    }

    private void fitsItsColumns() {
        fits(out.toString());
    }

    /** A link, an id or a file name is never cut. */
    private static void fits(String text) {
        assertThat(text.lines())
                .filteredOn(line -> line.strip().contains(" "))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThan(80));
    }

    private static String oneLine(StringWriter text) {
        return text.toString().replaceAll("\\s+", " ");
    }

    private ExitCode run(String... words) {
        var print = new PrintWriter(out);
        var printErrors = new PrintWriter(err);
        var code = new Dispatcher(Bewaarwijzer.commands(printErrors), print, printErrors).run(List.of(words));
        printErrors.flush();
        return code;
    }
}
