package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion.Counting;
import nl.bewaarwijzer.rulebook.Conclusion.Term;
import nl.bewaarwijzer.rulebook.TermCalendar;
import nl.bewaarwijzer.rulebook.TermKind;

/** The last days on which data of one customer are kept: one date, or one for each year in which something recurred. */
final class CaseDates {

    private final CaseFile file;
    private final Situation situation;
    private final TermCalendar calendar;

    CaseDates(CaseFile file, Situation situation) {
        this.file = file;
        this.situation = situation;
        this.calendar = TermCalendar.of(file.profile());
    }

    /** The dates of a term; empty when it has no number, or when a date is not known. */
    List<Case.Date> of(Applied applied) {
        var term = applied.term();
        if (term.kind() == TermKind.STATUTORY_MAXIMUM || situation.period(term).isEmpty()) {
            return List.of();
        }
        return recurs(term)
                ? file.bought(term.subject()).map(span -> perYear(term, span)).orElse(List.of())
                : file.dayOf(term.event()).stream()
                        .map(day -> new Case.Date("", lastDay(term, day)))
                        .toList();
    }

    /** Whether its event comes back, as invoices do. */
    boolean recurs(Term term) {
        return CaseSchedule.isSet(situation.base(), WellKnown.EVENT, term.event(), WellKnown.YEARLY);
    }

    private List<Case.Date> perYear(Term term, CaseFile.Span span) {
        var dates = new ArrayList<Case.Date>();
        for (var day = span.first(); !day.isAfter(span.last()); ) {
            var yearEnd = calendar.yearEnd(day, term.counting());
            var last = yearEnd.isBefore(span.last()) ? yearEnd : span.last();
            dates.add(new Case.Date(year(yearEnd, term.counting()), lastDay(term, last)));
            day = yearEnd.plusDays(1);
        }
        return dates;
    }

    /** "2025", or "2024-2025" for a financial year that is no calendar year. */
    private static String year(LocalDate yearEnd, Counting counting) {
        var year = String.valueOf(yearEnd.getYear());
        return counting == Counting.BOEKJAAR && yearEnd.getMonthValue() < 12
                ? yearEnd.getYear() - 1 + "-" + year
                : year;
    }

    private LocalDate lastDay(Term term, LocalDate day) {
        return calendar.lastDay(day, term.counting(), situation.period(term).orElseThrow());
    }
}
