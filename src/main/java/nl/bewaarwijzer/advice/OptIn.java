package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * What a marketing message needs before it may be sent.
 *
 * @param outcome required, soft-opt-in, opt-out or forbidden
 * @param why the reason, in a sentence
 * @param labelText text for the box, ready to use; empty when no box is needed
 * @param standaloneText text for a form that serves nothing else and needs no box; empty when none fits
 * @param confirmationMail mail that asks to confirm the sign-up; empty when none fits
 * @param proof what to log
 * @param avoid what not to do
 */
public record OptIn(
        String id,
        String subject,
        String name,
        String outcome,
        String outcomeText,
        String why,
        String labelText,
        String standaloneText,
        String confirmationMail,
        List<String> conditions,
        List<String> proof,
        List<String> avoid,
        @JsonUnwrapped Trace trace)
        implements Line {
    @Override
    public OptIn with(Trace trace) {
        return new OptIn(
                id,
                subject,
                name,
                outcome,
                outcomeText,
                why,
                labelText,
                standaloneText,
                confirmationMail,
                conditions,
                proof,
                avoid,
                trace);
    }

    @Override
    public String topic() {
        return name;
    }

    @Override
    public String gist() {
        return outcomeText;
    }
}
