package nl.bewaarwijzer.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether something must be done, or is advised. */
public enum Force {
    @JsonProperty("duty")
    PLICHT,
    @JsonProperty("advice")
    ADVIES
}
