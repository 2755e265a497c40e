package nl.bewaarwijzer.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule file may not hold: each mistake is named with file, line and cure. */
class RuleLanguageTests {

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void copyTheRules() {
        rules = Law.copy(Law.RULES, folder.resolve("rules"));
    }

    @Test
    void anUnknownSentenceIsRefusedWithTheNearestOnes() {
        var problems = problemsOf("    Er is een systeem\n      - zonder verwerkersovereenkomts");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(6);
            assertThat(problem.in(Language.NL))
                    .contains("proef.dslr:6", "bestaat niet", "- zonder verwerkersovereenkomst");
        });
    }

    @Test
    void aMisspeltIdIsRefusedWithTheNearestOne() {
        var problems = problemsOf("    Er is een systeem\n      - van de soort \"helpdeks\"");

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.NL))
                        .contains("proef.dslr:6", "\"helpdeks\" bestaat niet", "\"helpdesk\""));
    }

    @Test
    void aDashLineWithNothingAboveItIsRefused() {
        var problems = problemsOf("      - zonder verwerkersovereenkomst\n    Er is een systeem");

        assertThat(problems).extracting(Problem::key).containsExactly("regel.streepje-los");
    }

    @Test
    void aDashLineNarrowsOnlyTheThingAboveIt() {
        var problems = problemsOf("    Er is een verkoop\n      - zonder verwerkersovereenkomst");

        assertThat(problems).extracting(Problem::key).containsExactly("regel.onbekende-zin");
    }

    @Test
    void aSentenceWithAFullStopIsRefused() {
        var problems = problemsOf("    Er is een systeem.");

        assertThat(problems).extracting(Problem::key).containsExactly("regel.punt");
    }

    @Test
    void curlyQuotesAreRefused() {
        var problems = problemsOf("    Er is een systeem\n      - van de soort \u201Chelpdesk\u201D");

        assertThat(problems).extracting(Problem::key).containsExactly("regel.kromme-aanhalingstekens");
    }

    @Test
    void codeInARuleFileIsRefused() {
        for (var code : List.of(
                "    eval( true )",
                "    $s : Systeem( soort == \"x\" )",
                "    Er is een systeem // of niet",
                "    Er is een systeem; System.exit(1);")) {
            assertThat(problemsOf(code)).as(code).extracting(Problem::key).containsExactly("regel.code");
        }
    }

    @Test
    void codeInsideQuotesIsRefused() {
        var problems = problemsOf("    Er is een systeem\n      - van de soort \"x\") || eval(true\"");

        assertThat(problems)
                .isNotEmpty()
                .extracting(Problem::key)
                .isSubsetOf("regel.code", "regel.woord", "regel.onbekende-zin");
    }

    @Test
    void whatStandsOutsideARuleIsRefused() throws IOException {
        Files.writeString(rules.resolve("verwerkers/proef.dslr"), "import java.util.List\nfunction void x() {}\n");

        assertThat(problems()).extracting(Problem::key).containsOnly("regel.erbuiten", "regel.geen-regels");
    }

    @Test
    void aRuleNeedsASourceThatExists() throws IOException {
        write("""
                rule "verwerkers.proef.een"
                    @source(avg-28-33)
                when
                    Er is een systeem
                then
                    Meld bij dat systeem "risico"
                end
                rule "verwerkers.proef.twee"
                when
                    Er is een systeem
                then
                    Meld bij dat systeem "risico"
                end
                """);

        assertThat(problems())
                .extracting(problem -> problem.in(Language.NL))
                .anySatisfy(text -> assertThat(text).contains("avg-28-33", "avg-28-3"))
                .anySatisfy(text -> assertThat(text).contains("verwerkers.proef.twee", "noemt geen bron"));
    }

    @Test
    void theNameOfARuleFindsItsFile() throws IOException {
        write(
                "rule \"elders.proef.een\"\n@source(avg-28-3)\nwhen\n    Er is een systeem\nthen\n    Meld bij dat systeem \"risico\"\nend\n");

        assertThat(problems()).extracting(Problem::key).containsExactly("regel.naam");
    }

    @Test
    void aNotionThatNoRuleEstablishesIsRefused() {
        var problems = problemsOf("    \"functionaris-verplihct\" staat vast");

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.NL))
                        .contains("functionaris-verplihct", "functionaris-verplicht"));
    }

    @Test
    void aTableRowIsCheckedLikeARule() throws IOException {
        Law.edit(rules.resolve("marketing/eigen-klanten.csv"), ";e-mail;;abonnee;", ";e-mial;;abonnee;");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(5);
            assertThat(problem.in(Language.NL)).contains("\"e-mial\" bestaat niet", "\"e-mail\"");
        });
    }

    @Test
    void theNameOfATableRowCannotHoldCode() throws IOException {
        var table = rules.resolve("ondernemer/rechtsvorm.csv");
        Files.writeString(
                table,
                Files.readString(table)
                        + "\"x\"\" when then System.exit( 1 ); end rule \"\"y\";bw2-10;;;bv;rechtspersoon\n");

        assertThat(problems()).extracting(Problem::key).containsExactly("regel.naam");
    }

    @Test
    void aNumberIsComparedOnlyWithTheBoundsThatItsQuestionNames() throws IOException {
        var knowledge = Law.copy(Law.KNOWLEDGE, folder.resolve("knowledge-base"));
        Law.edit(knowledge.resolve("vragen/administratie.yaml"), "      grenzen: [eu-drempel]\n", "");

        var broken = catchThrowableOfType(
                BrokenFiles.class, () -> Law.open(rules, nl.bewaarwijzer.knowledge.KnowledgeBase.read(knowledge)));

        assertThat(broken.problems()).extracting(Problem::key).containsOnly("bank.grens-ontbreekt");
    }

    @Test
    void aTableThatExcelSavedWithQuotesReadsTheSame() throws IOException {
        var table = rules.resolve("ondernemer/rechtsvorm.csv");
        var saved = Files.readString(table)
                .replace("als: De rechtsvorm is \"\"", "\"als: De rechtsvorm is \"\"\"\"\"")
                .replace("dan: Stel vast \"\"", "\"dan: Stel vast \"\"\"\"\"")
                .replace("\n", "\r\n");
        Files.writeString(table, "\uFEFF" + saved);

        var opened = Law.open(rules, Law.base());

        assertThat(opened.rules()).extracting(Rule::id).contains("ondernemer.rechtsvorm.bv");
    }

    @Test
    void theDictionaryMayNameOnlyFactsParametersAndVerbs() {
        Law.edit(
                rules.resolve("taal.dsl"),
                "conclude.answer( drools );",
                "conclude.answer( drools ); Runtime.getRuntime().exit( 1 );");

        assertThat(problems()).extracting(Problem::key).containsOnly("taal.naam");
    }

    @Test
    void aSentenceWhoseCodeBreaksOffIsRefused() {
        Law.edit(rules.resolve("taal.dsl"), "=$plicht : Term( minimum == true )", "=$plicht : Term( data ==");

        assertThat(problems()).extracting(Problem::key).contains("taal.haakjes");
    }

    @Test
    void aNameThatEndsInAPointIsRefused() {
        Law.edit(rules.resolve("taal.dsl"), "- buiten de EU=land!.eu == \"nee\"", "- buiten de EU=land!.");

        assertThat(problems()).extracting(Problem::key).containsOnly("taal.naam");
    }

    @Test
    void everyFieldThatIsComparedWithOneBoundMustNameIt() throws IOException {
        var knowledge = Law.copy(Law.KNOWLEDGE, folder.resolve("knowledge-base"));
        Law.edit(knowledge.resolve("vragen/administratie.yaml"), "      grenzen: [eu-drempel]\n", "");
        Law.edit(
                rules.resolve("taal.dsl"),
                "[condition][Verkoop]- van een digitale dienst=",
                "[condition][]De verkopen elders in de EU zijn hoger dan \"{bedrag}\", dit jaar en vorig jaar="
                        + "$administratie : Administratie( parameters.above( euOmzetDitJaar, \"{bedrag}\" ), parameters.above( euOmzetVorigJaar, \"{bedrag}\" ) )\n"
                        + "[condition][Verkoop]- van een digitale dienst=");
        write("""
                rule "verwerkers.proef.een"
                    @source(avg-28-3)
                when
                    De verkopen elders in de EU zijn hoger dan "eu-drempel", dit jaar en vorig jaar
                then
                    Meld over de onderneming "risico"
                end
                """);

        var broken = catchThrowableOfType(
                BrokenFiles.class, () -> Law.open(rules, nl.bewaarwijzer.knowledge.KnowledgeBase.read(knowledge)));

        assertThat(broken.problems())
                .filteredOn(problem -> problem.place().file().endsWith("proef.dslr"))
                .extracting(problem -> problem.in(Language.NL))
                .anySatisfy(text -> assertThat(text).contains("Administratie.euOmzetDitJaar"))
                .anySatisfy(text -> assertThat(text).contains("Administratie.euOmzetVorigJaar"));
    }

    @Test
    void everyMistakeIsReportedAtOnce() throws IOException {
        write("""
                rule "verwerkers.proef.een"
                    @source(avg-28-3)
                when
                    Er is een sisteem
                then
                    Meld bij dat systeem "risiko"
                end
                rule "verwerkers.proef.twee"
                    @source(avg-28-3)
                when
                    Er is een systeem
                """);

        assertThat(problems())
                .extracting(Problem::key)
                .contains("regel.onbekende-zin", "regel.onbekend-id", "regel.geen-einde");
    }

    private List<Problem> problemsOf(String conditions) {
        try {
            write("rule \"verwerkers.proef.een\"\n    @source(avg-28-3)\nwhen\n\n" + conditions
                    + "\nthen\n    Meld over de onderneming \"risico\"\nend\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return problems();
    }

    private void write(String text) throws IOException {
        Files.writeString(rules.resolve("verwerkers/proef.dslr"), text);
    }

    private List<Problem> problems() {
        var broken = catchThrowableOfType(BrokenFiles.class, () -> Law.open(rules, Law.base()));
        assertThat(broken).isNotNull();
        assertThat(broken.owner()).isEqualTo(BrokenFiles.Owner.LAW);
        return broken.problems();
    }
}
