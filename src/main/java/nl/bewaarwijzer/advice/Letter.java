package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A letter or text for customers, with fields in square brackets to fill in.
 *
 * @param heading the subject line; empty for a text on a site
 * @param paragraphs in order
 */
public record Letter(
        String id,
        String name,
        String heading,
        List<String> paragraphs,
        @JsonUnwrapped Trace trace) implements Line {
    @Override
    public Letter with(Trace trace) {
        return new Letter(id, name, heading, paragraphs, trace);
    }

    @Override
    public String topic() {
        return name;
    }

    @Override
    public String gist() {
        return String.join("\n\n", paragraphs);
    }
}
