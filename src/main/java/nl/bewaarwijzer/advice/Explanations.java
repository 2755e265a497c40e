package nl.bewaarwijzer.advice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.silence.Goal;
import nl.bewaarwijzer.rulebook.silence.Verdict;
import nl.bewaarwijzer.rulebook.silence.WhyNot;

/** Says of outcomes that have no line of their own whether they stand, and why. */
record Explanations(Inquiry inquiry) {

    Why of(Goal goal) {
        var verdict = WhyNot.thorough(inquiry.rules(), inquiry.profile(), inquiry.day())
                .of(goal);
        var silences = new Silences(inquiry);
        var silent = verdict instanceof Verdict.Silent none
                ? List.of(silences.of(silences.onceInForce(goal, none).orElse(none)))
                : List.<NotApplicable>of();
        var deciding = verdict instanceof Verdict.Depends depends
                ? depends.deciding().stream().map(inquiry.labels()::question).toList()
                : List.<String>of();
        var cited = cited(goal, silent);
        return new Why(verdict instanceof Verdict.Stands, deciding, silent, cited.sources(), cited.rules());
    }

    /** What is silent cites the rules that keep it so; what speaks, the rules that can make it. */
    private Bibliography cited(Goal goal, List<NotApplicable> silent) {
        var rules = silent.isEmpty()
                ? goal.rules().stream().map(Rule::id).collect(Collectors.toSet())
                : silent.stream().flatMap(none -> none.rules().stream()).collect(Collectors.toSet());
        var sources = Stream.concat(
                        silent.stream().flatMap(none -> none.sources().stream()),
                        rules.stream().flatMap(rule -> inquiry.rules().rule(rule).sources().stream()))
                .collect(Collectors.toSet());
        return new Bibliography(inquiry.rules(), inquiry.language(), sources, rules);
    }
}
