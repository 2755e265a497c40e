package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An element of the privacy statement, why it is there, and a text to use. */
public record Clause(
        String id,
        String name,
        boolean required,
        String why,
        String text,
        @JsonUnwrapped Trace trace) implements Line {
    @Override
    public Clause with(Trace trace) {
        return new Clause(id, name, required, why, text, trace);
    }

    @Override
    public String topic() {
        return name;
    }

    @Override
    public String gist() {
        return name;
    }
}
