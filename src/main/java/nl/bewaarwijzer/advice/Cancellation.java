package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.stream.Collectors;

/**
 * What happens to a data category when a customer cancels, unsubscribes, objects or asks for erasure.
 *
 * @param trigger cancels, unsubscribes, objects or asks-erasure
 * @param action erase-now, keep-apart or keep-in-use; {@code actionText} says it
 * @param keeps what stays, or that nothing does
 * @param until until when it stays
 */
public record Cancellation(
        String id,
        String dataCategory,
        String name,
        String trigger,
        String triggerName,
        String action,
        String actionText,
        String keeps,
        String until,
        String why,
        @JsonUnwrapped Trace trace)
        implements Line {
    @Override
    public Cancellation with(Trace trace) {
        return new Cancellation(
                id, dataCategory, name, trigger, triggerName, action, actionText, keeps, until, why, trace);
    }

    @Override
    public String topic() {
        return name + ", " + triggerName;
    }

    @Override
    public String gist() {
        var days = until.lines()
                .map(line -> line.replaceFirst(" \\(.*", ""))
                .distinct()
                .collect(Collectors.joining(", "));
        return (actionText.replaceFirst("\\. .*", "") + " " + days).strip();
    }
}
