package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.knowledge.Certainty;
import org.jspecify.annotations.Nullable;

/** A source with all that is known of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceEntry(
        String id,
        String title,
        String cite,
        String kind,
        @Nullable String identifier,
        String link,
        String reading,
        LocalDate from,
        @Nullable LocalDate to,
        Certainty certainty,
        @Nullable String remark,
        @Nullable OpenPoint openPoint,
        LocalDate checked,
        String checkedBy,
        String secondReader) {

    /** A question that the law leaves open: its readings, and the one that is followed (counted from 1). */
    public record OpenPoint(List<String> readings, int followed) {}
}
