package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.bewaarwijzer.knowledge.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Why a line stands.
 *
 * @param holds {@code certain}, or {@code depends} when an unknown answer decides
 * @param alternatives for a line that depends: what it says for each answer to each question that decides
 * @param certainty of the law behind it: settled, likely, disputed or open
 * @param sources ids of {@link SourceEntry}
 * @param rules ids of {@link RuleEntry}
 */
public record Trace(
        Standing holds,
        List<Alternative> alternatives,
        Certainty certainty,
        List<String> sources,
        List<String> rules,
        List<Because> because) {

    /** What a line says if one open question has one answer. */
    public record Alternative(String path, String question, String value, String outcome) {}

    /** An answer that a rule read, or the id of a line that it builds on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Because(
            @Nullable String path,
            @Nullable String question,
            @Nullable String value,
            @Nullable String conclusion) {}
}
