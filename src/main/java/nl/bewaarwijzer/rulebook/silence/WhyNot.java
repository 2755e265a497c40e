package nl.bewaarwijzer.rulebook.silence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Evaluation;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.Unknown;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * Tells why outcomes do not stand for one profile on one day. Changes are named only after the changed profile was evaluated:
 * the outcome stood in every world. Of several changes each is left out in turn, and stays out when the outcome then still
 * stands. Once the bound on evaluations is reached no more are tried, and changes may be named that are not needed.
 */
public final class WhyNot {

    /** The most answers of which a change consists. */
    private static final int MOST_CHANGES = 6;

    private static final int MOST_QUICKLY = 30;

    private final RuleBook rules;
    private final Profile profile;
    private final LocalDate day;
    private final int mostTried;
    private final int mostSteps;
    private final Checks checks;
    private final Blocks blocks;
    private final Settled settled;
    private int tried;

    private WhyNot(RuleBook rules, Profile profile, LocalDate day, int mostTried, int mostSteps) {
        this.rules = rules;
        this.profile = profile;
        this.day = day;
        this.mostTried = mostTried;
        this.mostSteps = mostSteps;
        this.checks = new Checks(rules, day);
        this.blocks = new Blocks(rules, day, checks);
        this.settled = new Settled(rules);
    }

    /** For one outcome: what the sentences of the rules do not tell, is found by trial, up to a bound. */
    public static WhyNot thorough(RuleBook rules, Profile profile, LocalDate day) {
        return new WhyNot(rules, profile, day, 300, 60_000);
    }

    /** For many outcomes at once: only what the sentences of the rules tell. */
    public static WhyNot quick(RuleBook rules, Profile profile, LocalDate day) {
        return new WhyNot(rules, profile, day, MOST_QUICKLY, 4_000);
    }

    /** Why a rule is silent, if it is. */
    public Verdict of(Rule rule) {
        return of(Goal.of(rule));
    }

    /** Why an outcome does not stand, if it does not. */
    public Verdict of(Goal goal) {
        var now = rules.evaluate(profile, day, goal.ids());
        var standing = now.worlds().stream().filter(goal::standsIn).count();
        if (standing == now.worlds().size() && now.exhaustive()) {
            return new Verdict.Stands();
        }
        return standing > 0 || !now.exhaustive() ? new Verdict.Depends(deciding(goal, now)) : why(goal, now);
    }

    /**
     * Why an outcome does not stand that stands in none of these worlds. When not every world was tried, only an obstacle
     * is told.
     */
    public Optional<Verdict.Silent> silent(Goal goal, Evaluation now) {
        return now.exhaustive()
                ? Optional.of(why(goal, now))
                : goal.rules().stream()
                        .flatMap(rule -> blocks.of(rule, profile).stream()
                                .map(obstacle -> new Verdict.Silent(rule, List.of(), Optional.of(obstacle))))
                        .findFirst();
    }

    private Verdict.Silent why(Goal goal, Evaluation now) {
        var free = new ArrayList<Rule>();
        var blocked = new LinkedHashMap<Rule, Obstacle>();
        for (var rule : goal.rules()) {
            blocks.of(rule, profile).ifPresentOrElse(obstacle -> blocked.put(rule, obstacle), () -> free.add(rule));
        }
        if (free.isEmpty()) {
            var first = goal.rules().get(0);
            return new Verdict.Silent(first, List.of(), Optional.of(Objects.requireNonNull(blocked.get(first))));
        }
        tried = 0;
        Set<Conclusion> standing = new LinkedHashSet<>();
        now.worlds().forEach(world -> standing.addAll(world.conclusions().keySet()));
        var start = State.of(profile);
        var search = new Search(rules, checks, blocks, standing, mostSteps, state -> stands(goal, state.answers()));
        var found = search.find(free, start, goal.bound(), MOST_CHANGES)
                .or(() -> mostTried > MOST_QUICKLY ? byTrial(goal, free, start) : Optional.empty());
        return found.map(state -> new Verdict.Silent(
                        search.rule().orElse(free.get(0)), fewest(goal, state.changes()), Optional.empty()))
                .orElseGet(() -> new Verdict.Silent(free.get(0), List.of(), Optional.of(new Obstacle.NotFound(tried))));
    }

    /** What the sentences do not tell, trial may: every single answer that the rule reads, then every pair. */
    private Optional<State> byTrial(Goal goal, List<Rule> free, State start) {
        for (var rule : free) {
            var others = new Others(rules, checks, rule);
            var line = rule.conditions().get(0);
            var single = others.of(start, line).toList();
            var one = single.stream()
                    .filter(state -> tried < mostTried && stands(goal, state.answers()))
                    .findFirst();
            if (one.isPresent()) {
                return one;
            }
            for (var state : single) {
                if (tried >= mostTried) {
                    return Optional.empty();
                }
                var two = others.of(state, line)
                        .filter(other -> tried < mostTried && stands(goal, other.answers()))
                        .findFirst();
                if (two.isPresent()) {
                    return two;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an outcome stands in every world once answers are changed. */
    private boolean stands(Goal goal, Map<String, List<String>> answers) {
        if (tried >= mostTried) {
            return false;
        }
        tried++;
        var changed = profile.with(answers);
        return rules.holdsInEveryWorld(changed, day, goal.ids(), goal::standsIn, open -> settled.is(goal, open));
    }

    /** The changes without those that are not needed. */
    private List<Change> fewest(Goal goal, List<Change> changes) {
        var needed = new ArrayList<>(changes);
        for (var change : changes) {
            var fewer = new ArrayList<>(needed);
            fewer.remove(change);
            if (!fewer.isEmpty() && stands(goal, answers(fewer))) {
                needed = fewer;
            }
        }
        return needed;
    }

    /** Changed answers, by path. */
    public static Map<String, List<String>> answers(List<Change> changes) {
        var answers = new LinkedHashMap<String, List<String>>();
        changes.forEach(change -> answers.put(change.path(), change.then()));
        return answers;
    }

    /** The unknown answers of which one value or another makes a difference; all of them if none does by itself. */
    private static List<Unknown> deciding(Goal goal, Evaluation evaluation) {
        var outcomes = new LinkedHashMap<Unknown, Map<String, Set<Boolean>>>();
        evaluation
                .worlds()
                .forEach(world -> world.turnedOut()
                        .forEach((unknown, value) -> outcomes.computeIfAbsent(unknown, key -> new LinkedHashMap<>())
                                .computeIfAbsent(value, key -> new LinkedHashSet<>())
                                .add(goal.standsIn(world))));
        var deciding = outcomes.entrySet().stream()
                .filter(entry -> Set.copyOf(entry.getValue().values()).size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return deciding.isEmpty() ? List.copyOf(outcomes.keySet()) : deciding;
    }
}
