package nl.bewaarwijzer.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "klant, 1",
        "bewaren, 3",
        "wissen, 2",
        "nieuw, 1",
        "eeuwen, 2",
        "draaien, 2",
        "geïnd, 2",
        "tweeën, 2",
        "bijzonder, 3",
        "officieel, 4",
        "januari, 4",
        "gebruiker, 3",
        "verwerkersovereenkomst, 7",
        "privacyverklaring, 6",
        "e-mailadres, 4",
        "frequent, 2",
        "AVG, 3",
        "7, 1",
        "2026, 2",
        "niveau, 2"
    })
    void syllablesAreCountedAsTheySound(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @Test
    void sentencesEndWithAPointButNotInNumbersOrAbbreviations() {
        var text =
                "Bewaar de factuur 7 jaar (art. 52 lid 4). Een B.V. met meer dan 10.000 euro ook! Waarom?\n- Wet o.a. hier";

        var readability = Readability.of(text);

        assertThat(readability.sentences()).isEqualTo(4);
    }

    @Test
    void aHoleCountsAsOnePlainWordAndQuotesDoNotCount() {
        assertThat(Readability.of("Bewaar \"{gegeven}\" nog {fiscale-termijn}."))
                .isEqualTo(new Readability(4, 1, 7));
    }

    @Test
    void theScoreIsThatOfFleschAsDoumaFittedIt() {
        var readability = new Readability(100, 10, 150);

        assertThat(readability.score()).isCloseTo(206.84 - 0.77 * 150 - 0.93 * 10, within(1e-9));
    }

    @Test
    void theReleasedTextsReadAsEasilyAsPromised() {
        var average = new ReadabilityCheck(Law.base()).average();

        assertThat(average.score()).isGreaterThanOrEqualTo(Readability.GOAL);
        assertThat(average.wordsPerSentence()).isLessThanOrEqualTo(Readability.MOST_WORDS);
    }

    @Test
    void aHardTextIsNotedWithItsPlace() {
        var knowledge = Law.copy(Law.KNOWLEDGE, folder.resolve("knowledge-base"));
        Law.edit(
                knowledge.resolve("teksten").resolve("overzicht.yaml"),
                "Geen enkele klant kreeg een advies.",
                "Ongeacht contractueel overeengekomen dataminimalisatieverplichtingen prevaleren dwingendrechtelijke"
                        + " administratieverplichtingen voortvloeiende uit toepasselijke belastingwetgeving aangaande de"
                        + " boekhouding van ondernemingen.");

        var notes = new ReadabilityCheck(KnowledgeBase.read(knowledge)).notes();

        assertThat(notes).anySatisfy(note -> {
            assertThat(note.place().file()).endsWith("overzicht.yaml");
            assertThat(note.place().line()).isPositive();
        });
    }
}
