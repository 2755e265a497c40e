package nl.bewaarwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Authority;
import nl.bewaarwijzer.advice.Cancellation;
import nl.bewaarwijzer.advice.Clause;
import nl.bewaarwijzer.advice.Finding;
import nl.bewaarwijzer.advice.Letter;
import nl.bewaarwijzer.advice.Line;
import nl.bewaarwijzer.advice.Measure;
import nl.bewaarwijzer.advice.SourceEntry;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.rulebook.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people asked for, by the numbers under which it was written down. Each number opens the name of a scenario or of a test
 * that fails when the need is not met. A need that a rule decides has a scenario beside that rule; a need that stands or falls
 * by the words of the advice has a test here.
 */
class NeedsTests {

    private static final Pattern TEST =
            Pattern.compile("(?m)^    (?:@Test|@ParameterizedTest)\\n(?:    @.*\\n)*    void s(\\d\\d)[A-Z]");
    private static final Pattern SCENARIO = Pattern.compile("(?m)^- naam: \"?S(\\d\\d) ");

    private static final Advice PLANTENUUR = Advices.of("plantenuur");

    @Test
    void everyRowOfASubscriptionSiteOpensTheNameOfAScenarioOrATest() throws IOException {
        var asked = Stream.of(
                        IntStream.rangeClosed(1, 7),
                        IntStream.of(13, 17),
                        IntStream.rangeClosed(22, 36),
                        IntStream.rangeClosed(41, 43),
                        IntStream.rangeClosed(46, 51),
                        IntStream.rangeClosed(53, 58))
                .flatMap(IntStream::boxed)
                .toList();

        var named = new TreeSet<Integer>(rows(Law.RULES, ".scenarios.yaml", SCENARIO));
        named.addAll(rows(Path.of("src", "test", "java"), "Tests.java", TEST));

        assertThat(named).containsAll(asked);
    }

    @Test
    void s02TheInvoiceOfABusinessShowsVatAndAConsumerOfAServiceNeedsNone() {
        assertThat(measure("facturen.plicht.bedrijf")).satisfies(invoice -> {
            assertThat(invoice.force()).isEqualTo(Force.PLICHT);
            assertThat(invoice.what()).contains("elk bedrijf", "met de btw apart");
        });
        assertThat(measure("facturen.plicht.particulier")).satisfies(none -> {
            assertThat(none.what()).contains("geen factuur op naam");
            assertThat(none.why()).contains("niet verplicht", "niet jaren te bewaren");
        });
    }

