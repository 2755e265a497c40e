package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How binding a line is, in one word: PLICHT, ADVIES, AFSPRAAK or EIGEN KEUZE. */
public enum Binding {
    @JsonProperty("duty")
    DUTY,
    @JsonProperty("advice")
    ADVICE,
    @JsonProperty("agreement")
    AGREEMENT,
    @JsonProperty("own-choice")
    OWN_CHOICE
}
