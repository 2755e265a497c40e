package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.bewaarwijzer.rulebook.Severity;

/**
 * Something to do, made from a finding.
 *
 * @param id that of the finding
 * @param priority from 1, the most urgent first
 * @param effort how much work it is, in words
 * @param due a date to plan by; the law gives no time to mend
 */
public record Action(
        String id,
        int priority,
        Severity severity,
        String what,
        String who,
        String effort,
        LocalDate due,
        @JsonUnwrapped Trace trace)
        implements Line {
    @Override
    public Action with(Trace trace) {
        return new Action(id, priority, severity, what, who, effort, due, trace);
    }

    @Override
    public String topic() {
        return what;
    }

    @Override
    public String gist() {
        return what;
    }

    Action at(int place) {
        return new Action(id, place, severity, what, who, effort, due, trace);
    }
}
