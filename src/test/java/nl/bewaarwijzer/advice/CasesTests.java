package nl.bewaarwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.Advices;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;

/** Cases of customers, with real dates and without names. */
class CasesTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/brief-klant-be.txt");

    /** The example business, whose answers are all known, without its cases. */
    private static final String BUSINESS = business();

    @Test
    void s55TheDutchCustomerHasADateForEachYearAndEachKindOfData() {
        var one = ofPlantenuur("klant-nl");

        assertThat(row(one, "verkoopregel").dates())
                .containsExactly(date("2024", "2031-12-31"), date("2025", "2032-12-31"), date("2026", "2033-12-31"));
        assertThat(row(one, "betaling").dates())
                .isEqualTo(row(one, "verkoopregel").dates());
        assertThat(row(one, "abonnement").dates()).containsExactly(date("", "2033-12-31"));
        assertThat(row(one, "akkoord").dates()).containsExactly(date("", "2033-12-31"));
        assertThat(row(one, "bestelbewijs").dates()).containsExactly(date("", "2031-11-30"));
        assertThat(row(one, "machtiging").dates()).containsExactly(date("", "2028-01-01"));
        assertThat(row(one, "machtiging").binding()).isEqualTo(Binding.AGREEMENT);
        assertThat(row(one, "zakelijk-bericht").dates()).containsExactly(date("", "2033-12-31"));
        assertThat(row(one, "inloglog").dates()).containsExactly(date("", "2027-05-15"));
        assertThat(row(one, "toestemmingsbewijs").dates()).containsExactly(date("", "2031-11-05"));
        assertThat(row(one, "land-bewijs").action()).isEqualTo("erase-now");
    }

    @Test
    void s55TheBelgianCustomerUnderOssIsKeptTenYearsWhereTheSaleAsksIt() {
        var one = ofPlantenuur("klant-be");

        assertThat(row(one, "verkoopregel").dates())
                .containsExactly(date("2025", "2035-12-31"), date("2026", "2036-12-31"));
        assertThat(row(one, "land-bewijs").dates())
                .isEqualTo(row(one, "verkoopregel").dates());
        assertThat(row(one, "abonnement").dates()).containsExactly(date("", "2033-12-31"));
        assertThat(one.data()).extracting(Case.Row::dataCategory).doesNotContain("machtiging");
    }

    @Test
    void s26WhatTheServiceNeededGoesTheDayAfterTheEndAndTheRestAtOnce() {
        var one = ofPlantenuur("klant-nl");

        assertThat(row(one, "account").eraseFrom()).isEqualTo("2026-12-01");
        assertThat(row(one, "contact").eraseFrom()).isEqualTo("2026-12-01");
        assertThat(row(one, "nieuwsbriefadres").eraseFrom()).isEqualTo("2026-11-10");
        assertThat(row(one, "ticket").until()).isEqualTo("meteen weg, uiterlijk 10-12-2026");
    }

    @Test
    void aSaleBeforeOssIsKeptSevenYearsForTheSameCustomer() {
        var one = only("een: {vraagt: [opzegging], ontvangen: 2026-11-10, land: be, van: 2024-03-01, tot: 2026-11-30,"
                + " verkopen: [be-voor-oss, be], betaalt-met: kaart, afgerond: ja, loopt: niets, nieuwsbrief: nee}");

        assertThat(row(one, "verkoopregel").dates())
                .containsExactly(date("2024", "2031-12-31"), date("2025", "2035-12-31"), date("2026", "2036-12-31"));
    }

    @Test
    void s23StepsHaveADateAndSayWhoDoesThem() {
        var one = ofPlantenuur("klant-nl");

        assertThat(one.steps())
                .extracting(step -> step.id() + " " + step.date())
                .contains(
                        "klant-nl.stappen.protocol.herken 2026-11-10",
                        "klant-nl.stappen.protocol.apart 2026-12-01",
                        "klant-nl.stappen.protocol.wis 2026-12-10",
                        "klant-nl.stappen.protocol.antwoord 2026-12-10");
        assertThat(one.steps()).allSatisfy(step -> assertThat(step.who()).isNotBlank());
    }

    @Test
    void s49CancellingUnsubscribingObjectingAndAskingErasureAreFourThings() {
        var rest = " ontvangen: 2026-11-10, land: nl, van: 2025-01-01, tot: 2026-11-30, verkopen: [be],"
                + " betaalt-met: incasso, afgerond: ja, loopt: niets, nieuwsbrief: ja}";

        var cancels = only("een: {vraagt: [opzegging]," + rest);
        var unsubscribes = only("een: {vraagt: [afmelding]," + rest);
        var objects = only("een: {vraagt: [bezwaar]," + rest);
        var erases = only("een: {vraagt: [wisverzoek]," + rest);

        assertThat(row(cancels, "ticket").action()).isEqualTo("keep-in-use");
        assertThat(row(cancels, "nieuwsbriefadres").action()).isEqualTo("keep-in-use");
        assertThat(unsubscribes.data()).extracting(Case.Row::dataCategory).containsExactly("nieuwsbriefadres");
        assertThat(row(objects, "bestelbewijs").action()).isEqualTo("keep-apart");
        assertThat(objects.data()).extracting(Case.Row::dataCategory).doesNotContain("account", "factuur");
        assertThat(row(erases, "ticket").action()).isEqualTo("erase-now");
        assertThat(List.of(cancels, unsubscribes, objects, erases))
                .extracting(one -> one.letters().stream().map(Letter::id).toList())
                .containsExactly(
                        List.of("een.opzegging-bevestigd"),
                        List.of("een.afmelding"),
                        List.of("een.bezwaar"),
                        List.of("een.deels-gewist"));
    }

    @Test
    void whatNoSaleToTheCustomerAsksForGoesAtOnceAndSaysWhy() {
        var row = row(ofPlantenuur("klant-nl"), "land-bewijs");

        assertThat(row.until())
                .isEqualTo("meteen weg, uiterlijk 10-12-2026 (geen plicht bij de verkopen aan deze klant)");
        assertThat(row.keeps()).isEqualTo("niets");
    }

    @Test
    void whatHasRunOutWhenTheCustomerCancelsIsErasedAndNotLeftToRunOut() {
        var one = only("een: {vraagt: [opzegging], ontvangen: 2026-11-10, land: nl, van: 2025-01-01, tot: 2026-11-30,"
                + " verkopen: [be], ticket-gesloten: 2026-06-10, betaalt-met: kaart, afgerond: ja, loopt: niets,"
                + " nieuwsbrief: nee}");

        var row = row(one, "ticketbijlage");

        assertThat(row.actionText()).isEqualTo("wissen");
        assertThat(row.until()).isEqualTo("meteen weg (de termijn is al om)");
        assertThat(row.why()).startsWith("De termijn was al om");
        assertThat(row(one, "ticket").actionText()).startsWith("vanzelf laten aflopen");
    }

    @Test
    void aDisputeSuspendsOnlyWhatItConcerns() {
        var one = only(
                "een: {vraagt: [opzegging, wisverzoek], ontvangen: 2026-11-10, land: nl, van: 2025-01-01,"
                        + " tot: 2026-11-30, verkopen: [be], betaalt-met: incasso, afgerond: ja, loopt: geschil, nieuwsbrief: ja}");

        assertThat(row(one, "ticket").action()).isEqualTo("keep-apart");
        assertThat(row(one, "ticket").suspended()).contains("geschil");
        assertThat(row(one, "ticket").eraseFrom()).isNull();
        assertThat(row(one, "account").action()).isEqualTo("erase-now");
        assertThat(row(one, "account").suspended()).isEmpty();
        assertThat(row(one, "nieuwsbriefadres").suspended()).isEmpty();
        assertThat(one.letters()).extracting(Letter::id).containsExactly("een.deels-geweigerd");
        assertThat(text(one)).contains("Dit wissen wij nu nog niet", "er loopt een geschil tussen u en ons");
    }

    @Test
    void anOpenPaymentKeepsTheAddressUntilItIsSettled() {
        var one = only("een: {vraagt: [opzegging], ontvangen: 2026-11-10, land: nl, van: 2025-01-01, tot: 2026-11-30,"
                + " verkopen: [be], betaalt-met: incasso, afgerond: nee, loopt: niets, nieuwsbrief: nee}");

        assertThat(row(one, "contact").suspended()).isNotBlank();
        assertThat(row(one, "account").suspended()).isEmpty();
    }

    @Test
    void whatIsNotKnownInACaseDependsAndKeepsTheMost() {
        var one = only("een: {vraagt: [wisverzoek], ontvangen: 2026-11-10, land: nl, van: 2025-01-01, tot: 2026-11-30,"
                + " verkopen: [be], betaalt-met: kaart, afgerond: ja, loopt: weet-ik-niet, nieuwsbrief: nee}");

        assertThat(row(one, "ticket").trace().holds()).isEqualTo(Standing.DEPENDS);
        assertThat(row(one, "ticket").suspended()).isNotBlank();
        assertThat(row(one, "account").trace().holds()).isEqualTo(Standing.CERTAIN);
    }

    @Test
    void anOwnChoiceMovesTheDatesUntilTheCustomerAsksForErasure() {
        var choices = "\neigen-keuzes:\n  account: {gegeven: account, termijn: 30 dagen, reden: terugkeren kan}\n"
                + "  ticket: {gegeven: ticket, termijn: 6 maanden}";
        var rest = " ontvangen: 2026-11-10, land: nl, van: 2025-01-01, tot: 2026-11-30, verkopen: [be],"
                + " ticket-gesloten: 2026-06-10, betaalt-met: kaart, afgerond: ja, loopt: niets, nieuwsbrief: nee}";

        var cancels = only("een: {vraagt: [opzegging]," + rest + choices);
        var erases = only("een: {vraagt: [opzegging, wisverzoek]," + rest + choices);

        assertThat(row(cancels, "account").eraseFrom()).isEqualTo("2026-12-31");
        assertThat(row(erases, "account").eraseFrom()).isEqualTo("2026-12-01");
        assertThat(row(cancels, "ticket").dates()).containsExactly(date("", "2026-12-10"));
    }

    @Test
    void aDateThatIsNotKnownIsSaidInWords() {
        var one = only("een: {vraagt: [wisverzoek], land: nl, verkopen: [be], betaalt-met: incasso, afgerond: ja,"
                + " loopt: niets, nieuwsbrief: nee}");

        assertThat(row(one, "machtiging").dates()).isEmpty();
        assertThat(row(one, "machtiging").until()).isEqualTo("14 maanden na de laatste incasso");
        assertThat(text(one)).contains("Op [datum van uw verzoek] vroeg u ons");
    }

    @Test
    void aProfileWithoutCasesHasNoneAndAsksNothingAboutThem() {
        var advice = Advices.of("plantenuur-binnenland");

        assertThat(advice.cases()).isEmpty();
        assertThat(advice.openQuestions()).noneMatch(question -> question.path().startsWith("zaken."));
    }

    @Test
    void s54TheLetterToTheBelgianCustomerIsAsWritten() throws IOException {
        var text = text(ofPlantenuur("klant-be"));

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void s54EveryLetterHasFieldsInsteadOfNamesInBothLanguages() {
        for (var language : Language.values()) {
            var advice = Advices.of("plantenuur", language);

            assertThat(advice.letters()).extracting(Letter::id).hasSize(6);
            assertThat(advice.letters())
                    .allSatisfy(letter -> assertThat(String.join("\n", letter.paragraphs()))
                            .doesNotContain("\uFFFC", "klant-nl", "klant-be")
                            .doesNotContainPattern("\\{[a-z-]+}"));
            assertThat(advice.letters().get(0).paragraphs().get(0))
                    .isEqualTo(language == Language.NL ? "Beste [naam]," : "Dear [name],");
        }
    }

    @Test
    void onlyACustomerElsewhereInTheEuReadsOfTheAuthorityThere() {
        assertThat(text(ofPlantenuur("klant-be"))).contains("de toezichthouder van uw eigen land");
        assertThat(text(ofPlantenuur("klant-nl"))).doesNotContain("de toezichthouder van uw eigen land");
    }

    private static Case ofPlantenuur(String id) {
        return Advices.of("plantenuur").cases().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Case only(String yaml) {
        return ADVISOR.standing(Law.profile(BUSINESS + "  " + yaml + "\n"), Law.DAY, Language.NL)
                .cases()
                .get(0);
    }

    private static String business() {
        try {
            var example = Files.readString(Law.KNOWLEDGE.resolve("voorbeelden/plantenuur.yaml"));
            return example.substring(0, example.indexOf("zaken:\n")) + "zaken:\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case.Row row(Case one, String data) {
        return one.data().stream()
                .filter(row -> row.dataCategory().equals(data))
                .findFirst()
                .orElseThrow();
    }

    private static Case.Date date(String what, String day) {
        return new Case.Date(what, LocalDate.parse(day));
    }

    private static String text(Case one) {
        var letter = one.letters().get(0);
        return letter.heading() + "\n\n" + String.join("\n\n", letter.paragraphs()) + "\n";
    }
}
