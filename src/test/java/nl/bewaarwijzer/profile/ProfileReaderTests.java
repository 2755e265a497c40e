package nl.bewaarwijzer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTests {

    private static final String SMALL = """
            klant: proef
            onderneming:
              naam: Proef
              rechtsvorm: bv
              oss: ja
              reclame: ja
            diensten:
              lessen: {naam: Lessen, levering: elektronisch}
            klantgroepen:
              particulieren: {naam: particulieren, soort: consument}
            verkopen:
              be:
                dienst: lessen
                klantgroep: particulieren
                land: be
                aangifte: oss
                van: 2025-01-01
            administratie:
              eu-omzet-dit-jaar: 9000
            berichten:
              nieuwsbrief:
                naam: Nieuwsbrief
                relatie: klant
                soortgelijk: ja
            """;

    @TempDir
    private Path folder;

    @Test
    void ofAnOptionalThingThereIsOnlyWhatWasDescribed() {
        var knowledge = Law.copy(Law.KNOWLEDGE, folder.resolve("kennis"));
        file("kennis/vragen/vitrine.yaml", """
                vitrine:
                  meervoud: vitrines
                  optioneel: ja
                  naam: {nl: Vitrine, en: Display}
                  velden: {open: {vraag: {nl: Is hij open?, en: Is it open?}, type: ja-nee}}
                """);
        var base = KnowledgeBase.read(knowledge);

        var without = ProfileReader.read(file("zonder.yaml", SMALL), base);
        var with = ProfileReader.read(file("met.yaml", SMALL + "vitrines: {voor: {}}\n"), base);

        assertThat(without.instancesOf("vitrine")).isEmpty();
        assertThat(with.instancesOf("vitrine")).extracting(Instance::path).containsExactly("vitrines.voor");
        assertThat(with.unknown()).extracting(Question::path).contains("vitrines.voor.open");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void theExamplesHaveNoProblemsAndNothingStrange(String example) {
        var file = Law.KNOWLEDGE.resolve("voorbeelden").resolve(example + ".yaml");

        var profile = ProfileReader.read(file, Law.base());

        assertThat(profile.client()).isEqualTo(example);
    }

    @Test
    void anAnswerIsFoundByItsPath() {
        var yaml = SMALL;

        var profile = read(yaml);

        assertThat(profile.client()).isEqualTo("proef");
        assertThat(answer(profile, "verkopen.be.land")).containsExactly("be");
        assertThat(profile.answer("onderneming", "naam")).contains("Proef");
        assertThat(profile.notices()).isEmpty();
    }

    @Test
    void withoutALineForTheClientTheNameOfTheFileIsItsId() {
        var yaml = SMALL.replace("klant: proef\n", "");

        var profile = ProfileReader.read(file("Bakker-Jansen.yaml", yaml), Law.base());

        assertThat(profile.client()).isEqualTo("bakker-jansen");
    }

    @ParameterizedTest
    @CsvSource({
        "rechtsvorm: bv,rechtvorm: bv,4,rechtvorm,rechtsvorm",
        "diensten:,dinsten:,7,dinsten,diensten",
        "levering: elektronisch,levring: elektronisch,8,levring,levering",
        "klant: proef,klnat: proef,1,klnat,klant"
    })
    void aTypoInAKeyIsNamedWithTheNearestWord(String right, String wrong, int line, String found, String nearest) {
        var yaml = SMALL.replace(right, wrong);

        var problems = problems(yaml);

        assertThat(problems)
                .contains(line + ": \"" + found + "\" is hier geen bekend woord. Bedoelt u \"" + nearest + "\"?");
    }

    @Test
    void aKeyThatIsLikeNothingIsNamedWithWhatMayStandThere() {
        var yaml = SMALL + "telefooncentrale:\n  x: y\n";

        var problems = problems(yaml);

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("25: \"telefooncentrale\" is hier geen bekend woord. Bedoelt u ");
    }

    @ParameterizedTest
    @CsvSource({
        "rechtsvorm: bv,rechtsvorm: vb,4,vb",
        "oss: ja,oss: jaa,5,jaa",
        "oss: ja,oss: true,5,true",
        "reclame: ja,reclame: NEE,6,NEE",
        "land: be,land: belgie,15,belgie",
        "soort: consument,soort: consumment,10,consumment"
    })
    void aChoiceThatDoesNotExistIsNamed(String right, String wrong, int line, String found) {
        var yaml = SMALL.replace(right, wrong);

        var problems = problems(yaml);

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith(line + ": \"" + found + "\" is geen bekende keuze. Bedoelt u ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-31", "31-02-2025", "2025-2-1", "1-2-2025", "01/02/2025", "2023-02-29", "gisteren"})
    void aDayThatDoesNotExistIsNamed(String written) {
        var yaml = SMALL.replace("van: 2025-01-01", "van: " + written);

        var problems = problems(yaml);

        assertThat(problems)
                .containsExactly("17: \"van\" heeft als waarde \"" + written
                        + "\"; dat is geen bestaande datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-02-28.");
    }

    @Test
    void aDateMayBeWrittenAsDutchPeopleDo() {
        var yaml = SMALL.replace("van: 2025-01-01", "van: 31-12-2024");

        var profile = read(yaml);

        assertThat(answer(profile, "verkopen.be.van")).containsExactly("2024-12-31");
    }

    @Test
    void aReferenceToAThingThatDoesNotExistIsNamedWithTheNearest() {
        var yaml = SMALL.replace("dienst: lessen", "dienst: lesen");

        var problems = problems(yaml);

        assertThat(problems).containsExactly("13: \"lesen\" is geen bekende keuze. Bedoelt u \"lessen\"?");
    }

    @Test
    void aReferenceToAThingOfAnotherKindIsNamed() {
        var yaml = SMALL.replace("klantgroep: particulieren", "klantgroep: lessen");

        var problems = problems(yaml);

        assertThat(problems).singleElement().asString().startsWith("14: \"lessen\" is geen bekende keuze.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lessen", "les_sen", "les sen", "\"../lessen\"", "lés", "\"\""})
    void anIdIsOfLowerCaseLettersDigitsAndHyphens(String id) {
        var yaml = SMALL.replace("  lessen: {", "  " + id + ": {").replace("dienst: lessen", "dienst: weet-ik-niet");

        var problems = problems(yaml);

        assertThat(problems)
                .containsExactly("8: \"" + id.replace("\"", "")
                        + "\" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, hooguit 64 tekens.");
    }

    @Test
    void anIdHasAtMost64Characters() {
        var longest = SMALL.replace("lessen", "a".repeat(64));
        var tooLong = SMALL.replace("lessen", "a".repeat(65));

        var profile = read(longest);
        var problems = problems(tooLong);

        assertThat(profile.describedOf("dienst")).hasSize(1);
        assertThat(problems).anyMatch(problem -> problem.startsWith("8: ") && problem.contains("kan geen id zijn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Proef", "../proef", "a/b", "a b", "\"\"", "proef.nl"})
    void theIdOfTheClientIsSafeAsTheNameOfAFolder(String client) {
        var yaml = SMALL.replace("klant: proef", "klant: " + client);

        var problems = problems(yaml);

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("1: \"" + client.replace("\"", "") + "\" kan geen klant-id zijn.");
    }

    @Test
    void aListWhereOneValueBelongsIsNamed() {
        var yaml = SMALL.replace("oss: ja", "oss: [ja, nee]");

        var problems = problems(yaml);

        assertThat(problems).containsExactly("5: bij \"oss\" hoort één waarde te staan, geen blok of lijst.");
    }

    @Test
    void aBlockWhereOneValueBelongsIsNamed() {
        var yaml = SMALL.replace("oss: ja", "oss: {ja: nee}");

        var problems = problems(yaml);

        assertThat(problems).containsExactly("5: bij \"oss\" hoort één waarde te staan, geen blok of lijst.");
    }

    @Test
    void aValueWhereABlockBelongsIsNamed() {
        var yaml = "klant: proef\nonderneming:\n  naam: Proef\ndiensten:\n  lessen: elektronisch\n";

        var problems = problems(yaml);

        assertThat(problems)
                .containsExactly("5: hier hoort een blok met sleutels en waarden te staan (sleutel: waarde).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000,50", "9.000,50", "€ 9000", "9e3", "-1", "veel", "1.234", "0x10", "1_000"})
    void anAmountIsOfDigitsWithAPoint(String written) {
        var yaml = SMALL.replace("eu-omzet-dit-jaar: 9000", "eu-omzet-dit-jaar: " + written);

        var problems = problems(yaml);

        assertThat(problems)
                .containsExactly(
                        "19: \"" + written
                                + "\" is geen getal. Schrijf alleen cijfers, met een punt voor centen, bijvoorbeeld 14000 of 9.95.");
    }

    @Test
    void aProfileWithoutANameIsRefused() {
        var yaml = SMALL.replace("  naam: Proef\n", "");

        var problems = problems(yaml);

        assertThat(problems)
                .containsExactly(
                        "2: de naam van de onderneming ontbreekt. Vul bij \"onderneming\" een regel \"naam: ...\" in.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"   \"", "weet-ik-niet"})
    void aNameThatSaysNothingIsRefused(String name) {
        var yaml = SMALL.replace("naam: Proef", "naam: " + name);

        var problems = problems(yaml);

        assertThat(problems).anyMatch(problem -> problem.startsWith("2: de naam van de onderneming ontbreekt."));
    }

    @Test
    void whatTheClientDoesNotKnowIsUnknownAndNotANo() {
        var yaml = SMALL.replace("soortgelijk: ja", "soortgelijk: weet-ik-niet");

        var profile = read(yaml);

        assertThat(unknown(profile)).contains("berichten.nieuwsbrief.soortgelijk");
        assertThat(answer(profile, "berichten.nieuwsbrief.soortgelijk")).isEmpty();
    }

    @Test
    void aLiveQuestionWithoutAnAnswerIsUnknown() {
        var yaml = SMALL.replace("    soortgelijk: ja\n", "");

        var profile = read(yaml);

        assertThat(unknown(profile)).contains("berichten.nieuwsbrief.soortgelijk");
        assertThat(profile.notices()).isEmpty();
    }

    @Test
    void aKeyWithoutAValueIsUnknown() {
        var yaml = SMALL.replace("soortgelijk: ja", "soortgelijk:");

        var profile = read(yaml);

        assertThat(unknown(profile)).contains("berichten.nieuwsbrief.soortgelijk");
    }

    @Test
    void aQuestionWhoseConditionDoesNotHoldIsNotAsked() {
        var yaml = SMALL.replace("oss: ja", "oss: nee").replace("    aangifte: oss\n", "");

        var profile = read(yaml);

        assertThat(unknown(profile)).doesNotContain("verkopen.be.aangifte");
        assertThat(answer(profile, "verkopen.be.aangifte")).isEmpty();
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsANoticeAndDoesNotCount() {
        var yaml = SMALL.replace("oss: ja", "oss: nee");

        var profile = read(yaml);

        assertThat(said(profile.notices()))
                .containsExactly(
                        "16: het antwoord op \"verkopen.be.aangifte\" telt niet mee: door een ander antwoord wordt deze vraag niet gesteld.");
        assertThat(answer(profile, "verkopen.be.aangifte")).isEmpty();
    }

    @Test
    void aThingThatIsRuledOutIsANoticeAndDoesNotCount() {
        var yaml = SMALL.replace("reclame: ja", "reclame: nee");

        var profile = read(yaml);

        assertThat(profile.instancesOf("bericht")).isEmpty();
        assertThat(said(profile.notices())).anyMatch(notice -> notice.contains("\"berichten.nieuwsbrief.relatie\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  oss: weet-ik-niet\n", ""})
    void whileTheConditionIsUnknownAnAnswerIsNotStrange(String line) {
        var yaml = SMALL.replace("  oss: ja\n", line);

        var profile = read(yaml);

        assertThat(profile.notices()).isEmpty();
        assertThat(answer(profile, "verkopen.be.aangifte")).isEmpty();
    }

    @Test
    void anUnknownConditionThatTurnsOutMakesTheAnswerCount() {
        var profile = read(SMALL.replace("oss: ja", "oss: weet-ik-niet"));

        var turnedOut = profile.with(Map.of("onderneming.oss", List.of("ja")));

        assertThat(answer(turnedOut, "verkopen.be.aangifte")).containsExactly("oss");
    }

    @Test
    void aThingThatMustExistButWasNotDescribedIsUnknown() {
        var yaml = "klant: proef\nonderneming: {naam: Proef, leveranciers: ja}\n";

        var profile = read(yaml);

        assertThat(unknown(profile)).contains("systemen.onbekend.rol", "diensten.onbekend.levering");
    }

    @Test
    void jsonAndYamlOfTheSameProfileHaveTheSameHash() {
        var json = """
                {"klant": "proef",
                 "onderneming": {"naam": "Proef", "rechtsvorm": "bv", "oss": "ja", "reclame": "ja"},
                 "diensten": {"lessen": {"naam": "Lessen", "levering": "elektronisch"}},
                 "klantgroepen": {"particulieren": {"naam": "particulieren", "soort": "consument"}},
                 "verkopen": {"be": {"dienst": "lessen", "klantgroep": "particulieren", "land": "be",
                   "aangifte": "oss", "van": "2025-01-01"}},
                 "administratie": {"eu-omzet-dit-jaar": 9000},
                 "berichten": {"nieuwsbrief": {"naam": "Nieuwsbrief", "relatie": "klant", "soortgelijk": "ja"}}}
                """;

        var fromYaml = read(SMALL);
        var fromJson = ProfileReader.read(file("proef.json", json), Law.base());

        assertThat(fromJson.hash()).isEqualTo(fromYaml.hash());
    }

    @Test
    void theOrderOfTheFileDoesNotChangeTheHash() {
        var parts = List.of(SMALL.split("(?m)^(?=[a-z])", -1));
        var backwards = new StringBuilder();
        parts.forEach(part -> backwards.insert(0, part));

        var profile = read(backwards.toString().replace("rechtsvorm: bv\n  oss: ja", "oss: ja\n  rechtsvorm: bv"));

        assertThat(profile.hash()).isEqualTo(read(SMALL).hash());
    }

    @Test
    void theWayInWhichADateIsWrittenDoesNotChangeTheHash() {
        var dutch = SMALL.replace("2025-01-01", "01-01-2025");

        var hash = read(dutch).hash();

        assertThat(hash).isEqualTo(read(SMALL).hash());
    }

    @ParameterizedTest
    @CsvSource({
        "rechtsvorm: bv,rechtsvorm: nv",
        "land: be,land: de",
        "klant: proef,klant: proef2",
        "  oss: ja,  oss: nee"
    })
    void anotherAnswerChangesTheHash(String from, String to) {
        var changed = SMALL.replace(from, to);

        var hash = read(changed).hash();

        assertThat(hash).isNotEqualTo(read(SMALL).hash());
    }

    @Test
    void allProblemsAreReportedAtOnceWithTheirLines() {
        var yaml = SMALL.replace("klant: proef", "klant: Proef")
                .replace("rechtsvorm: bv", "rechtsvrom: bv")
                .replace("oss: ja", "oss: [ja]")
                .replace("land: be", "land: xx")
                .replace("9000", "9000,00")
                .replace("2025-01-01", "2025-02-31")
                .replace("soortgelijk: ja", "soortgelijk: misschien");

        var problems = problems(yaml);

        assertThat(problems)
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("1", "4", "5", "15", "17", "19", "24");
    }

    @Test
    void aFileThatCannotBeReadIsItsOnlyProblem() {
        var yaml = "klant: a\n---\nklant: b\n";

        var problems = problems(yaml);

        assertThat(problems).singleElement().asString().startsWith("3: ");
    }

    @Test
    void aTextOf2000CharactersIsTheLongest() {
        var fits = SMALL.replace("naam: Proef", "naam: " + "x".repeat(2000));
        var tooLong = SMALL.replace("naam: Proef", "naam: " + "x".repeat(2001));

        var profile = read(fits);
        var problems = problems(tooLong);

        assertThat(profile.answer("onderneming", "naam").orElseThrow()).hasSize(2000);
        assertThat(problems).contains("3: hier hoort een tekst van 1 tot 2000 tekens te staan.");
    }

    @Test
    void anOwnChoiceIsCheckedLikeAnyOtherAnswer() {
        var problems = problems(SMALL + """
                eigen-keuzes:
                  een: {gegeven: tickett, termijn: 18 maanden}
                  twee: {gegeven: ticket, termijn: ooit}
                  drie: {gegeven: ticket}
                  vier: {gegeven: ticket, verkoop: de, termijn: weet-ik-niet}
                """);

        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem).contains("tickett", "\"ticket\""))
                .anySatisfy(problem -> assertThat(problem).contains("\"ooit\" is geen termijn"))
                .anySatisfy(problem -> assertThat(problem).contains("\"termijn\" ontbreekt"))
                .anySatisfy(problem -> assertThat(problem).contains("geen \"weet-ik-niet\""))
                .anySatisfy(problem -> assertThat(problem).contains("\"de\"", "be"));
    }

    @Test
    void twoChoicesForOneLineCannotBothHold() {
        var problems = problems(SMALL + """
                eigen-keuzes:
                  een: {gegeven: ticket, termijn: 18 maanden}
                  twee: {gegeven: ticket, termijn: 6 maanden}
                """);

        assertThat(problems).singleElement().asString().contains("\"twee\"", "\"een\"");
    }

    @Test
    void aChoiceBesideTheProfileReplacesTheOneInIt() {
        var file = file("proef.yaml", SMALL + "eigen-keuzes: {oud: {gegeven: ticket, termijn: 18 maanden}}\n");
        var choices = file("keuzes.yaml", "eigen-keuzes: {nieuw: {gegeven: ticket, termijn: 6 maanden}}\n");
        var house = file("huis.yaml", "eigen-keuzes: {nieuw: {gegeven: ticket, termijn: meteen}}\n");

        var profile = ProfileReader.read(
                file,
                Law.base(),
                List.of(OwnChoices.ofClient(choices, Law.base()), OwnChoices.house(house, Law.base())));

        assertThat(answer(profile, "eigen-keuzes.nieuw.termijn")).containsExactly("6 maand");
        assertThat(answer(profile, "eigen-keuzes.nieuw.door")).containsExactly("klant");
        assertThat(answer(profile, "eigen-keuzes.huislijn-nieuw.termijn")).containsExactly("0 dag");
        assertThat(answer(profile, "eigen-keuzes.huislijn-nieuw.door")).containsExactly("huislijn");
        assertThat(profile.instancesOf("eigen-keuze")).hasSize(2);
    }

    private Profile read(String yaml) {
        return ProfileReader.read(file("proef.yaml", yaml), Law.base());
    }

    private List<String> problems(String yaml) {
        var broken = catchThrowableOfType(BrokenFiles.class, () -> read(yaml));
        assertThat(broken).as("a problem").isNotNull();
        assertThat(broken.owner()).isEqualTo(BrokenFiles.Owner.PROFILE);
        return said(broken.problems());
    }

    private List<String> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place().line() + ": " + problem.sentence(Language.NL))
                .toList();
    }

    private static List<String> answer(Profile profile, String path) {
        return profile.instances().stream()
                .flatMap(instance -> instance.thing().fields().values().stream()
                        .filter(field -> instance.path(field).equals(path))
                        .flatMap(field -> profile.answer(instance, field).stream()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> unknown(Profile profile) {
        return profile.unknown().stream().map(Question::path).toList();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
