package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.knowledge.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A known outcome that stayed silent, whatever the answers that are still open: "dit hoeft u niet".
 *
 * @param id of the rule
 * @param why what decides, in a sentence
 * @param answers the fewest answers that would make it apply, verified, if need be on the day from which it holds; empty when a
 *     date or a fact alone stands in the way
 * @param conditions the sentences of rules that do not hold
 * @param from first day on which the rule or figure holds, when that stands in the way
 * @param to first day on which it no longer holds, when that stands in the way
 * @param certainty of the law behind it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotApplicable(
        String id,
        String what,
        String why,
        List<Deciding> answers,
        List<String> conditions,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Certainty certainty,
        List<String> sources,
        List<String> rules) {

    /**
     * An answer that decides.
     *
     * @param value the answer as it is now
     * @param needed the answer that would change it
     */
    public record Deciding(String path, String question, String value, String needed) {}
}
