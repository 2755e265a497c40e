package nl.bewaarwijzer.advice;

import java.util.List;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;

/** The lists of a letter to one customer: what happens to each of the data, on the list where it belongs. */
final class CaseLists {

    private final CaseConclusions customer;
    private final CaseTerms terms;
    private final CaseDates dates;

    /** @param schedule the retention schedule of the same world */
    CaseLists(CaseConclusions customer, List<Applied> schedule) {
        this.customer = customer;
        this.terms = new CaseTerms(customer.file(), customer.situation(), schedule);
        this.dates = new CaseDates(customer.file(), customer.situation());
    }

    LetterLists of(List<Case.Row> rows) {
        var lists = new LetterLists(customer.situation());
        rows.forEach(row -> add(row, lists));
        return lists;
    }

    private void add(Case.Row row, LetterLists lists) {
        if (!row.suspended().isEmpty() && row.binding() != Binding.DUTY) {
            waiting(row.dataCategory()).forEach(why -> lists.wait(row.dataCategory(), why));
        } else if (row.action().equals(ErasureProtocol.action(Handling.ERASE))) {
            lists.erase(isLater(row) ? LetterLists.Kind.LATER : LetterLists.Kind.ERASED, row.dataCategory());
        } else if (!row.until().isEmpty()) {
            var expires = !row.action().equals(ErasureProtocol.action(Handling.KEEP_APART));
            terms.of(row.dataCategory()).forEach(applied -> keep(applied, expires, lists));
        }
    }

    private List<String> waiting(String data) {
        var situation = customer.situation();
        return customer.waits(data).stream()
                .map(wait -> situation.text(wait.rule(), "brief", situation.slots("")))
                .distinct()
                .toList();
    }

    /** Whether data go after the day of the request, or on a day that is not known. */
    private boolean isLater(Case.Row row) {
        var day = row.eraseFrom();
        return day == null || customer.file().received().filter(day::isAfter).isPresent();
    }

    private void keep(Applied applied, boolean expires, LetterLists lists) {
        var kind = LetterLists.kindOf(applied, expires);
        var dated = dates.of(applied);
        dated.forEach(date -> lists.keep(kind, applied, date.what(), date.keepThrough()));
        if (dated.isEmpty()) {
            lists.keep(kind, applied);
        }
    }
}
