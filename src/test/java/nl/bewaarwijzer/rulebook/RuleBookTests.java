package nl.bewaarwijzer.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.Conclusion.Finding;
import nl.bewaarwijzer.rulebook.Conclusion.Permission;
import nl.bewaarwijzer.rulebook.Conclusion.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTests {

    private static final String SUPPLIER = """
            onderneming: {leveranciers: ja}
            systemen: {desk: {soort: helpdesk, rol: verwerker, land: nl, overeenkomst: %s}}
            """;

    @TempDir
    private Path folder;

    @Test
    void yesNoAndUnknownGiveThreeDifferentEvaluations() {
        var missing = "verwerkers.overeenkomst.ontbreekt";

        var yes = worldsWith(missing, Law.profile(SUPPLIER.formatted("ja")));
        var no = worldsWith(missing, Law.profile(SUPPLIER.formatted("nee")));
        var unknown = worldsWith(missing, Law.profile(SUPPLIER.formatted("weet-ik-niet")));

        assertThat(yes).containsExactly(false);
        assertThat(no).containsExactly(true);
        assertThat(unknown).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aLiveQuestionWithoutAnAnswerCountsAsUnknown() {
        var profile = Law.profile(SUPPLIER.formatted("weet-ik-niet").replace(", overeenkomst: weet-ik-niet", ""));

        var worlds = worldsWith("verwerkers.overeenkomst.ontbreekt", profile);

        assertThat(worlds).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aQuestionThatIsNotAskedIsNeitherYesNorNo() {
        var profile = Law.profile(SUPPLIER.formatted("nee").replace("rol: verwerker", "rol: eigen"));

        var worlds = worldsWith("verwerkers.overeenkomst.ontbreekt", profile);

        assertThat(worlds).containsExactly(false);
    }

    @Test
    void theSameProfileAtTwoDatesGivesTwoOutcomes() {
        var profile = Law.profile("""
                onderneming: {reclame: ja}
                berichten: {bellen: {kanaal: telefoon, ontvanger: consument, relatie: klant, soortgelijk: ja,
                  weigeren-bij-verzamelen: ja, afmelden-in-bericht: ja}}
                """);

        var before = only(Permission.class, Law.rules().evaluate(profile, LocalDate.of(2026, 6, 30)));
        var after = only(Permission.class, Law.rules().evaluate(profile, LocalDate.of(2026, 7, 1)));

        assertThat(before).extracting(Permission::outcome).containsExactly("soft-opt-in");
        assertThat(after).extracting(Permission::outcome).containsExactly("toestemming");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void aRuleConcludesByItselfWhatItConcludesAmongAll(String example) {
        var profile = Law.example(example);

        for (var rule : Law.rules().rules()) {
            var byItself = Law.rules().evaluate(profile, Law.DAY, Set.of(rule.id()));
            var amongAll = Law.rules().evaluateVarying(profile, Law.DAY, Set.of(rule.id()));

            assertThat(madeBy(rule.id(), byItself)).as(rule.id()).isEqualTo(madeBy(rule.id(), amongAll));
        }
    }

    @Test
    void everyReasonNamesTheRuleAndTheFactsThatItMatched() {
        var evaluation = Law.rules().evaluate(Law.profile(SUPPLIER.formatted("nee")), Law.DAY);

        var reasons = evaluation.worlds().get(0).conclusions().entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Finding)
                .flatMap(entry -> entry.getValue().stream())
                .toList();

        assertThat(reasons)
                .contains(new Reason("verwerkers.overeenkomst.ontbreekt", List.of("systemen.desk"), List.of()));
    }

    @Test
    void aReasonThatNoLongerHoldsIsForgottenWhileTheConclusionStands() throws IOException {
        var rules = Law.someRules(folder.resolve("rules"), "misvattingen/functionaris.dslr");
        Files.writeString(Files.createDirectories(rules.resolve("bewaren")).resolve("aaa.dslr"), """
                rule "bewaren.aaa.zonder-begrip"
                    @source(avg-5-1-e)
                when
                    Er is een onderneming
                    "functionaris-verplicht" staat niet vast
                then
                    Stel vast "proef"
                end

                rule "bewaren.aaa.altijd"
                    @source(avg-5-1-e)
                when
                    Er is een onderneming
                then
                    Stel vast "proef"
                end

                rule "bewaren.aaa.leest"
                    @source(avg-5-1-e)
                when
                    "proef" staat vast
                then
                    Stel vast "gelezen"
                end
                """);
        var profile = Law.profile("onderneming: {volgt-grootschalig: ja, bijzonder-grootschalig: nee}");

        var evaluation = Law.open(rules, Law.base()).evaluate(profile, Law.DAY, Set.of("bewaren.aaa.leest"));

        assertThat(evaluation.worlds())
                .allSatisfy(world -> assertThat(world.conclusions().get(new Conclusion.Notion("proef", "")))
                        .extracting(Reason::rule)
                        .containsExactly("bewaren.aaa.altijd"));
    }

    @Test
    void anEditedRuleIsUsedAtOnce() {
        var rules = Law.someRules(folder.resolve("rules"), "bewaren/gebruik.dslr", "bewaren/vestiging.dslr");
        var profile = Law.profile("onderneming: {rechtsvorm: bv, boekjaar-eindigt: december, bewaart: [ticket]}");
        var before = only(Term.class, Law.open(rules, Law.base()).evaluate(profile, Law.DAY));

        Law.edit(rules.resolve("bewaren").resolve("gebruik.dslr"), "\"ticket-termijn\"", "\"log-termijn\"");
        var after = only(Term.class, Law.open(rules, Law.base()).evaluate(profile, Law.DAY));

        assertThat(before).extracting(Term::parameter).containsExactly("ticket-termijn");
        assertThat(after).extracting(Term::parameter).containsExactly("log-termijn");
    }

    @Test
    void aFieldAddedToTheBankCanBeAnsweredAndUsedInARule() throws IOException {
        var knowledge = Law.copy(Law.KNOWLEDGE, folder.resolve("knowledge-base"));
        Law.edit(knowledge.resolve("vragen").resolve("onderneming.yaml"), "    incasso:\n", """
                    webwinkel:
                      vraag: {nl: Hebt u een webwinkel?, en: Do you have a web shop?}
                      type: ja-nee
                      zin: {ja: De onderneming heeft een webwinkel}
                    incasso:
                """);
        var rules = Law.someRules(folder.resolve("rules"));
        Files.writeString(Files.createDirectories(rules.resolve("bewaren")).resolve("webwinkel.dslr"), """
                rule "bewaren.webwinkel.proef"
                    @source(avg-5-1-e)
                when
                    De onderneming heeft een webwinkel
                then
                    Stel vast "webwinkel"
                end
                """);
        var base = KnowledgeBase.read(knowledge);
        var answers = Files.writeString(
                folder.resolve("klant.yaml"), "klant: proef\nonderneming: {naam: Proef, webwinkel: ja}\n");

        var profile = nl.bewaarwijzer.profile.ProfileReader.read(answers, base);
        var evaluation = Law.open(rules, base).evaluate(profile, Law.DAY, Set.of("bewaren.webwinkel.proef"));

        assertThat(evaluation.worlds().get(0).conclusions()).containsKey(new Conclusion.Notion("webwinkel", ""));
    }

    @Test
    void cachedRulesConcludeTheSameAsFreshOnes() {
        var profile = Law.example("plantenuur-onbekend");
        var cache = folder.resolve("cache");
        var fresh = RuleBook.open(Law.RULES, Law.base(), cache, "test").evaluate(profile, Law.DAY);

        var cached = RuleBook.open(Law.RULES, Law.base(), cache, "test").evaluate(profile, Law.DAY);

        assertThat(cache).isDirectoryContaining("glob:**.rules");
        assertThat(cached.worlds())
                .extracting(Evaluation.World::conclusions)
                .isEqualTo(fresh.worlds().stream()
                        .map(Evaluation.World::conclusions)
                        .toList());
    }

    @Test
    void aDamagedCacheOnlyCostsTime() throws IOException {
        var cache = folder.resolve("cache");
        var some = Law.someRules(folder.resolve("rules"), "bewaren/gebruik.dslr", "bewaren/vestiging.dslr");
        var profile = Law.profile("onderneming: {naam: X, bewaart: [ticket]}");
        var before =
                only(Term.class, RuleBook.open(some, Law.base(), cache, "test").evaluate(profile, Law.DAY));
        try (var files = Files.list(cache)) {
            for (var file : files.toList()) {
                Files.writeString(file, "damaged");
            }
        }

        var rules = RuleBook.open(some, Law.base(), cache, "test");

        assertThat(only(Term.class, rules.evaluate(profile, Law.DAY)))
                .isNotEmpty()
                .isEqualTo(before);
        assertThat(cache).isDirectoryNotContaining(file -> file.toFile().length() == "damaged".length());
    }

    @Test
    void unknownAnswersThatNoChainReadsTogetherAreVariedApart() {
        var profile = Law.profile("""
                onderneming: {leveranciers: ja, reclame: ja, rechtsvorm: bv, boekjaar-eindigt: december}
                systemen: {desk: {soort: helpdesk, rol: verwerker, land: nl, vraagt-verplicht: [naam]}}
                berichten: {mail: {kanaal: e-mail, ontvanger: consument, relatie: abonnee, afmelden-in-bericht: ja}}
                """);
        var rules = Set.of("verwerkers.overeenkomst.ontbreekt", "marketing.bewijs.niet-vastgelegd");

        var evaluation = Law.rules().evaluate(profile, Law.DAY, rules);

        assertThat(evaluation.worlds()).hasSize(2 + 2);
        assertThat(evaluation.worlds().stream().map(Evaluation.World::topic).distinct())
                .hasSize(2);
    }

    @Test
    void aNotionThatRestsOnATermKeepsTheAnswersBehindItTogether() throws IOException {
        var rules = Law.someRules(
                folder.resolve("rules"),
                "bewaren/contract.dslr",
                "bewaren/vestiging.dslr",
                "ondernemer/rechtsvorm.csv");
        Files.writeString(rules.resolve("bewaren").resolve("keten.dslr"), """
                rule "bewaren.keten.plicht"
                    @source(avg-5-1-e)
                when
                    Er is een bewaarplicht
                then
                    Stel vast "er-is-plicht"
                end

                rule "bewaren.keten.melding"
                    @source(avg-5-1-e)
                when
                    "er-is-plicht" staat vast
                    De onderneming int geld met automatische incasso
                then
                    Stel vast "plicht-en-incasso"
                end
                """);
        var profile = Law.profile("onderneming: {rechtsvorm: bv, boekjaar-eindigt: december, oss: nee}");

        var worlds = Law.open(rules, Law.base())
                .evaluate(profile, Law.DAY, Set.of("bewaren.keten.melding"))
                .worlds();

        assertThat(worlds)
                .anySatisfy(world -> assertThat(turnedOut(world.turnedOut()))
                        .containsEntry("onderneming.incasso", "ja")
                        .containsEntry("onderneming.bewaart#abonnement", "ja"));
        assertThat(worlds)
                .anySatisfy(world ->
                        assertThat(world.conclusions()).containsKey(new Conclusion.Notion("plicht-en-incasso", "")));
    }

    @Test
    void aQuestionThatBecomesLiveInAWorldIsUnknownThereToo() {
        var profile = Law.profile("onderneming: {leveranciers: ja}\nsystemen: {desk: {soort: helpdesk, land: nl}}");

        var worlds = Law.rules()
                .evaluate(profile, Law.DAY, Set.of("verwerkers.overeenkomst.ontbreekt"))
                .worlds();

        assertThat(worlds.stream().map(world -> turnedOut(world.turnedOut())))
                .containsExactlyInAnyOrder(
                        Map.of("systemen.desk.rol", "verwerker", "systemen.desk.overeenkomst", "ja"),
                        Map.of("systemen.desk.rol", "verwerker", "systemen.desk.overeenkomst", "nee"),
                        Map.of("systemen.desk.rol", "zelfstandig"),
                        Map.of("systemen.desk.rol", "samen"),
                        Map.of("systemen.desk.rol", "eigen"));
    }

    @Test
    void pastTheMostWorldsAnswersAreVariedOneAtATime() {
        var systems = new StringBuilder("onderneming: {leveranciers: ja}\nsystemen:\n");
        for (int i = 0; i < 8; i++) {
            systems.append("  s").append(i).append(": {soort: helpdesk}\n");
        }

        var evaluation = Law.rules()
                .evaluate(Law.profile(systems.toString()), Law.DAY, Set.of("verwerkers.overeenkomst.ontbreekt"));

        assertThat(evaluation.exhaustive()).isFalse();
        assertThat(evaluation.worlds()).hasSizeLessThan(200);
    }

    @Test
    void rulesThatNeverEndAreStoppedAndNamed() throws IOException {
        var rules = Law.someRules(folder.resolve("rules"));
        Files.writeString(rules.resolve("taal.dsl"), """

                [condition][]Er is een schakel=$schakel : Notion( id == "schakel" )
                [consequence][]Maak de volgende schakel=conclude.establish( drools, "schakel", $schakel.subject() + "x" );
                """, StandardOpenOption.APPEND);
        rule("bewaren.keten.begin", "Er is een onderneming", "Stel vast \"schakel\"");
        rule("bewaren.kring.zonder-einde", "Er is een schakel", "Maak de volgende schakel");
        var book = Law.open(rules, Law.base());
        var profile = Law.profile("onderneming: {naam: X}");

        assertThatThrownBy(() -> book.evaluate(profile, Law.DAY))
                .isInstanceOfSatisfying(
                        BrokenFiles.class,
                        broken -> assertThat(broken.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("regel.eindeloos");
                            assertThat(problem.in(Language.NL))
                                    .contains("10000", "Kijk naar: bewaren.kring.zonder-einde, bewaren.keten.begin");
                        }));
    }

    private void rule(String id, String when, String then) {
        Law.rule(folder.resolve("rules"), id, when, then);
    }

    private static Map<String, String> turnedOut(Map<Unknown, String> turnedOut) {
        return turnedOut.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().path(), Map.Entry::getValue));
    }

    /** In each world what a rule concludes, with every reason. */
    private static List<Map<Conclusion, Set<Reason>>> madeBy(String rule, Evaluation evaluation) {
        return evaluation.worlds().stream()
                .map(world -> world.conclusions().entrySet().stream()
                        .filter(entry -> entry.getValue().stream()
                                .anyMatch(reason -> reason.rule().equals(rule)))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .filter(reason -> reason.rule().equals(rule))
                                        .collect(Collectors.toSet()))))
                .toList();
    }

    private static List<Boolean> worldsWith(String rule, Profile profile) {
        return Law.rules().evaluate(profile, Law.DAY, Set.of(rule)).worlds().stream()
                .map(world -> world.conclusions().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(reason -> reason.rule().equals(rule)))
                .toList();
    }

    private static <C extends Conclusion> List<C> only(Class<C> kind, Evaluation evaluation) {
        return evaluation.worlds().get(0).conclusions().keySet().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
