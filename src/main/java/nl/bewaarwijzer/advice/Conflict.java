package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Two claims on the same data: what won, what gave way, and why. */
public record Conflict(
        String id,
        String subject,
        String won,
        String lost,
        String why,
        @JsonUnwrapped Trace trace) implements Line {
    @Override
    public Conflict with(Trace trace) {
        return new Conflict(id, subject, won, lost, why, trace);
    }

    @Override
    public String topic() {
        return subject;
    }

    @Override
    public String gist() {
        return won;
    }
}
