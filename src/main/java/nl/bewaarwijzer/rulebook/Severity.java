package nl.bewaarwijzer.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How bad a finding is, worst first; in rules: overtreding, risico, verbetering, misvatting. */
public enum Severity {
    @JsonProperty("violation")
    OVERTREDING,
    @JsonProperty("risk")
    RISICO,
    @JsonProperty("improvement")
    VERBETERING,
    @JsonProperty("misconception")
    MISVATTING
}
