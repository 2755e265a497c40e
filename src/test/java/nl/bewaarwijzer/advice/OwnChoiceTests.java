package nl.bewaarwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.advice.Advice.Retention;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.rulebook.TermKind;
import org.junit.jupiter.api.Test;

class OwnChoiceTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    @Test
    void s33AChoiceWithAReasonIsFollowedAndShownWithWhoMadeIt() {
        var row = row(advise("""
                        onderneming: {naam: X, bewaart: [ticket]}
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
                .extracting(Advice.Because::path)
                .contains("eigen-keuzes.tickets.termijn", "eigen-keuzes.tickets.reden");
    }

    @Test
    void s33AChoiceWithoutAReasonGivesWayAndAsksForOne() {
        var advice = advise("""
                onderneming: {naam: X, bewaart: [ticket]}
                eigen-keuzes: {tickets: {gegeven: ticket, termijn: 18 maanden}}
                """);

        assertThat(row(advice, "ticket").chosen().text()).isEqualTo("12 maanden");
        assertThat(row(advice, "ticket").binding()).isEqualTo(Binding.ADVICE);
        assertThat(advice.findings()).extracting(Advice.Finding::id).contains("keuzes.melding.zonder-reden.tickets");
        assertThat(advice.conflicts()).extracting(Advice.Conflict::id).contains("keuzes.voorrang.zonder-reden.ticket");
    }

    @Test
    void s33AChoiceBelowADutyIsRefusedAndStaysVisible() {
        var advice = advise("""
                onderneming: {naam: X, boekjaar-eindigt: december, bewaart: [zakelijk-bericht]}
                eigen-keuzes: {mail: {gegeven: zakelijk-bericht, termijn: 2 jaar, reden: opruimen}}
                """);

        assertThat(row(advice, "zakelijk-bericht").chosen().text()).isEqualTo("7 jaar");
        assertThat(row(advice, "zakelijk-bericht").chosen().by()).isEqualTo("rule");
        assertThat(advice.findings())
                .extracting(Advice.Finding::what)
                .anySatisfy(what -> assertThat(what).contains("2 jaar", "korter dan de wet eist"));
        assertThat(advice.conflicts()).extracting(Advice.Conflict::lost).contains("de eigen keuze van 2 jaar");
    }

    @Test
    void aChoiceBeyondADutyKeepsTheDutyInSight() {
        var advice = advise("""
                onderneming: {naam: X, boekjaar-eindigt: december, bewaart: [zakelijk-bericht]}
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
                onderneming: {naam: X, bewaart: [account]}
                eigen-keuzes: {account: {gegeven: account, termijn: 30 dagen, reden: herstel}}
                """);

        assertThat(until(advice, "account.opzegging")).isEqualTo("t/m 21-12-2026");
        assertThat(until(advice, "account.wisverzoek")).isEmpty();
    }

    @Test
    void aChoiceOnSilentAddressesLeavesTheDutyToStopAtOnce() {
        var row = row(advise("""
                        onderneming: {naam: X, bewaart: [nieuwsbriefadres]}
                        eigen-keuzes: {adres: {gegeven: nieuwsbriefadres, termijn: 18 maanden}}
                        """), "nieuwsbriefadres");

        assertThat(row.binding()).isEqualTo(Binding.DUTY);
        assertThat(row.chosen().text()).endsWith("; 18 maanden");
        assertThat(row.chosen().by()).isEqualTo("owner");
    }

    @Test
    void anUnknownAnswerDoesNotHideAChoice() {
        var advice = advise("""
                onderneming: {naam: X, bewaart: weet-ik-niet}
                eigen-keuzes: {tickets: {gegeven: ticket, termijn: 6 maanden}}
                """);

        var row = row(advice, "ticket");
        assertThat(row.trace().holds()).isEqualTo(Standing.DEPENDS);
        assertThat(row.chosen().text()).isEqualTo("6 maanden");
    }

    @Test
    void anOwnTextTakesThePlaceOfTheProposedOneAndChangesNothingElse() {
        var choice = """
                eigen-teksten:
                  bezwaar: {regel: verklaring.inhoud.bezwaar, tekst: "U mag {altijd} nee zeggen.", reden: onze toon}
                """;
        var plain = "onderneming: {naam: X, bewaart: [ticket]}\n";

        var without = advise(plain);
        var with = advise(plain + choice);

        assertThat(with.privacyStatement())
                .filteredOn(clause -> clause.id().equals("verklaring.inhoud.bezwaar"))
                .singleElement()
                .satisfies(clause -> {
                    assertThat(clause.text()).isEqualTo("U mag {altijd} nee zeggen.");
                    assertThat(clause.why()).endsWith("Deze tekst is een eigen keuze (uw keuze). De reden: onze toon.");
                    assertThat(clause.trace().rules()).contains("keuzes.tekst.klant");
                });
        assertThat(with.privacyStatement())
                .extracting(Advice.Clause::id)
                .isEqualTo(without.privacyStatement().stream()
                        .map(Advice.Clause::id)
                        .toList());
        assertThat(with.conflicts())
                .extracting(Advice.Conflict::id)
                .contains("keuzes.tekst.klant.verklaring.inhoud.bezwaar");
    }

    @Test
    void anOwnLabelStandsBesideTheBox() {
        var advice = advise("""
                onderneming: {naam: X, reclame: ja}
                berichten:
                  nieuws: {naam: Nieuws, kanaal: e-mail, ontvanger: consument, relatie: abonnee, afmelden-in-bericht: ja}
                eigen-teksten: {vakje: {regel: nieuws, tekst: "Ja, ik lees mee.", reden: onze toon}}
                """);

        assertThat(advice.optIns()).extracting(Advice.OptIn::labelText).containsExactly("Ja, ik lees mee.");
    }

    @Test
    void anOwnTextForALineThatDoesNotExistIsRefusedWithTheNearest() {
        var broken = catchThrowableOfType(BrokenFiles.class, () -> advise("""
                onderneming: {naam: X, bewaart: [ticket]}
                eigen-teksten:
                  bezwaar: {regel: verklaring.inhoud.bezwaren, tekst: Nee., reden: toon}
                """));

        assertThat(broken.owner()).isEqualTo(BrokenFiles.Owner.PROFILE);
        assertThat(broken.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.in(Language.NL)).contains("test.yaml:3", "verklaring.inhoud.bezwaar\""));
    }

    @Test
    void anOwnTextForALineThatDoesNotApplyIsMentioned() {
        var advice = advise("""
                onderneming: {naam: X, bewaart: []}
                eigen-teksten: {bezwaar: {regel: verklaring.inhoud.bezwaar, tekst: Nee., reden: toon}}
                """);

        assertThat(advice.notices()).anySatisfy(notice -> assertThat(notice).contains("verklaring.inhoud.bezwaar"));
    }

    @Test
    void anAdviceWithOwnChoicesFollowsItsSchema() {
        var advice = advise("""
                onderneming: {naam: X, boekjaar-eindigt: december, bewaart: [ticket, zakelijk-bericht, account]}
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
        return ADVISOR.advise(Law.profile(yaml), Law.DAY, Language.NL);
    }

    private static Retention row(Advice advice, String id) {
        return advice.retention().stream()
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
