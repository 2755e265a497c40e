package nl.bewaarwijzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTests {

    private final Interview interview = new Interview(Law.rules(), Law.DAY, Language.NL);

    static Stream<String> examples() {
        return Law.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatAFileAnswersIsNotAskedAgain(String example) {
        var walk = interview.walk(Draft.of(Law.example(example)));

        assertThat(walk.steps().stream()
                        .filter(step -> !step.isAnswered())
                        .filter(step -> step.form().cells().stream()
                                .allMatch(cell -> cell.answer().isPresent())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noAnswerThatWasSkippedChangesTheAdvice(String example) {
        var profile = Law.example(example);
        var walk = interview.walk(Draft.of(profile));
        assertThat(walk.parked()).as("something is skipped").isNotEmpty();

        var asked = walk.taken().profile(Law.base().bank());

        assertThat(outcome(asked)).isEqualTo(outcome(profile));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPathEndsInTheSameProfileAsTheFinalAnswersStraightAway(long seed) {
        var random = new Random(seed);
        var given = new Persona(new Random(seed)).straight(Draft.empty("proef"));
        var path = Draft.empty("proef");
        for (int move = 0; move < 25; move++) {
            path = wander(path, random);
        }

        var wandered = new Persona(new Random(seed)).over(path, given);

        assertThat(text(interview.walk(wandered))).isEqualTo(text(interview.walk(given)));
    }

    @Test
    void theNumberOfQuestionsToGoNeverGrows() {
        var random = new Random(4);
        var draft = Draft.empty("proef");
        var before = Integer.MAX_VALUE;
        for (var walk = interview.walk(draft); walk.next().isPresent(); walk = interview.walk(draft)) {
            assertThat(walk.atMost()).isLessThanOrEqualTo(before);
            before = walk.atMost();
            draft = answered(draft, walk.next().get().form(), random);
        }
        var end = interview.walk(draft);
        assertThat(end.atMost()).as("to go after %s", end.taken()).isZero();
    }

    @Test
    void whatNoLongerAppliesIsKeptAndComesBack() {
        var draft = Draft.of(Law.example("plantenuur"));
        var with = interview.walk(draft);
        var form = form(with, "systemen");

        var without = interview.walk(form.answer(draft, List.of(List.of())));

        assertThat(without.parked()).contains("systemen.helpdesk.land");
        assertThat(text(without)).doesNotContain("helpdesk:");
        var back = form(without, "systemen")
                .answer(without.given(), List.of(List.of("helpdesk", "mailprogramma", "betaaldienst")));
        assertThat(text(interview.walk(back))).isEqualTo(text(with));
    }

    private static Form form(Walk walk, String id) {
        return walk.steps().stream()
                .map(Step::form)
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** An answer to the next question, or another one to an earlier. */
    private Draft wander(Draft draft, Random random) {
        var walk = interview.walk(draft);
        var answered = walk.steps().stream().filter(Step::isAnswered).toList();
        var back = !answered.isEmpty() && random.nextInt(3) == 0;
        var step = back
                ? answered.get(random.nextInt(answered.size()))
                : walk.next().orElse(walk.steps().get(0));
        return answered(draft, step.form(), random);
    }

    private static Draft answered(Draft draft, Form form, Random random) {
        return form.answer(
                draft, form.cells().stream().map(cell -> words(form, random)).toList());
    }

    private static List<String> words(Form form, Random random) {
        if (form.mayBeUnknown() && random.nextInt(8) == 0) {
            return List.of(Profile.UNKNOWN);
        }
        return switch (form.kind()) {
            case TEXT -> List.of("tekst " + random.nextInt(9));
            case NUMBER -> List.of(String.valueOf(random.nextInt(400)));
            case DATE -> List.of("20" + (10 + random.nextInt(16)) + "-03-01");
            case ONE, FIND ->
                List.of(form.options()
                        .get(random.nextInt(form.options().size()))
                        .word());
            case MANY, FIND_MANY -> some(form, random);
        };
    }

    private static List<String> some(Form form, Random random) {
        var chosen = new ArrayList<String>();
        for (var option : form.options()) {
            if (chosen.size() < 3 && random.nextInt(1 + form.options().size() / 2) == 0) {
                chosen.add(option.word());
            }
        }
        return chosen;
    }

    /** Somebody who answers each question in one way, whenever it is asked. */
    private final class Persona {

        private final Random random;

        Persona(Random random) {
            this.random = random;
        }

        /** Answers question after question. */
        Draft straight(Draft draft) {
            var now = draft;
            for (var walk = interview.walk(now); walk.next().isPresent(); walk = interview.walk(now)) {
                now = answered(now, walk.next().get().form(), random);
            }
            return now;
        }

        /** Gives every answer of another conversation anew, whatever was answered before. */
        Draft over(Draft before, Draft wanted) {
            var now = before;
            for (var answer : wanted.answers().entrySet()) {
                now = now.answering(answer.getKey(), answer.getValue());
            }
            return now;
        }
    }

    private static String text(Walk walk) {
        return ProfileWriter.write(walk.taken(), Law.base().bank());
    }

    /** The advice, but for the answers that it names, and for what would make it another. */
    private static String outcome(Profile profile) {
        var advice = new Advisor(Law.rules(), "test").advise(profile, Law.DAY, Language.NL);
        var tree = (tools.jackson.databind.node.ObjectNode)
                tools.jackson.databind.json.JsonMapper.builder().build().readTree(AdviceJson.write(advice));
        tree.remove(List.of("answers", "profileHash", "notApplicable", "rules", "sources"));
        tree.findParents("because").forEach(line -> ((tools.jackson.databind.node.ObjectNode) line).remove("because"));
        return tree.toPrettyString();
    }
}
