package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A line of advice, whatever its section. */
public sealed interface Line
        permits Advice.Statement,
                Advice.Retention,
                Advice.Cancellation,
                Advice.Conflict,
                Advice.OptIn,
                Advice.Clause,
                Advice.Requirement,
                Advice.Finding,
                Advice.Authority,
                Advice.Step,
                Advice.CaseRow,
                Advice.CaseStep,
                Advice.Measure,
                Advice.Action,
                Advice.TermsClause,
                Advice.Letter {

    /** Unique in its section and kept from one run to the next. */
    String id();

    Advice.Trace trace();

    /** The same line with another trace. */
    Line with(Advice.Trace trace);

    /** What the line is about, in a few words. */
    @JsonIgnore
    String topic();

    /** What it says, in a few words. */
    @JsonIgnore
    String gist();
}
