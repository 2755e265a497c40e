package nl.bewaarwijzer.advice;

import java.util.List;

/**
 * An unknown answer that matters.
 *
 * @param ask whom to ask what, literally
 * @param outcomes what each possible answer would change
 */
public record OpenQuestion(String path, String question, String ask, List<Outcome> outcomes) {

    /**
     * What one answer would change.
     *
     * @param certain lines that would then be certain
     * @param gone lines that would then not apply
     */
    public record Outcome(String value, List<String> certain, List<String> gone) {}
}
