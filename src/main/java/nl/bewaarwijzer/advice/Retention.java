package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bewaarwijzer.rulebook.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the retention schedule: one data category, of one subject.
 *
 * @param id data category, then the id of the subject when there is one
 * @param subject path of the subject in the profile, empty for the business as a whole
 * @param group rows of one group say the same of several subjects and may be shown as one
 * @param binding one word: duty (PLICHT), advice (ADVIES), agreement (AFSPRAAK) or own choice
 * @param legalBasis of the AVG, as citations
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Retention(
        String id,
        String dataCategory,
        String name,
        String description,
        String subject,
        String subjectName,
        String group,
        String purpose,
        @Nullable Term minimum,
        @Nullable Term maximum,
        Chosen chosen,
        Binding binding,
        String startEvent,
        Example example,
        String endAction,
        List<String> legalBasis,
        String motivation,
        List<String> systems,
        @JsonUnwrapped Trace trace)
        implements Line {

    private static final Pattern NUMBER = Pattern.compile("\\d+ \\p{L}+");

    /** A term and how binding it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Term(TermKind kind, String text, @Nullable String parameter) {}

    /** The term to follow, who chose it (rule, house or owner), and why. */
    public record Chosen(TermKind kind, String text, String by, String reason) {}

    /**
     * A worked example.
     *
     * @param text for people, with the event: "factuur 01-11-2026: t/m 31-12-2033"
     * @param from day of the event
     * @param keepThrough last day on which the data are kept; absent where no number applies
     * @param eraseFrom first day on which they must be gone; absent where no number applies
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Example(
            String text,
            LocalDate from,
            @Nullable LocalDate keepThrough,
            @Nullable LocalDate eraseFrom) {}

    @Override
    public Retention with(Trace trace) {
        return with(chosen, motivation, group, trace);
    }

    /** The same row with another term to follow, for another reason; that puts it in another group. */
    Retention choosing(Chosen chosen, String motivation, String group) {
        return with(chosen, motivation, group, trace);
    }

    private Retention with(Chosen chosen, String motivation, String group, Trace trace) {
        return new Retention(
                id,
                dataCategory,
                name,
                description,
                subject,
                subjectName,
                group,
                purpose,
                minimum,
                maximum,
                chosen,
                binding,
                startEvent,
                example,
                endAction,
                legalBasis,
                motivation,
                systems,
                trace);
    }

    /** The first number in the text of the term: "24 maanden". Behind a duty to erase at once it is advice. */
    public Optional<String> number() {
        var number = NUMBER.matcher(chosen.text());
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    /** Whether the text of the term says itself from when it counts. */
    public boolean saysStart() {
        return chosen.text().contains(startEvent);
    }

    /** The term with its start: "7 jaar na einde boekjaar van de datum van de factuur". */
    String inWords(Wording wording) {
        return saysStart()
                ? chosen.text()
                : wording.say("zaak.zonder-datum", Map.of("termijn", chosen.text(), "begin", startEvent));
    }

    @Override
    public String topic() {
        return subjectName.isEmpty() ? name : name + " (" + subjectName + ")";
    }

    @Override
    public String gist() {
        return chosen.text() + "; " + example.text();
    }
}
