package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer who cancels, unsubscribes, objects or asks for erasure, with real dates. Never a name.
 *
 * @param subject path of the case in the profile
 * @param triggers what the customer asks: cancels, unsubscribes, objects, asks-erasure
 * @param asks the same, in words
 * @param received day on which the request came in
 * @param ends last day of the subscription
 * @param data what happens to each data category
 * @param letters the answers to this customer, with fields in square brackets to fill in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Case(
        String id,
        String subject,
        List<String> triggers,
        String asks,
        @Nullable LocalDate received,
        @Nullable LocalDate ends,
        List<Row> data,
        List<Step> steps,
        List<Letter> letters) {

    /**
     * What happens to one data category of one customer.
     *
     * @param subject path of the case
     * @param trigger which of the customer's requests decides here
     * @param action erase-now, keep-apart or keep-in-use; {@code actionText} says it
     * @param keeps what stays apart
     * @param until until when it stays, or when it goes, in words; one line for each date
     * @param dates last days on which something is kept, such as the invoices of each year
     * @param eraseFrom first day on which all of it must be gone; absent when a date is not known
     * @param binding how binding the term is; absent for what is erased
     * @param why who wins, and why
     * @param suspended why erasure waits; empty when it does not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            String id,
            String subject,
            String dataCategory,
            String name,
            String trigger,
            String action,
            String actionText,
            String keeps,
            String until,
            List<Date> dates,
            @Nullable LocalDate eraseFrom,
            @Nullable Binding binding,
            String why,
            String suspended,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public Row with(Trace trace) {
            return new Row(
                    id,
                    subject,
                    dataCategory,
                    name,
                    trigger,
                    action,
                    actionText,
                    keeps,
                    until,
                    dates,
                    eraseFrom,
                    binding,
                    why,
                    suspended,
                    trace);
        }

        @Override
        public String topic() {
            return Labels.idOf(subject) + ": " + name;
        }

        @Override
        public String gist() {
            return (suspended.isEmpty() ? actionText.replaceFirst("\\. .*", "") : suspended) + " "
                    + until.replace("\n", ", ");
        }
    }

    /**
     * A last day in a case.
     *
     * @param what of what: the year of an invoice; empty when there is one date only
     */
    public record Date(String what, LocalDate keepThrough) {}

    /**
     * A step of the protocol in one case.
     *
     * @param subject path of the case
     * @param deadline the latest moment, in words
     * @param date the latest day; absent when it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String id,
            String subject,
            String what,
            String who,
            String deadline,
            @Nullable LocalDate date,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public Step with(Trace trace) {
            return new Step(id, subject, what, who, deadline, date, trace);
        }

        @Override
        public String topic() {
            return Labels.idOf(subject) + ": " + what;
        }

        @Override
        public String gist() {
            return deadline;
        }
    }
}
