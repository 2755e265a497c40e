package nl.bewaarwijzer.rulebook;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion.Counting;

/**
 * The one place where the last day of a term is counted.
 *
 * @param financialYearEnd the month in which the financial year of the business ends
 */
public record TermCalendar(Month financialYearEnd) {

    /** The calendar of a business; without an answer its financial year is the calendar year. */
    public static TermCalendar of(Profile profile) {
        // the bank offers the months in the order of the year
        var field = profile.bank().thing(WellKnown.BUSINESS).fields().get(WellKnown.FINANCIAL_YEAR_END);
        var months =
                field == null ? List.<String>of() : List.copyOf(field.choices().keySet());
        return new TermCalendar(profile.answer(WellKnown.BUSINESS, WellKnown.FINANCIAL_YEAR_END)
                .filter(months::contains)
                .map(month -> Month.of(months.indexOf(month) + 1))
                .orElse(Month.DECEMBER));
    }

    /** The last day on which data are kept. */
    public LocalDate lastDay(LocalDate from, Counting counting, Period period) {
        if (counting == Counting.DAG) {
            return from.plus(period);
        }
        // a year ends with a month: seven years after 28 February may be 29 February
        var end = YearMonth.from(yearEnd(from, counting));
        return period.toTotalMonths() > 0
                ? end.plus(period).atEndOfMonth()
                : end.atEndOfMonth().plus(period);
    }

    /** The last day of the year in which a day falls: the financial year, or the calendar year. */
    public LocalDate yearEnd(LocalDate day, Counting counting) {
        var lastMonth = counting == Counting.BOEKJAAR ? financialYearEnd : Month.DECEMBER;
        var year = day.getMonth().compareTo(lastMonth) > 0 ? day.getYear() + 1 : day.getYear();
        return YearMonth.of(year, lastMonth).atEndOfMonth();
    }
}
