package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTests {

    @ParameterizedTest
    @CsvSource({"overzicht, REVIEW", "overview, REVIEW", "Review, REVIEW", "terug, BACK", "back, BACK", "stop, STOP"})
    void aWordIsAsGoodAsItsLetter(String typed, Move move) {
        assertThat(Move.of(typed)).contains(move);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theScreenNamesTheOverviewByAWordThatCanBeTyped(Language language) {
        var shown = new Sentences(language)
                .say("interview.move-" + Move.REVIEW.name().toLowerCase(Locale.ROOT));

        assertThat(new Sentences(language).say("interview.moves")).contains("o " + shown);
        assertThat(Move.of(shown)).contains(Move.REVIEW);
    }
}
