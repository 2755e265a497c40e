package nl.bewaarwijzer.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of norm a term rests on. Only the first two are duties. */
public enum TermKind {
    @JsonProperty("statutory-minimum")
    STATUTORY_MINIMUM,
    @JsonProperty("statutory-maximum")
    STATUTORY_MAXIMUM,
    @JsonProperty("open-norm")
    OPEN_NORM,
    @JsonProperty("agreement")
    AGREEMENT,
    @JsonProperty("guideline")
    GUIDELINE,
    @JsonProperty("own-choice")
    OWN_CHOICE
}
