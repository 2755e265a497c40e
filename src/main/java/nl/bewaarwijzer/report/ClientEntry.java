package nl.bewaarwijzer.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.rulebook.Force;
import nl.bewaarwijzer.rulebook.Severity;

/**
 * One client in an overview of many.
 *
 * @param duties terms and measures that are a duty
 * @param violations findings of that severity that stand; those that an unknown answer decides are in {@code depending}
 * @param depending violations and risks that an unknown answer decides
 * @param next what comes up, earliest first
 * @param workbook the client's workbook, as a path from the folder of all reports; empty when none was asked
 */
public record ClientEntry(
        String id,
        String name,
        int duties,
        int violations,
        int risks,
        int depending,
        int openQuestions,
        List<Coming> next,
        Optional<String> workbook) {

    private static final int MOST_OF_A_KIND = 2;

    /**
     * A day on which something comes up.
     *
     * @param what how many points to mend, or which data to erase
     */
    public record Coming(LocalDate day, Kind kind, String what) {

        /** What comes up: a step in a case, something to mend, a change of law, or data to erase. */
        public enum Kind {
            CASE,
            MEND,
            LAW,
            ERASE
        }
    }

    public ClientEntry {
        next = List.copyOf(next);
    }

    /** What an overview tells of an advice. */
    public static ClientEntry of(Advice advice, Optional<String> workbook) {
        return new ClientEntry(
                advice.client().id(),
                advice.client().name(),
                duties(advice),
                findings(advice, Severity.OVERTREDING, Standing.CERTAIN),
                findings(advice, Severity.RISICO, Standing.CERTAIN),
                findings(advice, Severity.OVERTREDING, Standing.DEPENDS)
                        + findings(advice, Severity.RISICO, Standing.DEPENDS),
                advice.openQuestions().size(),
                next(advice),
                workbook);
    }

    private static int duties(Advice advice) {
        var terms = advice.retention().stream().filter(row -> row.binding() == Binding.DUTY);
        var measures = advice.measures().stream().filter(measure -> measure.force() == Force.PLICHT);
        return (int) (terms.count() + measures.count());
    }

    private static int findings(Advice advice, Severity severity, Standing standing) {
        return (int) advice.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> finding.trace().holds() == standing)
                .count();
    }

    /** The first dates of each kind: deadlines of cases, points to mend, changes of law, data of today to erase. */
    private static List<Coming> next(Advice advice) {
        var cases = advice.cases().stream()
                .flatMap(one -> one.steps().stream()
                        .flatMap(step -> Stream.ofNullable(step.date())
                                .map(day -> new Coming(day, Coming.Kind.CASE, one.id() + ": " + step.what()))));
        var points = new TreeMap<LocalDate, Integer>();
        advice.actions().forEach(action -> points.merge(action.due(), 1, Integer::sum));
        var mend = points.entrySet().stream()
                .map(entry -> new Coming(entry.getKey(), Coming.Kind.MEND, String.valueOf(entry.getValue())));
        var law = advice.upcoming().stream().map(change -> new Coming(change.date(), Coming.Kind.LAW, change.what()));
        var erase = advice.retention().stream()
                .flatMap(row -> Stream.ofNullable(row.example().eraseFrom())
                        .filter(day -> day.isAfter(advice.assessmentDate().plusDays(1))) // at once is no date to plan
                        .map(day -> new Coming(day, Coming.Kind.ERASE, row.topic())));
        return Stream.of(cases, mend, law, erase)
                .flatMap(coming -> coming.filter(one -> !one.day().isBefore(advice.assessmentDate()))
                        .sorted(Comparator.comparing(Coming::day))
                        .distinct()
                        .limit(MOST_OF_A_KIND))
                .sorted(Comparator.comparing(Coming::day))
                .toList();
    }
}
