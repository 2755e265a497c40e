package nl.bewaarwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.document.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeBaseTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASmallKnowledgeBase() {
        file("vragen/bank.yaml", """
                onderneming:
                  naam: {nl: Onderneming, en: Business}
                  velden:
                    naam:
                      vraag: {nl: Hoe heet u?, en: What is your name?}
                      type: tekst
                    incasso:
                      vraag: {nl: Int u geld?, en: Do you collect money?}
                      type: ja-nee
                      zin: {ja: De onderneming int geld}
                    omzet:
                      vraag: {nl: Hoeveel is uw omzet?, en: What is your turnover?}
                      gevraagd-als: {incasso: ja}
                      type: bedrag
                      grenzen: [drempel]
                    land:
                      vraag: {nl: In welk land?, en: In which country?}
                      type: land
                      zin: De onderneming zit in "{}"
                land:
                  naam: {nl: Land, en: Country}
                  catalogus: landen/landen.yaml
                  velden:
                    eu: {type: ja-nee}
                    grondslag: {type: bron}
                    buren: {type: [land]}
                """);
        file("bronnen/avg.yaml", """
                avg-6-1-c:
                  titel: {nl: AVG, en: GDPR}
                  kort: {nl: "art. 6 AVG", en: "art. 6 GDPR"}
                  soort: verordening
                  link: https://eur-lex.europa.eu/x
                  lezing: {nl: Een plicht, en: A duty}
                  vanaf: 2018-05-25
                  zekerheid: vast
                  open:
                    lezingen:
                      - {nl: Ruim, en: Wide}
                      - {nl: Eng, en: Narrow}
                    gevolgd: 2
                  nagekeken: {datum: 2026-11-21, door: redactie, tweede: geen}
                """);
        file("waarden/waarden.yaml", """
                termijn:
                  titel: {nl: Termijn, en: Period}
                  eenheid: jaar
                  waarden:
                    - {vanaf: 2018-05-25, tot: 2027-01-01, waarde: 7, bron: avg-6-1-c}
                    - {vanaf: 2027-01-01, waarde: 10, bron: avg-6-1-c}
                  nagekeken: {datum: 2026-11-21, door: redactie, tweede: geen}
                drempel:
                  titel: {nl: Drempel, en: Threshold}
                  eenheid: euro
                  waarden:
                    - {vanaf: 2018-05-25, waarde: 10000, bron: avg-6-1-c}
                  nagekeken: {datum: 2026-11-21, door: redactie, tweede: geen}
                """);
        file("teksten/teksten.yaml", "groet: {nl: Dag, en: Hello}\n");
        file("landen/landen.yaml", """
                nl: {naam: {nl: Nederland, en: Netherlands}, eu: ja, grondslag: avg-6-1-c, buren: [be]}
                be: {naam: {nl: België, en: Belgium}, eu: ja}
                """);
    }

    @Test
    void aQuestionThatNoScreenAsksComesAfterTheOthers() {
        file("vragen/gesprek.yaml", """
                gesprek:
                  begin:
                    naam: {nl: Begin, en: Start}
                    schermen: [onderneming.land]
                """);

        var base = KnowledgeBase.read(folder);

        assertThat(base.bank().conversation().screens().map(screen -> screen.id()))
                .containsExactly("onderneming.land", "onderneming.naam", "onderneming.incasso", "onderneming.omzet");
    }

    @Test
    void aScreenAsksWhatTheBankHas() {
        file("vragen/gesprek.yaml", """
                gesprek:
                  begin:
                    naam: {nl: Begin, en: Start}
                    schermen:
                      - onderneming.landd
                      - vinkjes: [{veld: onderneming.incasso, nl: u int geld, en: you collect money}]
                      - dingen: onderneming
                """);

        var problems = catchThrowableOfType(BrokenFiles.class, () -> KnowledgeBase.read(folder))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.place().line() + " " + problem.key())
                .containsExactly("5 bank.scherm", "6 veld.ontbreekt", "6 veld.ontbreekt", "7 bank.scherm");
    }

    @Test
    void aConversationAboutACaseAsksOnlyFieldsOfACase() {
        file("vragen/zaken.yaml", """
                zaak:
                  meervoud: zaken
                  optioneel: ja
                  naam: {nl: Zaak, en: Case}
                  velden:
                    dag: {vraag: {nl: Welke dag?, en: What day?}, type: datum}
                    woont: {vraag: {nl: Welk land?, en: What country?}, type: land}
                """);
        file("vragen/gesprek.yaml", """
                gesprek-zaak:
                  naam: {nl: Klant, en: Customer}
                  schermen:
                    - zaak.dag
                    - onderneming.land
                    - zaak.dagg
                    - {veld: zaak.woont, volgt-uit: zaak.dag}
                    - {veld: zaak.dag, volgtuit: zaak.woont}
                """);

        var problems = catchThrowableOfType(BrokenFiles.class, () -> KnowledgeBase.read(folder))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.place().line() + " " + problem.key())
                .contains("5 bank.scherm-zaak", "6 bank.scherm", "7 bank.volgt-uit")
                .anyMatch(problem -> problem.startsWith("8 "));
    }

    @Test
    void withoutAConversationAboutACaseAllItsFieldsAreAsked() {
        file("vragen/zaken.yaml", """
                zaak:
                  meervoud: zaken
                  optioneel: ja
                  naam: {nl: Zaak, en: Case}
                  velden:
                    dag: {vraag: {nl: Welke dag?, en: What day?}, type: datum}
                """);

        var base = KnowledgeBase.read(folder);

        assertThat(base.bank().ofCase().screens())
                .extracting(screen -> screen.id())
                .containsExactly("zaak.dag");
    }

    @Test
    void theShippedKnowledgeBaseHasNoProblems() {
        var shipped = Law.KNOWLEDGE;

        var base = KnowledgeBase.read(shipped);

        assertThat(base.bank().profileThings()).isNotEmpty();
        assertThat(base.sources()).isNotEmpty();
        assertThat(base.parameters()).isNotEmpty();
        assertThat(base.texts().ids()).isNotEmpty();
        assertThat(base.catalogue("land")).containsKeys("nl", "be", "in");
    }

    @Test
    void theSmallKnowledgeBaseHasNoProblems() {
        var day = LocalDate.of(2026, 12, 31);

        var base = KnowledgeBase.read(folder);

        assertThat(base.parametersOn(day).period("termijn")).contains(Period.ofYears(7));
        assertThat(base.nameOf("land", "be").in(Language.EN)).isEqualTo("Belgium");
    }

    @Test
    void aValueHoldsUntilTheDayBeforeItsEnd() {
        var base = KnowledgeBase.read(folder);

        var lastDay = base.parametersOn(LocalDate.of(2026, 12, 31));
        var nextDay = base.parametersOn(LocalDate.of(2027, 1, 1));

        assertThat(lastDay.period("termijn")).contains(Period.ofYears(7));
        assertThat(nextDay.period("termijn")).contains(Period.ofYears(10));
    }

    @Test
    void beforeItsFirstDayAValueIsNotThere() {
        var base = KnowledgeBase.read(folder);

        var parameters = base.parametersOn(LocalDate.of(2018, 5, 24));

        assertThat(parameters.values()).isEmpty();
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearest() {
        edit("bronnen/avg.yaml", "zekerheid: vast", "zekerhied: vast");

        var problems = problems();

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "bronnen/avg.yaml:8: \"zekerhied\" is hier geen bekend woord. Bedoelt u \"zekerheid\"?",
                        "bronnen/avg.yaml:2: \"zekerheid\" ontbreekt hier. Vul het in.");
    }

    @Test
    void aMissingKeyIsNamed() {
        edit("waarden/waarden.yaml", "  eenheid: euro\n", "");

        var problems = problems();

        assertThat(problems).contains("waarden/waarden.yaml:9: \"eenheid\" ontbreekt hier. Vul het in.");
    }

    @Test
    void aMissingLanguageIsNamed() {
        edit("teksten/teksten.yaml", "{nl: Dag, en: Hello}", "{nl: Dag}");

        var problems = problems();

        assertThat(problems).containsExactly("teksten/teksten.yaml:1: \"en\" ontbreekt hier. Vul het in.");
    }

    @Test
    void aParameterThatRestsOnAnUnknownSourceIsNamedWithTheNearest() {
        edit("waarden/waarden.yaml", "tot: 2027-01-01, waarde: 7, bron: avg-6-1-c", "waarde: 7, bron: avg-6-1-d");

        var problems = problems();

        assertThat(problems)
                .containsExactly(
                        "waarden/waarden.yaml:5: de bron \"avg-6-1-d\" bestaat niet in bronnen/. Bedoelt u \"avg-6-1-c\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02-31", "31-02-2018", "2018-2-1", "mei 2018", "2023-02-29"})
    void aDayThatDoesNotExistIsNamed(String written) {
        edit("bronnen/avg.yaml", "vanaf: 2018-05-25", "vanaf: " + written);

        var problems = problems();

        assertThat(problems)
                .containsExactly("bronnen/avg.yaml:7: \"vanaf\" heeft als waarde \"" + written
                        + "\"; dat is geen bestaande datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-02-28.");
    }

    @Test
    void aUnitThatDoesNotExistIsNamedWithTheNearest() {
        edit("waarden/waarden.yaml", "eenheid: jaar", "eenheid: jar");

        var problems = problems();

        assertThat(problems)
                .containsExactly("waarden/waarden.yaml:3: \"jar\" is geen bekende keuze. Bedoelt u \"jaar\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zeven", "7.5", "-7", "7 jaar", "2018-05-25", "100000"})
    void aValueThatIsNoWholeNumberDoesNotFitAPeriod(String written) {
        edit("waarden/waarden.yaml", "waarde: 10,", "waarde: " + written + ",");

        var problems = problems();

        assertThat(problems)
                .containsExactly(
                        "waarden/waarden.yaml:6: \"" + written
                                + "\" past niet bij de eenheid \"jaar\". Schrijf een heel getal, een bedrag met een punt, of een datum.");
    }

    @Test
    void anIdThatExistsInAnotherFileIsADouble() {
        file("teksten/meer.yaml", "\n\ngroet: {nl: Hallo, en: Hi}\n");

        var problems = problems();

        assertThat(problems)
                .containsExactly(
                        "teksten/teksten.yaml:1: het id \"groet\" bestaat al. Een id is overal uniek en wordt nooit opnieuw gebruikt.");
    }

    @Test
    void anIdThatStandsTwiceInOneFileIsADouble() {
        edit("waarden/waarden.yaml", "drempel:", "termijn:");

        var problems = problems();

        assertThat(problems)
                .contains(
                        "waarden/waarden.yaml:8: \"termijn\" staat er twee keer; de eerste keer op regel 1. Haal er één weg.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://eur-lex.europa.eu/x", "javascript:alert(1)", "eur-lex.europa.eu"})
    void aLinkThatIsNotHttpsIsNamed(String link) {
        edit("bronnen/avg.yaml", "link: https://eur-lex.europa.eu/x", "link: " + link);

        var problems = problems();

        assertThat(problems)
                .containsExactly("bronnen/avg.yaml:5: de link \"" + link
                        + "\" begint niet met https://. Geef de volledige link.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "beide", "-1"})
    void theReadingThatIsFollowedMustBeOneOfThem(String followed) {
        edit("bronnen/avg.yaml", "gevolgd: 2", "gevolgd: " + followed);

        var problems = problems();

        assertThat(problems)
                .singleElement()
                .asString()
                .endsWith("\"gevolgd\" noemt geen lezing. Kies een getal van 1 tot en met 2.")
                .startsWith("bronnen/avg.yaml:1");
    }

    @Test
    void aFieldThatRefersToAnUnknownThingIsNamedWithTheNearest() {
        edit("vragen/bank.yaml", "type: land\n", "type: landt\n");

        var problems = problems();

        assertThat(problems)
                .containsExactly("vragen/bank.yaml:17: \"landt\" is geen soort antwoord. Bedoelt u \"land\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"De onderneming zit ergens", "De onderneming zit in \"{}\".", "Van \"{}\" naar \"{}\""})
    void aSentenceWithTooFewOrTooManyPlacesOrAFullStopIsNamed(String sentence) {
        edit("vragen/bank.yaml", "zin: De onderneming zit in \"{}\"", "zin: " + sentence);

        var problems = problems();

        assertThat(problems)
                .containsExactly("vragen/bank.yaml:17: de zin \"" + sentence
                        + "\" past niet: hij heeft precies 1 plek(ken) \"{}\" en eindigt zonder punt.");
    }

    @Test
    void aSentenceForAnAnswerThatCannotBeIsNamed() {
        edit("vragen/bank.yaml", "zin: {ja: De", "zin: {jaa: De");

        var problems = problems();

        assertThat(problems)
                .containsExactly("vragen/bank.yaml:8: \"jaa\" hoort niet bij dit soort antwoord. Bedoelt u \"ja\"?");
    }

    @Test
    void aConditionOnAFieldThatDoesNotExistIsNamed() {
        edit("vragen/bank.yaml", "{incasso: ja}", "{incaso: ja}");

        var problems = problems();

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("vragen/bank.yaml:")
                .endsWith(
                        "de voorwaarde \"incaso\" noemt geen veld van dit ding of van een ding dat maar één keer bestaat.");
    }

    @Test
    void aConditionOnAnAnswerThatCannotBeIsNamed() {
        edit("vragen/bank.yaml", "{incasso: ja}", "{incasso: jawel}");

        var problems = problems();

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("vragen/bank.yaml:")
                .contains("\"jawel\" is geen antwoord op die vraag. Bedoelt u ");
    }

    @Test
    void aBoundThatIsNoParameterIsNamedWithTheNearest() {
        edit("vragen/bank.yaml", "[drempel]", "[drempels]");

        var problems = problems();

        assertThat(problems)
                .containsExactly("vragen/bank.yaml:12: het id \"drempels\" bestaat niet. Bedoelt u \"drempel\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu: jaa", "eu: true"})
    void aValueThatACatalogueDoesNotKnowIsNamed(String value) {
        edit("landen/landen.yaml", "België, en: Belgium}, eu: ja", "België, en: Belgium}, " + value);

        var problems = problems();

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("landen/landen.yaml:2: \"" + value.substring(4) + "\" is geen bekende keuze. Bedoelt u ");
    }

    @Test
    void aSourceThatACatalogueDoesNotKnowIsNamedWithTheNearest() {
        edit("landen/landen.yaml", "grondslag: avg-6-1-c", "grondslag: avg-6-1-e");

        var problems = problems();

        assertThat(problems)
                .containsExactly("landen/landen.yaml:1: \"avg-6-1-e\" is geen bekende keuze. Bedoelt u \"avg-6-1-c\"?");
    }

    @Test
    void aReferenceThatACatalogueDoesNotKnowIsNamedWithTheNearest() {
        edit("landen/landen.yaml", "buren: [be]", "buren: [bee]");

        var problems = problems();

        assertThat(problems).containsExactly("landen/landen.yaml:1: \"bee\" is geen bekende keuze. Bedoelt u \"be\"?");
    }

    @Test
    void aCatalogueThatIsNotThereIsNamed() {
        delete("landen/landen.yaml");

        var problems = problems();

        assertThat(problems).contains("landen/landen.yaml: dit bestand bestaat niet. Controleer de naam en de map.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        delete("teksten/teksten.yaml");
        delete("teksten");

        var problems = problems();

        assertThat(problems).containsExactly("teksten: deze map ontbreekt. Controleer de naam van de map.");
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        edit("bronnen/avg.yaml", "soort: verordening", "soort: verordning");
        edit("waarden/waarden.yaml", "eenheid: jaar", "eenheid: jar");
        edit("landen/landen.yaml", "eu: ja, grondslag", "eu: jaa, grondslag");
        edit("vragen/bank.yaml", "type: ja-nee\n      zin", "type: janee\n      zin");
        file("teksten/meer.yaml", "\tgroet: x\n");

        var problems = problems();

        assertThat(problems)
                .anyMatch(problem -> problem.startsWith("bronnen/avg.yaml:4:"))
                .anyMatch(problem -> problem.startsWith("waarden/waarden.yaml:3:"))
                .anyMatch(problem -> problem.startsWith("landen/landen.yaml:1:"))
                .anyMatch(problem -> problem.startsWith("vragen/bank.yaml:"))
                .anyMatch(problem -> problem.startsWith("teksten/meer.yaml:"));
    }

    @Test
    void aChangeInAnyFileChangesTheHash() {
        var before = KnowledgeBase.read(folder).hash();

        edit("teksten/teksten.yaml", "Hello", "Hi");
        var after = KnowledgeBase.read(folder).hash();

        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void everyFileThatTheHashCoversIsKeptOnTheShelf() throws IOException {
        var cache = folder.resolve(".cache");

        KnowledgeBase.read(folder, Optional.of(cache));

        try (var files = Files.list(cache)) {
            var shelf = new Shelf(files.findFirst().orElseThrow());
            assertThat(shelf.load().orElseThrow())
                    .containsOnlyKeys(Fingerprint.filesBelow(folder).stream()
                            .map(Path::toString)
                            .toList());
        }
    }

    @Test
    void aCatalogueThatTheHashDoesNotCoverIsReadEachTime() {
        var cache = Optional.of(folder.resolve(".cache"));
        edit("vragen/bank.yaml", "catalogus: landen/landen.yaml", "catalogus: .landen.yaml");
        file(".landen.yaml", "be: {naam: {nl: België, en: Belgium}}\n");
        KnowledgeBase.read(folder, cache);

        file(".landen.yaml", "be: {naam: {nl: België, en: Kingdom of Belgium}}\n");
        var again = KnowledgeBase.read(folder, cache);

        assertThat(again.nameOf("land", "be").in(Language.EN)).isEqualTo("Kingdom of Belgium");
    }

    private List<String> problems() {
        var broken = catchThrowableOfType(BrokenFiles.class, () -> KnowledgeBase.read(folder));
        assertThat(broken).as("a problem").isNotNull();
        assertThat(broken.owner()).isEqualTo(BrokenFiles.Owner.LAW);
        return broken.problems().stream()
                .map(problem -> problem.in(Language.NL).replace(folder + "/", ""))
                .toList();
    }

    private void file(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edit(String name, String from, String to) {
        Law.edit(folder.resolve(name), from, to);
    }
}
