package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A clause for the terms and conditions, or one that must stay out.
 *
 * @param belongs whether it belongs in the terms
 * @param text ready to use; empty for what stays out
 */
public record TermsClause(
        String id,
        String name,
        boolean belongs,
        String why,
        String text,
        @JsonUnwrapped Trace trace) implements Line {
    @Override
    public TermsClause with(Trace trace) {
        return new TermsClause(id, name, belongs, why, text, trace);
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
