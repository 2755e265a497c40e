package nl.bewaarwijzer.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;
import nl.bewaarwijzer.rulebook.Conclusion.Suspension;

/**
 * What is decided about one data category of one customer: what the rules say, unless no term holds the data or erasure waits.
 *
 * @param terms for the data of this customer
 * @param waits what erasure waits for
 * @param expired the sentence that says why data go that would stay of another customer
 */
record CaseDecision(Handling handling, List<Applied> terms, List<Suspension> waits, Optional<String> expired) {

    /** What to do now: an action of the rules. */
    String action() {
        return isHeld() ? Handling.KEEP_APART : atLast();
    }

    boolean erases() {
        return action().equals(Handling.ERASE);
    }

    /** Whether the data stay only for as long as something waits. */
    boolean isHeld() {
        return !waits.isEmpty() && !atLast().equals(Handling.KEEP_APART);
    }

    /** Whether the data stay for the terms themselves. */
    boolean keeps() {
        return !isHeld() && !erases();
    }

    /** What to do once nothing waits any more. */
    private String atLast() {
        return expired.isPresent() ? Handling.ERASE : handling.action();
    }

    /** What it rests on. */
    Conclusion[] grounds() {
        return Stream.of(List.of(handling), terms.stream().map(Applied::term).toList(), waits)
                .flatMap(List::stream)
                .toArray(Conclusion[]::new);
    }
}
