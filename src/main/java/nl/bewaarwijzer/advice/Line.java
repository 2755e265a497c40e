package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A line of advice, whatever its section. */
public sealed interface Line
        permits Statement,
                Retention,
                Cancellation,
                Conflict,
                OptIn,
                Clause,
                Processor.Requirement,
                Finding,
                Authority,
                Step,
                Case.Row,
                Case.Step,
                Measure,
                Action,
                TermsClause,
                Letter {

    /** Unique in its section and kept from one run to the next. */
    String id();

    Trace trace();

    /** The same line with another trace. */
    Line with(Trace trace);

    /** What the line is about, in a few words. */
    @JsonIgnore
    String topic();

    /** What it says, in a few words. */
    @JsonIgnore
    String gist();
}
