package nl.bewaarwijzer.advice;

import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;

/** The terms for data of one customer: those of the customer's own sales, and those of the business as a whole. */
record CaseTerms(CaseFile file, Situation situation, List<Applied> schedule) {

    List<Applied> of(String data) {
        return ofAnyone(data)
                .filter(applied -> applied.term().subject().isEmpty()
                        || file.sales().contains(applied.term().subject()))
                .map(applied -> applied.when(situation, file.triggers()))
                .toList();
    }

    /** Whether such data have a term, but those of this customer have none. */
    boolean areForOthersOnly(String data) {
        return of(data).isEmpty() && ofAnyone(data).findAny().isPresent();
    }

    private Stream<Applied> ofAnyone(String data) {
        return schedule.stream().filter(applied -> applied.term().data().equals(data));
    }
}
