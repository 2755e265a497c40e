package nl.bewaarwijzer.advice;

import static nl.bewaarwijzer.Advices.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.Advices;
import nl.bewaarwijzer.Answers;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.rulebook.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdvisorTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    @Test
    void salesThroughOssAreKeptTenYearsAndAllOthersSeven() {
        var advice = Advices.of("plantenuur");

        assertThat(row(advice, "verkoopregel.nl").chosen().text()).isEqualTo("7 jaar");
        assertThat(row(advice, "factuur.zaken-nl").chosen().text()).isEqualTo("7 jaar");
        assertThat(row(advice, "verkoopregel.be-voor-oss").chosen().text()).isEqualTo("7 jaar");
        assertThat(row(advice, "verkoopregel.be").chosen().text()).isEqualTo("10 jaar");
        assertThat(row(advice, "verkoopregel.de").chosen().text()).isEqualTo("10 jaar");
    }

    @Test
    void aWorkedExampleNamesTheLastDayAndTheFirstDayToErase() {
        var example = row(Advices.of("plantenuur"), "verkoopregel.be").example();

        assertThat(example.from()).isEqualTo("2026-11-21");
        assertThat(example.keepThrough()).isEqualTo("2036-12-31");
        assertThat(example.eraseFrom()).isEqualTo("2037-01-01");
    }

    @Test
    void aBrokenFinancialYearMovesTheSevenYearsButNotTheTenOfOss() {
        var profile = Answers.reading("""
                onderneming: {naam: X, rechtsvorm: bv, boekjaar-eindigt: juni, oss: ja, bewaart: [verkoopregel]}
                diensten: {les: {levering: elektronisch}}
                klantgroepen: {mensen: {soort: consument}}
                verkopen:
                  nl: {dienst: les, klantgroep: mensen, land: nl, aangifte: nederland, van: 2025-01-01, gestopt: nee}
                  be: {dienst: les, klantgroep: mensen, land: be, aangifte: oss, van: 2025-01-01, gestopt: nee}
                """).complete().profile();

        var advice = ADVISOR.standing(profile, Law.DAY, Language.NL);

        assertThat(row(advice, "verkoopregel.nl").example().keepThrough()).isEqualTo("2034-06-30");
        assertThat(row(advice, "verkoopregel.be").example().keepThrough()).isEqualTo("2036-12-31");
    }

    @Test
    void aTermThatStartsOnTheTwentyNinthOfFebruaryEndsOnTheLastDayOfFebruary() {
        var profile = Answers.reading("onderneming: {naam: X, bewaart: [ticket]}")
                .complete()
                .profile();

        var advice = ADVISOR.standing(profile, LocalDate.of(2028, 2, 29), Language.NL);

        assertThat(row(advice, "ticket").example().keepThrough()).isEqualTo("2029-02-28");
        assertThat(row(advice, "ticket").example().eraseFrom()).isEqualTo("2029-03-01");
    }

    @Test
    void aFinancialYearThatEndsInFebruaryEndsOnTheTwentyNinthInALeapYear() {
        var profile = Answers.reading("""
                onderneming: {naam: X, rechtsvorm: bv, boekjaar-eindigt: februari, bewaart: [zakelijk-bericht]}
                """).complete().profile();

        var advice = ADVISOR.standing(profile, LocalDate.of(2024, 10, 1), Language.NL);

        assertThat(row(advice, "zakelijk-bericht").example().keepThrough()).isEqualTo("2032-02-29");
    }

    @Test
    void whatWasOverruledStaysVisible() {
        var advice = Advices.of("plantenuur");

        assertThat(advice.conflicts())
                .extracting(Conflict::id)
                .contains(
                        "bewaren.voorrang.langste.verkoopregel.be",
                        "wissen.verzoek.bewaarplicht-wint.verkoopregel.nl",
                        "wissen.verzoek.berichten-wint.ticket");
    }

    @Test
    void aGuidelineIsNeverADuty() {
        var advice = Advices.of("plantenuur");

        assertThat(advice.retention())
                .filteredOn(row -> row.chosen().kind() == TermKind.GUIDELINE
                        || row.chosen().kind() == TermKind.OPEN_NORM)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.binding()).isEqualTo(Binding.ADVICE);
                    assertThat(row.minimum()).isNull();
                });
    }

    @Test
    void backupsThatGoSoonerThanAdvisedHaveTheirOwnTermEverywhere() {
        var advice = Advices.of("plantenuur");

        var row = row(advice, "reservekopie");

        assertThat(row.chosen().text()).isEqualTo("35 dagen");
        assertThat(row.maximum()).isEqualTo(new Retention.Term(TermKind.GUIDELINE, "90 dagen", "reservekopie-termijn"));
        assertThat(row.example().keepThrough()).isEqualTo("2026-12-26");
        assertThat(advice.cancellation())
                .filteredOn(line -> line.dataCategory().equals("reservekopie"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.until()).isEqualTo("t/m 26-12-2026"));
        assertThat(advice.cases())
                .flatExtracting(Case::data)
                .filteredOn(data -> data.dataCategory().equals("reservekopie"))
                .isNotEmpty()
                .allSatisfy(data -> assertThat(data.until()).startsWith("35 dagen na"));
    }

    @Test
    void theTermOfBackupsDependsOnTheirDaysWhileThoseAreNotKnown() {
        var row = row(Advices.of("plantenuur-onbekend"), "reservekopie");

        assertThat(row.trace().holds()).isEqualTo(Standing.DEPENDS);
        assertThat(row.example().keepThrough()).isEqualTo("2027-02-19");
        assertThat(row.trace().alternatives())
                .extracting(Trace.Alternative::path)
                .containsOnly("werkwijze.reservekopie-dagen");
    }

    @Test
    void whatStaysIsSaidByTheCatalogueForEveryRequest() {
        var lines = Advices.of("plantenuur").cancellation();

        assertThat(lines)
                .filteredOn(line -> line.dataCategory().equals("contact"))
                .extracting(Cancellation::keeps)
                .containsOnly("niets, behalve wat op een factuur staat of bij een bewijs hoort");
        assertThat(lines)
                .filteredOn(line -> line.dataCategory().equals("nieuwsbriefadres"))
                .extracting(Cancellation::keeps)
                .containsOnly("na een afmelding alleen een code van het adres, op de afmeldlijst");
    }

    @Test
    void aRuleSaysItselfWhatStaysWhereTheCatalogueIsNotTrueForIt() {
        var profile = Answers.reading("onderneming: {naam: X, bewaart: [klantdossier]}")
                .profile();

        var lines = ADVISOR.standing(profile, Law.DAY, Language.NL).cancellation();

        assertThat(lines)
                .extracting(line -> line.trigger() + ": " + line.keeps())
                .containsExactlyInAnyOrder(
                        "cancels: alleen een naam of adres, en wat nog open is",
                        "objects: niets",
                        "asks-erasure: niets");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void whatStaysIsNoSurerThanTheTermUntilWhichItStays(String example) {
        var advice = Advices.of(example);

        assertThat(advice.cancellation())
                .filteredOn(line -> line.action().equals("keep-apart"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(advice.retention())
                        .filteredOn(row -> row.dataCategory().equals(line.dataCategory()))
                        .allSatisfy(row -> assertThat(line.trace().certainty())
                                .isGreaterThanOrEqualTo(row.trace().certainty())));
    }

    @Test
    void aDisputedTermSaysSo() {
        var row = row(Advices.of("plantenuur"), "toestemmingsbewijs");

        assertThat(row.trace().certainty()).isEqualTo(Certainty.OMSTREDEN);
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void everyLineTracesToARuleASourceWithALinkAndAnAnswer(String example) {
        var advice = Advices.of(example);

        assertThat(traces(advice)).isNotEmpty().allSatisfy(trace -> {
            assertThat(trace.rules()).isNotEmpty();
            assertThat(trace.sources()).isNotEmpty();
            assertThat(trace.because()).isNotEmpty();
            assertThat(advice.rules()).extracting(RuleEntry::id).containsAll(trace.rules());
            assertThat(advice.sources()).extracting(SourceEntry::id).containsAll(trace.sources());
        });
        assertThat(advice.sources()).allSatisfy(source -> {
            assertThat(source.link()).startsWith("https://");
            assertThat(source.cite()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void whatAnAdviceCitesWasInForceOnItsDay(String example) {
        for (var day : List.of(Law.DAY, LocalDate.of(2022, 1, 1))) {
            var advice = day.equals(Law.DAY)
                    ? Advices.of(example)
                    : ADVISOR.standing(Law.example(example), day, Language.NL);

            assertThat(advice.sources()).isNotEmpty().allSatisfy(source -> {
                if (source.to() != null) {
                    assertThat(source.to()).as(source.id()).isAfter(day);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void theSchemaDescribesTheAdvice(String example) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AdviceJson.write(AdviceSchema.document()), InputFormat.JSON);

        var problems = schema.validate(AdviceJson.write(Advices.of(example)), InputFormat.JSON);

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsEmptyOrHasAHoleLeftInEitherLanguage(Language language) {
        for (var example : Law.examples()) {
            var advice = Advices.of(example, language);

            assertThat(AdviceJson.write(advice)).doesNotContainPattern("\\{[a-z-]+}");
            assertThat(advice.retention()).extracting(Retention::motivation).noneMatch(String::isBlank);
            assertThat(advice.findings()).allSatisfy(finding -> {
                assertThat(finding.what()).isNotBlank();
                assertThat(finding.why()).isNotBlank();
                assertThat(finding.remedy()).isNotBlank();
            });
        }
    }

    @Test
    void theSameInputGivesTheSameText() {
        var first = AdviceJson.write(Advices.of("plantenuur-onbekend"));
        var second = AdviceJson.write(ADVISOR.advise(Law.example("plantenuur-onbekend"), Law.DAY, Language.NL));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anUnknownAnswerMakesALineDependAndIsAskedWithBothOutcomes() {
        var advice = Advices.of("plantenuur-onbekend");

        assertThat(row(advice, "verkoopregel.be").trace().holds()).isEqualTo(Standing.DEPENDS);
        assertThat(row(advice, "verkoopregel.be").chosen().text()).isEqualTo("10 jaar of 7 jaar");
        assertThat(row(advice, "verkoopregel.nl").trace().holds()).isEqualTo(Standing.CERTAIN);
        assertThat(advice.openQuestions())
                .extracting(OpenQuestion::path)
                .contains("onderneming.oss", "systemen.helpdesk.overeenkomst");
        assertThat(advice.openQuestions()).allSatisfy(question -> {
            assertThat(question.ask()).isNotBlank();
            assertThat(question.outcomes()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void s57UntilTheKindOfServiceIsClearItIsAskedWithWhatItDecides() {
        var levering = "diensten.lessen.levering";
        var unclear =
                Answers.of("plantenuur").unknown("diensten.lessen", "levering").profile();

        var advice = ADVISOR.standing(unclear, Law.DAY, Language.NL);

        assertThat(Advices.of("plantenuur").openQuestions())
                .extracting(OpenQuestion::path)
                .doesNotContain(levering);
        assertThat(advice.openQuestions())
                .filteredOn(question -> question.path().equals(levering))
                .singleElement()
                .satisfies(question -> assertThat(question.outcomes()).hasSizeGreaterThan(1));
        assertThat(row(advice, "land-bewijs.be").trace().holds()).isEqualTo(Standing.DEPENDS);
        assertThat(row(advice, "land-bewijs.be").trace().alternatives())
                .extracting(Trace.Alternative::path)
                .contains(levering);
    }

    @Test
    void answeringAnUnknownNeverContradictsALineThatWasCertain() {
        var unknown = Law.example("plantenuur-onbekend");
        var certain = ADVISOR.standing(unknown, Law.DAY, Language.NL).retention().stream()
                .filter(row -> row.trace().holds() == Standing.CERTAIN)
                .toList();

        for (var oss : List.of("ja", "nee", "vroeger")) {
            var answered = unknown.with(Map.of("onderneming.oss", List.of(oss)));
            var advice = ADVISOR.standing(answered, Law.DAY, Language.NL);

            assertThat(certain).isNotEmpty().allSatisfy(row -> {
                assertThat(row(advice, row.id()).chosen()).isEqualTo(row.chosen());
                assertThat(row(advice, row.id()).example()).isEqualTo(row.example());
            });
        }
    }

    @Test
    void tooManyUnknownAnswersAreSaidAndLeaveNoLineCertain() {
        var advice = ADVISOR.standing(Law.profile("onderneming: {naam: X}"), Law.DAY, Language.NL);

        assertThat(advice.notices()).hasSize(1);
        assertThat(traces(advice))
                .isNotEmpty()
                .allSatisfy(trace -> assertThat(trace.holds()).isEqualTo(Standing.DEPENDS));
    }

    private static List<Trace> traces(Advice advice) {
        return AdviceLines.bySection(advice).values().stream()
                .flatMap(List::stream)
                .map(Line::trace)
                .toList();
    }
}
