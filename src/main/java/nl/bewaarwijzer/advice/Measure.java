package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.bewaarwijzer.rulebook.Force;

/**
 * A measure of security or order.
 *
 * @param subject path of the system, empty for the business as a whole
 * @param force whether it is a duty or advice
 */
public record Measure(
        String id,
        String subject,
        String subjectName,
        Force force,
        String what,
        String why,
        String how,
        @JsonUnwrapped Trace trace)
        implements Line {
    @Override
    public Measure with(Trace trace) {
        return new Measure(id, subject, subjectName, force, what, why, how, trace);
    }

    @Override
    public String topic() {
        return subjectName.isEmpty() ? what : what + " (" + subjectName + ")";
    }

    @Override
    public String gist() {
        return what;
    }
}