    @Test
    void s07WhatGoesWellCanBeShownToCustomersOnTheSiteAndInTheStatement() {
        var site = only(PLANTENUUR.letters(), Letter::id, "tekst-site");

        assertThat(site.heading()).endsWith("Wat gebeurt er met mijn gegevens?");
        assertThat(String.join("\n", site.paragraphs()))
                .contains("Daarna sluiten wij uw account", "uw facturen - 7 jaar", "uw account: wachtwoord");
        assertThat(PLANTENUUR.privacyStatement())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(clause.text()).isNotBlank());
    }

    @Test
    void s17NumbersOfUsersAndStaffCountAsPersonalData() {
        assertThat(measure("maatregelen.wie.ip-adres").what())
                .contains("IP-adres", "gebruikersnummer", "personeelsnummer");
    }

    @Test
    void s22TheMapTellsWhereEachKindOfDataIsAndToWhichCountryItGoes() {
        assertThat(Advices.row(PLANTENUUR, "contact").systems()).containsExactly("Helpdesk Indigo");
        assertThat(Advices.row(PLANTENUUR, "land-bewijs.be").systems()).containsExactly("Betaaldienst");
        assertThat(PLANTENUUR.processors())
                .extracting(processor -> processor.name() + ": " + processor.country())
                .contains("Helpdesk Indigo: India", "Mailprogramma: Nederland");
    }

    @Test
    void s24AContactPersonOfABusinessHasAReasonAndATermOnPaper() {
        var row = Advices.row(Advices.of("webwerf"), "contactpersoon");

        assertThat(row.purpose()).isEqualTo("met de zakelijke klant kunnen overleggen");
        assertThat(row.chosen().text())
                .isEqualTo("tot het einde van de zakelijke relatie, of het vertrek van de contactpersoon");
        assertThat(row.motivation()).contains("Schrijf die reden op", "als de relatie stopt of de persoon vertrekt");
    }

    @Test
    void s25EachOfTheNineGroupsOfASubscriptionSiteIsKeptOrErasedUntilWhenAndWhy() {
        var expected = Map.of(
                "contact", "erase-now",
                "inloglog", "keep-in-use",
                "akkoord", "keep-apart",
                "gewoon-bericht", "erase-now",
                "abonnement", "keep-apart",
                "factuur", "keep-apart",
                "betaling", "keep-apart",
                "land-van-klant", "keep-apart",
                "ticket", "erase-now");

        var rows = PLANTENUUR.cancellation().stream()
                .filter(row -> row.trigger().equals("asks-erasure") && expected.containsKey(row.dataCategory()))
                .toList();

        assertThat(rows.stream().collect(Collectors.toMap(Cancellation::dataCategory, Cancellation::action)))
                .isEqualTo(expected);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.why()).isNotBlank();
            assertThat(row.until().isEmpty())
                    .as(row.id())
                    .isEqualTo(row.action().equals("erase-now"));
        });
    }

    @Test
    void s26TheLoserOfEachConflictIsShownAndThatTheAuthoritiesDoNotCollide() {
        assertThat(only(PLANTENUUR.conflicts(), Line::id, "wissen.verzoek.bewaarplicht-wint.verkoopregel.nl"))
                .satisfies(conflict -> {
                    assertThat(conflict.won())
                            .isEqualTo("Gegevens van de verkoop: 7 jaar bewaren, want dat is een plicht");
                    assertThat(conflict.lost()).isEqualTo("het verzoek van de klant om te wissen");
                });
        assertThat(only(PLANTENUUR.conflicts(), Line::id, "wissen.verzoek.berichten-wint.ticket")
                        .lost())
                .isEqualTo("ons advies om dit 12 maanden te bewaren");
        assertThat(only(PLANTENUUR.authorities(), Line::id, "autoriteiten.partijen.ap")
                        .clash())
                .isEqualTo("Nee: wat een wet u laat bewaren, hoeft u niet te wissen.");
    }

    @Test
    void s28AnInvoiceHasADateAndItIsSaidThatTheStatuteNamesNoStartDay() {
        var row = Advices.row(PLANTENUUR, "factuur.zaken-nl");

        assertThat(row.chosen().text()).isEqualTo("7 jaar");
        assertThat(row.startEvent()).startsWith("het einde van het boekjaar");
        assertThat(row.example().keepThrough()).isEqualTo("2033-12-31");
        assertThat(row.motivation()).contains("de wet noemt geen begindag");
    }

    @Test
    void s31TheArchiveIsOffTheSiteAndFewCanReachIt() {
        assertThat(measure("maatregelen.algemeen.archief")).satisfies(archive -> {
            assertThat(archive.what()).contains("apart, weg van de site");
            assertThat(archive.why()).contains("zo min mogelijk mensen mogen erbij");
        });
        assertThat(only(PLANTENUUR.steps(), Line::id, "stappen.protocol.apart").what())
                .contains("Alleen de boekhouding kan erbij");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void s32EveryKindOfDataHasAPurposeABasisAndAReason(String example) {
        assertThat(Advices.of(example).retention()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.purpose()).isNotBlank();
            assertThat(row.legalBasis())
                    .isNotEmpty()
                    .allMatch(basis -> basis.matches(".*art\\. (6 lid 1|28 lid 3).* AVG.*"));
            assertThat(row.motivation()).isNotBlank();
        });
    }

    @Test
    void s34TheLapsedDecreeAndTheAdviceOfATradeBodyAreNoLaw() {
        assertThat(finding("misvattingen.gehoord.twee-jaar").why())
                .contains("(tot 2021) noemen geen getal", "een besluit van 2001", "verviel op 25 mei 2018");
        assertThat(only(PLANTENUUR.sources(), SourceEntry::id, "oud-besluit-vervallen"))
                .satisfies(decree -> {
                    assertThat(decree.kind()).isEqualTo("praktijk");
                    assertThat(decree.reading()).contains("bindt niemand meer");
                });
        assertThat(only(PLANTENUUR.sources(), SourceEntry::id, "thuiswinkel-bewaren")
                        .remark())
                .startsWith("Advies van een branchevereniging, geen wet.");
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void s35ThePrivacyStatementNamesTheTermOfEveryKindOfData(String example) {
        var advice = Advices.of(example);

        var terms = only(advice.privacyStatement(), Clause::id, "verklaring.inhoud.bewaartermijnen")
                .text();

        assertThat(advice.retention()).isNotEmpty().allSatisfy(row -> {
            var depends = row.trace().holds() == Standing.DEPENDS;
            for (var term : row.chosen().text().split(depends ? " of " : "$", -1)) {
                assertThat(terms.lines())
                        .filteredOn(line -> line.startsWith("- " + row.name()))
                        .anyMatch(line -> line.contains(term) || (depends && line.contains("[aantal]")));
            }
        });
    }

    @Test
    void s36AShortClauseBelongsInTheTermsAndConsentDoesNot() {
        assertThat(PLANTENUUR.terms()).extracting(Line::id).contains("voorwaarden.erbuiten.reclame");
        assertThat(only(PLANTENUUR.terms(), Line::id, "voorwaarden.inhoud.opzeggen"))
                .satisfies(clause -> {
                    assertThat(clause.belongs()).isTrue();
                    assertThat(clause.text()).contains("Na die dag sluiten wij uw account.", "privacyverklaring");
                });
        assertThat(PLANTENUUR.terms())
                .filteredOn(clause -> clause.id().startsWith("voorwaarden.erbuiten"))
                .hasSize(3)
                .allSatisfy(clause -> {
                    assertThat(clause.belongs()).isFalse();
                    assertThat(clause.text()).isEmpty();
                    assertThat(clause.why()).isNotBlank();
                });
    }

    @Test
    void s37TheBoxNamesPurposeAndLinkAndItsRulesLeaveNothingOut() {
        var box = only(PLANTENUUR.optIns(), Line::id, "nieuwsbrief-site");

        assertThat(box.labelText())
                .startsWith("☐ Ja, ")
                .contains("[tips en nieuws over onderwerp]", "Stoppen kan altijd", "privacyverklaring [link]");
        assertThat(String.join("\n", box.conditions()))
                .contains(
                        "Het vakje is leeg",
                        "staat los van de voorwaarden",
                        "Bestellen kan ook zonder ja",
                        "Elk doel",
                        "eigen vakje",
                        "net zo makkelijk als ja zeggen")
                .doesNotContain("jonger dan"); // this business has no readers who are children
        assertThat(box.proof()).contains("dag en tijd van de toestemming", "dag, tijd en manier van afmelden");
    }

    @Test
    void s41SecurityIsWeighedAndNoTechniqueIsADuty() {
        assertThat(measure("maatregelen.algemeen.beveiliging")).satisfies(duty -> {
            assertThat(duty.force()).isEqualTo(Force.PLICHT);
            assertThat(duty.what()).startsWith("Weeg per geval");
            assertThat(duty.why()).contains("past bij het risico", "Een vaste techniek noemt zij niet");
        });
        assertThat(measure("maatregelen.algemeen.techniek")).satisfies(advice -> {
            assertThat(advice.force()).isEqualTo(Force.ADVIES);
            assertThat(advice.why()).contains("De wet schrijft dit niet voor");
        });
    }

    @Test
    void s42ErasureReachesMailboxesListsAndBackUps() {
        assertThat(only(PLANTENUUR.steps(), Line::id, "stappen.protocol.wis").what())
                .contains("postvakken", "lijstjes", "exports", "Reservekopieën");
    }

    @Test
    void s46TheAdviceBeginsWithTheAnswerWhetherEverythingMustGo() {
        assertThat(PLANTENUUR.answer().get(0).text()).contains("niet alles");
        assertThat(PLANTENUUR.answer())
                .hasSizeBetween(2, 3)
                .allSatisfy(line -> assertThat(line.trace().sources()).isNotEmpty());
    }

    @Test
    void s47EachAuthorityHasOneRowWithItsWishOurDutyAndWhetherTheyClash() {
        var rows = Advices.of("theekist").authorities();

        assertThat(rows)
                .extracting(Authority::party)
                .containsExactly("belastingdienst", "belastingdienst-oss", "ap", "acm-rechter", "bank", "keurmerk");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.asks()).isNotBlank();
            assertThat(row.youDo()).isNotBlank();
            assertThat(row.clash()).matches("(Nee|Ja|Soms)\\b.+");
        });
    }

    @Test
    void s50OnAnOtherServerOnlyWhatHasAGroundStaysAndTheCustomerIsTold() {
        var finding = finding("misvattingen.gehoord.eigen-server");

        assertThat(finding.why()).contains("Verplaatst is niet gewist", "met een eigen reden", "tot een vaste dag");
        assertThat(finding.remedy())
                .contains(
                        "zo weinig velden als kan", "een einddatum", "Vertel de klant wat blijft", "Wis de rest echt");
    }

    @Test
    void s51ClaimsStandSideBySideWithWhoSaysItAndWhatItIsWorth() {
        assertThat(finding("misvattingen.beweringen.na-opzeggen").why())
                .contains(
                        "10 jaar: Europese regel, alleen voor verkoop via OSS; geldt",
                        "7 jaar: Nederlandse wet, voor uw administratie en de afspraken; geldt",
                        "5 jaar: ons advies voor bewijs, geen wet",
                        "Twee jaar: een besluit uit 2001, vervallen op 25 mei 2018",
                        "Alles meteen weg: zeggen blogs, klopt niet",
                        "De ACM noemt geen termijn");
        assertThat(finding("misvattingen.gehoord.twee-jaar").why())
                .startsWith("Wie het zegt: schrijvers op een forum, voor 2020. Soort: praktijk, weinig zeker.");
    }

    @Test
    void s53WhereItCannotDecideItNamesWhomToAskWhichQuestion() {
        var advice = Advices.of("plantenuur-onbekend");

        assertThat(advice.openQuestions())
                .filteredOn(question -> question.path().equals("onderneming.oss"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask()).startsWith("Vraag uw boekhouder").contains("Unieregeling");
                    assertThat(question.outcomes()).hasSizeGreaterThan(1);
                });
        assertThat(advice.openQuestions())
                .filteredOn(question -> question.path().startsWith("systemen.helpdesk"))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.ask()).contains("leverancier"));
    }

    @Test
    void s58DutiesAndProofAreAmongThePurposesSoThatKeepingIsNoOtherUse() {
        var tax = only(PLANTENUUR.privacyStatement(), Clause::id, "verklaring.doelen.belasting");
        var proof = only(PLANTENUUR.privacyStatement(), Clause::id, "verklaring.doelen.bewijs");

        assertThat(tax.text()).contains("voor de belasting", "Dat is een wettelijke plicht");
        assertThat(tax.why()).contains("dan is later bewaren geen ander gebruik");
        assertThat(proof.text()).contains("bewijs van uw bestelling", "Ons belang");
    }

    private static Measure measure(String id) {
        return only(PLANTENUUR.measures(), Measure::id, id);
    }

    private static Finding finding(String id) {
        return only(PLANTENUUR.findings(), Finding::id, id);
    }

    private static <T> T only(List<T> things, Function<? super T, String> name, String id) {
        var found =
                things.stream().filter(thing -> name.apply(thing).equals(id)).toList();
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }

    private static List<Integer> rows(Path folder, String ending, Pattern name) throws IOException {
        var rows = new ArrayList<Integer>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                name.matcher(Files.readString(file)).results().forEach(row -> rows.add(Integer.valueOf(row.group(1))));
            }
        }
        return rows;
    }
}
