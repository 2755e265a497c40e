package nl.bewaarwijzer.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTests {

    private static final List<String> NAMES = List.of(
            "eenmanszaak", "vof", "maatschap", "cv", "bv", "nv", "stichting", "vereniging", "coöperatie", "bv i.o.");

    private static final List<Choice> WITH_NONE = List.of(
            new Choice("1", "a", "appel", "", false),
            new Choice("2", "b", "peer", "", false),
            new Choice("0", "", "niets", "", true));

    @Test
    void arrowsMoveTheMarkAndStopAtTheEdges() {
        var selection = one();

        assertThat(press(selection, Key.DOWN, Key.DOWN, Key.UP, Key.UP, Key.UP, Key.ENTER))
                .contains("1");
        assertThat(press(selection, Key.END, Key.DOWN, Key.ENTER)).contains("10");
    }

    @Test
    void enterAnswersNothingThatNobodyChose() {
        assertThat(press(one(), Key.ENTER)).contains("");
        assertThat(press(many(), Key.ENTER)).isEmpty();
    }

    @Test
    void digitsMarkALineAndTwoOfThemMakeANumber() {
        var selection = one();
        type(selection, "1");
        assertThat(selection.isMarked(0)).isTrue();

        type(selection, "0");

        assertThat(selection.isMarked(9)).isTrue();
        assertThat(press(selection, Key.ENTER)).contains("10");
    }

    @Test
    void lettersLeaveTheLinesThatFitAndMarkTheNearest() {
        var selection = one();

        type(selection, "BV");

        assertThat(selection.shown()).containsExactly(4, 9);
        assertThat(press(selection, Key.ENTER)).contains("5");
    }

    @Test
    void accentsNeedNotBeTyped() {
        var selection = one();

        type(selection, "cooper");

        assertThat(press(selection, Key.ENTER)).contains("9");
    }

    @Test
    void aWordOfWhatALineMeansFindsItTooButANameIsNearer() {
        var choices =
                List.of(new Choice("1", "", "samen", "met een bv", false), new Choice("2", "", "bv", "alleen", false));
        var selection = new Selection(choices, false, List.of(), text -> false);

        type(selection, "bv");
        assertThat(selection.isMarked(1)).isTrue();
        press(selection, Key.ESCAPE);
        type(selection, "met");

        assertThat(selection.isMarked(0)).isTrue();
    }

    @Test
    void anotherNameOfALineIsNearerThanTheBeginningOfAName() {
        var choices = List.of(
                new Choice("", "as", "Amerikaans-Samoa", "", false),
                new Choice("", "us", "Verenigde Staten", "Amerika, VS, USA", false));
        var selection = new Selection(choices, false, List.of(), text -> false);

        type(selection, "amerika");

        assertThat(selection.isMarked(1)).isTrue();
    }

    @Test
    void whatFitsNoLineIsTheAnswerAsItWasTyped() {
        var selection = many();

        type(selection, "vof, cv");

        assertThat(selection.shown()).hasSize(NAMES.size());
        assertThat(press(selection, Key.ENTER)).contains("vof, cv");
    }

    @Test
    void aCommandIsNotTakenForTheBeginningOfAName() {
        var selection = one();

        type(selection, "s");

        assertThat(press(selection, Key.ENTER)).contains("s");
    }

    @Test
    void spaceTicksAndTakesTheTickAway() {
        var selection = many();

        type(selection, " ");
        press(selection, Key.DOWN);
        type(selection, " ");
        press(selection, Key.DOWN);
        type(selection, " ");
        type(selection, " ");

        assertThat(press(selection, Key.ENTER)).contains("1,2");
    }

    @Test
    void aNameOrNumberTicksItsLineAndWaitsForMore() {
        var selection = many();

        type(selection, "stich");
        assertThat(press(selection, Key.ENTER)).isEmpty();
        type(selection, "4");
        assertThat(press(selection, Key.ENTER)).isEmpty();

        assertThat(press(selection, Key.ENTER)).contains("4,7");
    }

    @ParameterizedTest
    @CsvSource({
        // ticked, typed, answer
        "'0,2', +5, '1,3,+5'",
        "'0,2', -3, '1,3,-3'",
        "'0,2', +5 -3, '1,3,+5 -3'",
        "'', +5, '0,+5'",
        "'1,2', 1: Lessen, '2,3,1: Lessen'",
        "'0,2', 1: Lessen, '3,1: Lessen'",
        "'', 1: Lessen, 1: Lessen",
        "'0,2', '1: Lessen, 1: Boeken', '1: Lessen, 1: Boeken'",
        "'0,2', 'vof, cv', 'vof, cv'",
    })
    void aChangeThatIsTypedIsOneOfTheTicksAsTheyAreDrawn(String ticked, String typed, String answer) {
        var lines =
                Arrays.stream(ticked.split(",")).filter(line -> !line.isEmpty()).map(Integer::valueOf);
        var selection = new Selection(choices(), true, lines.toList(), text -> false);

        type(selection, typed);

        assertThat(press(selection, Key.ENTER)).contains(answer);
    }

    @Test
    void whatGoesWithNothingElseIsNoTickToChange() {
        var selection = new Selection(WITH_NONE, true, List.of(2), text -> false);

        type(selection, "+2");

        assertThat(press(selection, Key.ENTER)).contains("0,+2");
    }

    @Test
    void whatGoesWithNothingElseTakesTheOtherTicksAway() {
        var selection = new Selection(WITH_NONE, true, List.of(0, 1), text -> false);

        press(selection, Key.END);
        type(selection, " ");

        assertThat(selection.isTicked(0)).isFalse();
        assertThat(press(selection, Key.ENTER)).contains("0");
    }

    @Test
    void whatGoesWithNothingElseGivesTheOtherTicksBackWhenItGoes() {
        var selection = new Selection(WITH_NONE, true, List.of(0), text -> false);
        press(selection, Key.END);

        type(selection, "  ");

        assertThat(press(selection, Key.ENTER)).contains("1");
    }

    @Test
    void theNameOfALineThatIsTickedLeavesItTicked() {
        var selection = new Selection(many().choices(), true, List.of(2), text -> false);

        type(selection, many().choices().get(2).name());
        press(selection, Key.ENTER);

        assertThat(selection.isTicked(2)).isTrue();
    }

    @Test
    void aQuestionMarkBehindANumberDoubtsItsLineAndSpaceTakesThatAway() {
        var selection = many().withDoubts("?", List.of(3));

        assertThat(press(selection, Key.ENTER)).contains("4?");
        type(selection, "2?"); // as in a line
        type(selection, "6? "); // and away again
        press(selection, Key.HOME);
        type(selection, "  "); // ticked, and not

        assertThat(press(selection, Key.ENTER)).contains("2?,4?");
    }

    @Test
    void whatIsProposedIsChosenAtFirst() {
        assertThat(press(new Selection(choices(), false, List.of(2), text -> false), Key.ENTER))
                .contains("3");
        assertThat(press(new Selection(choices(), true, List.of(1, 2), text -> false), Key.ENTER))
                .contains("2,3");
    }

    @Test
    void escapeForgetsWhatWasTyped() {
        var selection = one();
        type(selection, "sti");

        press(selection, Key.ESCAPE);

        assertThat(selection.text()).isEmpty();
        assertThat(selection.shown()).hasSize(NAMES.size());
    }

    @Test
    void aTextIsEditedWhereTheCursorIs() {
        var selection = Selection.ofText(text -> false);
        type(selection, "Goene Les fout");

        press(selection, Key.ERASE_WORD, Key.BACKSPACE, Key.HOME, Key.RIGHT);
        type(selection, "r");

        assertThat(selection.textToCursor()).isEqualTo("Gr");
        assertThat(press(selection, Key.ENTER)).contains("Groene Les");
    }

    private static Selection one() {
        return new Selection(choices(), false, List.of(), "s"::equals);
    }

    private static Selection many() {
        return new Selection(choices(), true, List.of(), "s"::equals);
    }

    private static List<Choice> choices() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(i -> new Choice(String.valueOf(i + 1), "w" + i, NAMES.get(i), "", false))
                .toList();
    }

    /** What the last key answers. */
    private static Optional<String> press(Selection selection, Key... keys) {
        var answer = Optional.<String>empty();
        for (var key : keys) {
            answer = selection.press(new Stroke(key, ""));
        }
        return answer;
    }

    private static void type(Selection selection, String text) {
        text.chars().forEach(c -> selection.press(new Stroke(Key.CHARACTER, Character.toString(c))));
    }
}
