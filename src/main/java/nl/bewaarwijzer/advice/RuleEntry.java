package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that made a line, in its own sentences. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleEntry(
        String id,
        String file,
        List<String> conditions,
        List<String> conclusions,
        List<String> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
