package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Three different things: an answer, "weet ik niet" (or no answer to a live question), and a question that is not asked. */
public enum AnswerState {
    @JsonProperty("given")
    GIVEN,
    @JsonProperty("unknown")
    UNKNOWN,
    @JsonProperty("not-asked")
    NOT_ASKED
}
