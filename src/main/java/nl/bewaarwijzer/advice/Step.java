package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A step of the protocol for customers who cancel, unsubscribe, object or ask for erasure.
 *
 * @param triggers for which of these the step is taken: cancels, unsubscribes, objects, asks-erasure
 * @param deadline the latest moment, in words
 */
public record Step(
        String id,
        String what,
        String who,
        String deadline,
        List<String> triggers,
        @JsonUnwrapped Trace trace) implements Line {
    @Override
    public Step with(Trace trace) {
        return new Step(id, what, who, deadline, triggers, trace);
    }

    @Override
    public String topic() {
        return what;
    }

    @Override
    public String gist() {
        return deadline;
    }
}
