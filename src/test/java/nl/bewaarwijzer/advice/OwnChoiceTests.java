package nl.bewaarwijzer.advice;

import static nl.bewaarwijzer.Advices.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.rulebook.TermKind;
import org.junit.jupiter.api.Test;

class OwnChoiceTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    /** A business whose every answer is known, without own choices. */
    private static final String EXAMPLE = Documents.text(
                    Law.KNOWLEDGE.resolve("voorbeelden/plantenuur-binnenland.yaml"), new Problems())
            .orElseThrow()
            .replaceAll("(?ms)^eigen-.*?(?=^\\S|\\z)", "");

    @Test
    void s33AChoiceWithAReasonIsFollowedAndShownWithWhoMadeIt() {
        var row = row(advise("""
                        eigen-keuzes: {tickets: {gegeven: ticket, termijn: 18 maanden, reden: storingen keren terug.}}
                        """), "ticket");

        assertThat(row.chosen().text()).isEqualTo("18 maanden");
        assertThat(row.chosen().kind()).isEqualTo(TermKind.OWN_CHOICE);
        assertThat(row.chosen().by()).isEqualTo("owner");
        assertThat(row.chosen().reason()).isEqualTo("storingen keren terug.");
        assertThat(row.binding()).isEqualTo(Binding.OWN_CHOICE);
        assertThat(row.example().keepThrough()).isEqualTo("2028-05-21");
        assertThat(row.motivation()).startsWith("Dit is een eigen keuze (uw keuze). De reden: storingen keren terug.");
        assertThat(row.trace().rules()).contains("keuzes.voorrang.met-reden", "bewaren.gebruik.ticket");
        assertThat(row.trace().because())
                .extracting(Trace.Because::path)
                .contains("eigen-keuzes.tickets.termijn", "eigen-keuzes.tickets.reden");
    }

    @Test
    void s33AChoiceWithoutAReasonGivesWayAndAsksForOne() {
        var advice = advise("""
                eigen-keuzes: {tickets: {gegeven: ticket, termijn: 18 maanden}}
                """);

        assertThat(row(advice, "ticket").chosen().text()).isEqualTo("12 maanden");
        assertThat(row(advice, "ticket").binding()).isEqualTo(Binding.ADVICE);
        assertThat(advice.findings()).extracting(Finding::id).contains("keuzes.melding.zonder-reden.tickets");
        assertThat(advice.conflicts()).extracting(Conflict::id).contains("keuzes.voorrang.zonder-reden.ticket");
    }

    @Test
    void s33AChoiceBelowADutyIsRefusedAndStaysVisible() {
        var advice = advise("""
                eigen-keuzes: {mail: {gegeven: zakelijk-bericht, termijn: 2 jaar, reden: opruimen}}
                """);

        assertThat(row(advice, "zakelijk-bericht").chosen().text()).isEqualTo("7 jaar");
        assertThat(row(advice, "zakelijk-bericht").chosen().by()).isEqualTo("rule");
        assertThat(advice.findings())
                .extracting(Finding::what)
                .anySatisfy(what -> assertThat(what).contains("2 jaar", "korter dan de wet eist"));
        assertThat(advice.conflicts()).extracting(Conflict::lost).contains("de eigen keuze van 2 jaar");
    }

    @Test
    void aChoiceBeyondADutyKeepsTheDutyInSight() {
        var advice = advise("""
                eigen-keuzes: {mail: {gegeven: zakelijk-bericht, termijn: 10 jaar, reden: garantie}}
                """);

        var row = row(advice, "zakelijk-bericht");
        assertThat(row.chosen().text()).isEqualTo("10 jaar");
        assertThat(row.minimum()).isNotNull();
        assertThat(row.legalBasis()).hasSize(2);
        assertThat(until(advice, "zakelijk-bericht.opzegging")).isEqualTo("t/m 31-12-2036");
        assertThat(until(advice, "zakelijk-bericht.wisverzoek")).isEqualTo("t/m 31-12-2033");
    }

    @Test
    void whatIsErasedAtTheEndStaysAsLongAsTheOwnerChoseUnlessTheCustomerAsksForErasure() {
        var advice = advise("""
                eigen-keuzes: {account: {gegeven: account, termijn: 30 dagen, reden: herstel}}
                """);

        assertThat(until(advice, "account.opzegging")).isEqualTo("t/m 21-12-2026");
        assertThat(until(advice, "account.wisverzoek")).isEmpty();
    }

    @Test
    void inACaseAChoiceHoldsUntilTheCustomerAsksForErasure() {
        var advice = advise("""
                eigen-keuzes:
                  account: {gegeven: account, termijn: 30 dagen, reden: herstel}
                  mail: {gegeven: zakelijk-bericht, termijn: 10 jaar, reden: garantie}
                zaken:
                  zegt-op: {vraagt: [opzegging], ontvangen: 2026-11-10, tot: 2026-11-30, verkopen: [nl], land: nl}
                  wist: {vraagt: [opzegging, wisverzoek], ontvangen: 2026-11-10, tot: 2026-11-30, verkopen: [nl], land: nl}
                """);

        assertThat(caseRow(advice, "zegt-op.account").eraseFrom()).isEqualTo("2026-12-31");
        assertThat(caseRow(advice, "wist.account").eraseFrom()).isEqualTo("2026-12-01");
        assertThat(caseRow(advice, "wist.zakelijk-bericht").binding()).isEqualTo(Binding.DUTY);
        assertThat(caseRow(advice, "zegt-op.zakelijk-bericht").binding()).isEqualTo(Binding.OWN_CHOICE);
    }

    @Test
    void aChoiceOnSilentAddressesLeavesTheDutyToStopAtOnce() {
        var row = row(advise("""
                        eigen-keuzes: {adres: {gegeven: nieuwsbriefadres, termijn: 18 maanden}}
                        """), "nieuwsbriefadres");

        assertThat(row.binding()).isEqualTo(Binding.DUTY);
        assertThat(row.chosen().text()).endsWith("; anders 18 maanden na het laatste teken van leven van de lezer");
        assertThat(row.chosen().by()).isEqualTo("owner");
    }

    @Test
    void anUnknownAnswerDoesNotHideAChoice() {
        var yaml = EXAMPLE.replace("  incasso: ja", "  incasso: weet-ik-niet")
                + "eigen-keuzes: {mandaat: {gegeven: machtiging, termijn: 6 maanden}}\n";

        var row = row(ADVISOR.advise(Law.profile(yaml), Law.DAY, Language.NL), "machtiging");

        assertThat(row.trace().holds()).isEqualTo(Standing.DEPENDS);
        assertThat(row.chosen().text()).isEqualTo("6 maanden");
        assertThat(row.chosen().by()).isEqualTo("owner");
    }

    @Test
    void anOwnTextTakesThePlaceOfTheProposedOneAndChangesNothingElse() {
        var choice = """
                eigen-teksten:
                  bezwaar: {regel: verklaring.inhoud.bezwaar, tekst: "U mag {altijd} nee zeggen.", reden: onze toon}
                """;
        var without = advise("");
        var with = advise(choice);

        assertThat(with.privacyStatement())
                .filteredOn(clause -> clause.id().equals("verklaring.inhoud.bezwaar"))
                .singleElement()
                .satisfies(clause -> {
                    assertThat(clause.text()).isEqualTo("U mag {altijd} nee zeggen.");
                    assertThat(clause.why()).endsWith("Deze tekst is een eigen keuze (uw keuze). De reden: onze toon.");
                    assertThat(clause.trace().rules()).contains("keuzes.tekst.klant");
                });
        assertThat(with.privacyStatement())
                .extracting(Clause::id)
                .isEqualTo(without.privacyStatement().stream().map(Clause::id).toList());
        assertThat(with.conflicts()).extracting(Conflict::id).contains("keuzes.tekst.klant.verklaring.inhoud.bezwaar");
    }

    @Test
    void anOwnLabelStandsBesideTheBox() {
        var advice = advise("""
                eigen-teksten: {vakje: {regel: nieuwsbrief-site, tekst: "Ja, ik lees mee.", reden: onze toon}}
                """);

        assertThat(advice.optIns())
                .filteredOn(box -> box.id().equals("nieuwsbrief-site"))
                .extracting(OptIn::labelText)
                .containsExactly("Ja, ik lees mee.");
    }

    @Test
    void anOwnTextForALineThatDoesNotExistIsRefusedWithTheNearest() {
        var broken = catchThrowableOfType(BrokenFiles.class, () -> advise("""
                eigen-teksten:
                  bezwaar: {regel: verklaring.inhoud.bezwaren, tekst: Nee., reden: toon}
                """));

        assertThat(broken.owner()).isEqualTo(BrokenFiles.Owner.PROFILE);
        assertThat(broken.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.in(Language.NL)).contains("test.yaml:", "verklaring.inhoud.bezwaar\""));
    }

    @Test
    void anOwnTextForALineThatDoesNotApplyIsMentioned() {
        var advice = advise("""
                eigen-teksten: {verkeerd: {regel: helpdesk, tekst: Nee., reden: toon}}
                """);

        assertThat(advice.notices()).anySatisfy(notice -> assertThat(notice).contains("helpdesk"));
    }

    @Test
    void anAdviceWithOwnChoicesFollowsItsSchema() {
        var advice = advise("""
                eigen-keuzes:
                  een: {gegeven: ticket, termijn: 18 maanden, reden: storingen}
                  twee: {gegeven: zakelijk-bericht, termijn: 2 jaar}
                  drie: {gegeven: account, termijn: meteen}
                eigen-teksten: {bezwaar: {regel: verklaring.inhoud.bezwaar, tekst: Nee., reden: toon}}
                """);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AdviceJson.write(AdviceSchema.document()), InputFormat.JSON);

        var errors = schema.validate(AdviceJson.write(advice), InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    private static Advice advise(String yaml) {
        return ADVISOR.advise(Law.profile(EXAMPLE + yaml), Law.DAY, Language.NL);
    }

    private static Case.Row caseRow(Advice advice, String id) {
        return advice.cases().stream()
                .flatMap(one -> one.data().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String until(Advice advice, String id) {
        return advice.cancellation().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .until();
    }
}
