package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A sentence of the short answer to "must everything go?". */
public record Statement(
        String id, String text, @JsonUnwrapped Trace trace) implements Line {
    @Override
    public Statement with(Trace trace) {
        return new Statement(id, text, trace);
    }

    @Override
    public String topic() {
        return text;
    }

    @Override
    public String gist() {
        return text;
    }
}
