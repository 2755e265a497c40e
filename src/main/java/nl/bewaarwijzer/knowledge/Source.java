package nl.bewaarwijzer.knowledge;

import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.knowledge.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a line of advice rests on: an article, a judgment, a guideline or a practice, with our reading of it.
 *
 * @param cite the exact citation, short
 * @param identifier BWBR, CELEX or ECLI number, when there is one
 * @param from first day on which it holds
 * @param to first day on which it no longer holds
 */
public record Source(
        String id,
        Place place,
        Text title,
        Text cite,
        SourceKind kind,
        @Nullable String identifier,
        String link,
        Text reading,
        LocalDate from,
        @Nullable LocalDate to,
        Certainty certainty,
        @Nullable Text remark,
        @Nullable OpenPoint open,
        Check check,
        @Nullable String replacedBy) {

    /** What the law leaves open: the readings, and which one is followed (counted from 1). */
    public record OpenPoint(List<Text> readings, int followed) {}

    /** When someone last looked, and who read it a second time ({@code geen} until someone has). */
    public record Check(LocalDate date, String by, String second) {}
}
