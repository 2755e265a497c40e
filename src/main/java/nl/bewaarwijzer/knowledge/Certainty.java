package nl.bewaarwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure the law is; in the knowledge base: vast, waarschijnlijk, omstreden, open. The later, the less sure. */
public enum Certainty {
    @JsonProperty("settled")
    VAST,
    @JsonProperty("likely")
    WAARSCHIJNLIJK,
    @JsonProperty("disputed")
    OMSTREDEN,
    @JsonProperty("open")
    OPEN
}
