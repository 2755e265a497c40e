package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.bewaarwijzer.rulebook.Severity;

/** Something that is wrong, risky, could be better, or is a common misconception; and how to mend it. */
public record Finding(
        String id,
        Severity severity,
        String subject,
        String subjectName,
        String what,
        String why,
        String remedy,
        @JsonUnwrapped Trace trace)
        implements Line {
    @Override
    public Finding with(Trace trace) {
        return new Finding(id, severity, subject, subjectName, what, why, remedy, trace);
    }

    @Override
    public String topic() {
        return what;
    }

    @Override
    public String gist() {
        return what;
    }
}
