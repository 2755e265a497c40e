package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /**
     * The dates of several terms together. Equal dates of several sales count once; a year with several dates says of which
     * sale each is.
     */
    List<Case.Date> of(List<Applied> terms) {
        var found = new LinkedHashSet<Case.Date>();
        terms.forEach(applied -> found.addAll(of(applied)));
        var years = found.stream().collect(Collectors.groupingBy(Case.Date::what, Collectors.counting()));
        var named = new LinkedHashSet<Case.Date>();
        terms.forEach(applied -> of(applied)
                .forEach(date ->
                        named.add(years.getOrDefault(date.what(), 0L) > 1 ? ofSale(date, applied.row()) : date)));
        return named.stream()
                .sorted(Comparator.comparing(Case.Date::keepThrough).thenComparing(Case.Date::what))
                .toList();
    }

    private static Case.Date ofSale(Case.Date date, Retention row) {
        return new Case.Date((date.what() + " " + row.subjectName()).strip(), date.keepThrough());
    }

    /** The last of the dates of several terms. */
    Optional<LocalDate> last(List<Applied> terms) {
        return of(terms).stream().map(Case.Date::keepThrough).max(LocalDate::compareTo);
    }

    /** The day after the last date, if every term has one. */
    Optional<LocalDate> dayAfter(List<Applied> terms) {
        return terms.stream().anyMatch(applied -> of(applied).isEmpty())
                ? Optional.empty()
                : last(terms).map(day -> day.plusDays(1));
    }

    /** Whether all dates had passed when the customer asked. */
    boolean areOver(List<Applied> terms) {
        var received = file.received();
        return received.isPresent()
                && last(terms).filter(received.get()::isAfter).isPresent();
    }

    /** Whether its event comes back, as invoices do. */
    boolean recurs(Term term) {
        return situation.base().isSet(WellKnown.EVENT, term.event(), WellKnown.YEARLY);
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
