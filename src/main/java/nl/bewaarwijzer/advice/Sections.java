package nl.bewaarwijzer.advice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Processor.Requirement;

/** The lines of one world, or of all worlds together, by section. */
record Sections(
        List<Statement> answer,
        List<Retention> retention,
        List<Cancellation> cancellation,
        List<Authority> authorities,
        List<Step> steps,
        List<Case.Row> caseRows,
        List<Case.Step> caseSteps,
        List<Conflict> conflicts,
        List<OptIn> optIns,
        List<Clause> privacyStatement,
        List<Requirement> requirements,
        List<Measure> measures,
        List<Finding> findings,
        List<Action> actions,
        List<TermsClause> terms,
        List<Letter> letters,
        List<Letter> caseLetters) {

    /** What stands in one world. */
    static Sections of(Situation situation) {
        var applied = new RetentionSchedule(situation).applied();
        var schedule = applied.stream().map(RetentionSchedule.Applied::row).toList();
        var protocol = new ErasureProtocol(situation, applied);
        var remarks = new Remarks(situation, schedule);
        var arrangements = new Arrangements(situation);
        var letters = new Letters(situation, applied);
        var cases = new Cases(situation, applied);
        return new Sections(
                remarks.answer(),
                schedule,
                protocol.rows(),
                arrangements.authorities(),
                arrangements.steps(),
                cases.rows(),
                cases.steps(),
                Stream.concat(protocol.conflicts().stream(), new TextConflicts(situation).conflicts().stream())
                        .toList(),
                remarks.optIns(),
                remarks.privacyStatement(),
                remarks.requirements(),
                arrangements.measures(),
                remarks.findings(),
                remarks.actions(),
                arrangements.terms(),
                letters.forAnyone(),
                cases.letters(letters));
    }

    /** What stands in any world, the worst first among findings and actions. */
    static Sections merged(Merger merger) {
        return new Sections(
                merger.merge(Sections::answer),
                merger.merge(Sections::retention),
                merger.merge(Sections::cancellation),
                merger.merge(Sections::authorities),
                merger.merge(Sections::steps),
                merger.merge(Sections::caseRows),
                merger.merge(Sections::caseSteps),
                merger.merge(Sections::conflicts),
                merger.merge(Sections::optIns),
                merger.merge(Sections::privacyStatement),
                merger.merge(Sections::requirements),
                merger.merge(Sections::measures),
                sorted(merger.merge(Sections::findings), Comparator.comparing(Finding::severity)),
                numbered(sorted(merger.merge(Sections::actions), Comparator.comparing(Action::severity))),
                merger.merge(Sections::terms),
                merger.merge(Sections::letters),
                merger.merge(Sections::caseLetters));
    }

    /** The lines of all sections, in order. */
    Stream<Line> all() {
        return Arrays.stream(Sections.class.getRecordComponents())
                .flatMap(section -> ((List<?>) AdviceLines.valueOf(section, this)).stream())
                .map(Line.class::cast);
    }

    private static <L> List<L> sorted(List<L> lines, Comparator<L> order) {
        return lines.stream().sorted(order).toList();
    }

    /** Each with its place. */
    private static List<Action> numbered(List<Action> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(place -> actions.get(place).at(place + 1))
                .toList();
    }
}
