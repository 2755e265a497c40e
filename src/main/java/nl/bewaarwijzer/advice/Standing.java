package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a line stands whatever the answers are that are still open. */
public enum Standing {
    @JsonProperty("certain")
    CERTAIN,
    @JsonProperty("depends")
    DEPENDS
}
