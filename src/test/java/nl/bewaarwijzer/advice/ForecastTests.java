package nl.bewaarwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import nl.bewaarwijzer.Answers;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    /** With every other question answered, so that only what a test is about can change. */
    private static final Profile CALLER = Answers.reading("""
            onderneming: {naam: X, bewaart: [factuur], reclame: ja}
            berichten:
              bellen:
                naam: Belronde
                kanaal: telefoon
                ontvanger: consument
                relatie: klant
                soortgelijk: ja
                weigeren-bij-verzamelen: ja
                afmelden-in-bericht: ja
                toestemming-vastgelegd: nee
            """).complete().profile();

    @Test
    void whoCallsOwnCustomersSeesBeforehandThatConsentWillBeNeeded() {
        var advice = ADVISOR.advise(CALLER, LocalDate.of(2026, 6, 1), Language.NL);

        assertThat(advice.upcoming())
                .filteredOn(change -> change.section().equals("optIns"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.date()).isEqualTo("2026-07-01");
                    assertThat(change.what()).isEqualTo("Belronde");
                    assertThat(change.before()).contains("eigen klanten");
                    assertThat(change.after()).contains("toestemming");
                    assertThat(change.certainty()).isNotEqualTo(Certainty.VAST);
                    assertThat(change.sources()).contains("tw-11-7-bellen-2026");
                });
    }

    @Test
    void whatChangedBeforeTheDayIsNotUpcoming() {
        var advice = ADVISOR.advise(CALLER, LocalDate.of(2026, 7, 1), Language.NL);

        assertThat(advice.upcoming()).extracting(Upcoming::section).doesNotContain("optIns");
    }

    @Test
    void aChangeThatDoesNotTouchTheBusinessIsLeftOut() {
        var advice = ADVISOR.advise(
                Answers.reading("onderneming: {naam: X, bewaart: [factuur], reclame: nee, leveranciers: nee}")
                        .complete()
                        .profile(),
                LocalDate.of(2026, 6, 1),
                Language.NL);

        assertThat(advice.upcoming()).extracting(Upcoming::section).doesNotContain("optIns", "processors");
    }

    @Test
    void anAdequacyDecisionThatEndsIsSeenYearsAhead() {
        var advice = ADVISOR.advise(Answers.reading("""
                        onderneming: {naam: X, bewaart: [ticket], leveranciers: ja}
                        systemen:
                          helpdesk: {naam: Helpdesk, soort: helpdesk, rol: verwerker, land: gb, overeenkomst: ja,
                                     modelcontract: nee, bevat: [ticket], vraagt-verplicht: [naam]}
                        """).complete().profile(), Law.DAY, Language.NL);

        assertThat(advice.upcoming())
                .filteredOn(change -> change.section().equals("processors"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.date()).isEqualTo("2031-12-28"));
    }

    @Test
    void aFigureThatChangesIsToldWithBothValues(@TempDir Path folder) {
        var knowledge = Law.copy(Law.KNOWLEDGE, folder.resolve("knowledge-base"));
        Law.edit(
                knowledge.resolve("waarden/bewaren.yaml"),
                "waarde: 12, bron: advies-berichten",
                "waarde: 12, bron: advies-berichten}\n    - {vanaf: 2027-01-01, waarde: 18, bron: advies-berichten");
        var rules = Law.open(Law.RULES, KnowledgeBase.read(knowledge));

        var advice = new Advisor(rules, "test").advise(Law.example("plantenuur"), Law.DAY, Language.NL);

        assertThat(advice.upcoming())
                .filteredOn(change ->
                        change.id().equals("ticket") && change.section().equals("retention"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.date()).isEqualTo("2027-01-01");
                    assertThat(change.before()).isEqualTo("12 maanden");
                    assertThat(change.after()).isEqualTo("18 maanden");
                });
    }

    @Test
    void whatChangesForCustomersIsToldOnceAndNotAgainInEachCase(@TempDir Path folder) {
        var knowledge = Law.copy(Law.KNOWLEDGE, folder.resolve("knowledge-base"));
        Law.edit(
                knowledge.resolve("waarden/bewaren.yaml"),
                "waarde: 7, bron: awr-52-4",
                "waarde: 7, bron: awr-52-4}\n    - {vanaf: 2027-01-01, waarde: 8, bron: awr-52-4");
        var advisor = new Advisor(Law.open(Law.RULES, KnowledgeBase.read(knowledge)), "test");

        var advice = advisor.advise(Law.example("plantenuur"), Law.DAY, Language.NL);

        assertThat(advice.cases()).isNotEmpty();
        assertThat(advice.upcoming())
                .extracting(Upcoming::section)
                .contains("retention")
                .doesNotContain("cases");
    }

    @Test
    void whatIsUpcomingIsDifferentOnThatDayAndNotTheDayBefore() {
        var advice = ADVISOR.advise(CALLER, LocalDate.of(2026, 6, 1), Language.NL);
        var advices = new HashMap<LocalDate, Advice>();

        assertThat(advice.upcoming()).isNotEmpty().allSatisfy(change -> {
            var before = advices.computeIfAbsent(
                    change.date().minusDays(1), day -> ADVISOR.standing(CALLER, day, Language.NL));
            var after = advices.computeIfAbsent(change.date(), day -> ADVISOR.standing(CALLER, day, Language.NL));

            assertThat(change.before()).isNotEqualTo(change.after());
            assertThat(line(before, change)).isNotEqualTo(line(after, change));
        });
    }

    private static String line(Advice advice, Upcoming change) {
        return AdviceLines.bySection(advice).getOrDefault(change.section(), java.util.List.of()).stream()
                .filter(line -> line.id().equals(change.id()))
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
