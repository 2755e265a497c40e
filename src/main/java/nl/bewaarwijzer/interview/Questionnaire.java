package nl.bewaarwijzer.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.advice.Echo;
import nl.bewaarwijzer.profile.Draft;

/** Questions in an order: about a whole business, or about one customer. Where somebody stands follows from the answers alone. */
public interface Questionnaire {

    /** Where somebody stands with these answers. */
    Walk walk(Draft given);

    /** What the step from one place to the next settled, in a line. */
    Optional<Echo.Said> echo(Walk before, Walk after);

    /** What does not go together by the answers of now, and went together before. */
    default List<Interview.Remark> remarks(Walk before, Walk after) {
        return List.of();
    }

    /** The answers that no longer apply since the place before, each with its question. */
    default List<String> parked(Walk before, Walk after) {
        return List.of();
    }

    /** How many rules for each part of the advice hang on what a form asks. */
    Map<Stake, Integer> stakesOf(Form form);

    /** The sources of what a form asks. */
    List<String> sourcesOf(Form form);
}
