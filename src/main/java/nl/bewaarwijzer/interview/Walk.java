package nl.bewaarwijzer.interview;

import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.profile.Draft;

/**
 * Where an owner stands.
 *
 * @param given every answer ever given, also those that do not apply at the moment
 * @param taken those that apply: the profile so far
 * @param steps the screens that are asked, in order
 * @param atMost how many screens may still be asked, however they are answered
 */
public record Walk(Draft given, Draft taken, List<Step> steps, int atMost) {

    public Walk {
        steps = List.copyOf(steps);
    }

    /** The first screen without an answer; empty when all are answered. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> !step.isAnswered()).findFirst();
    }

    /** The screen with an id, if it is asked. */
    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.form().id().equals(id)).findFirst();
    }

    public int answered() {
        return (int) steps.stream().filter(Step::isAnswered).count();
    }

    /** The answers that were given but do not apply, by path. */
    public List<String> parked() {
        return given.answers().keySet().stream()
                .filter(path -> taken.answer(path).isEmpty() && path.contains("."))
                .toList();
    }
}
