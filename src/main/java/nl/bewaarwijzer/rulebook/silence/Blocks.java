package nl.bewaarwijzer.rulebook.silence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.condition.Names;
import nl.bewaarwijzer.rulebook.condition.RuleGraph;
import nl.bewaarwijzer.rulebook.condition.Sought;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * What keeps a rule silent on a day whatever the answers are: dates, figures, facts of catalogues, and things of an optional
 * kind of which the profile describes none.
 */
final class Blocks {

    private final RuleBook rules;
    private final LocalDate day;
    private final Parameters parameters;
    private final Checks checks;
    private final RuleGraph graph;
    private final Map<String, Optional<Obstacle>> known = new HashMap<>();

    Blocks(RuleBook rules, LocalDate day, Checks checks) {
        this.rules = rules;
        this.day = day;
        this.parameters = rules.base().parametersOn(day);
        this.checks = checks;
        this.graph = rules.graph();
    }

    /** What keeps the rule silent, by itself or because every rule on which it builds is kept silent. */
    Optional<Obstacle> of(Rule rule, Profile profile) {
        if (!known.containsKey(rule.id())) {
            known.put(rule.id(), of(rule, profile, new HashSet<>()));
        }
        return Objects.requireNonNull(known.get(rule.id()));
    }

    private Optional<Obstacle> of(Rule rule, Profile profile, Set<String> seen) {
        if (!seen.add(rule.id())) {
            return Optional.empty();
        }
        if (!isInForce(rule)) {
            return Optional.of(new Obstacle.NotInForce(rule));
        }
        var figure =
                rule.parameters().filter(id -> parameters.find(id).isEmpty()).findFirst();
        if (figure.isPresent()) {
            return Optional.of(new Obstacle.NoFigure(rule, figure.get()));
        }
        return graph.patterns(rule).stream()
                .filter(pattern -> !pattern.absent())
                .flatMap(pattern -> of(rule, pattern, profile, seen).stream())
                .findFirst();
    }

    private Optional<Obstacle> of(Rule rule, Sought pattern, Profile profile, Set<String> seen) {
        var thing = rules.base().bank().ofType(pattern.type());
        if (thing.isEmpty()) {
            var makers = graph.makers(pattern);
            var blocked = makers.stream()
                    .map(maker -> of(maker, profile, new HashSet<>(seen)))
                    .toList();
            return blocked.stream().allMatch(Optional::isPresent)
                    ? blocked.stream().flatMap(Optional::stream).findFirst()
                    : Optional.empty();
        }
        if (!thing.get().isCatalogue()) {
            return Optional.of(thing.get())
                    .filter(kind ->
                            kind.optional() && profile.instancesOf(kind.id()).isEmpty())
                    .map(kind -> new Obstacle.NotDescribed(rule, kind));
        }
        var fixed = pattern.checks().stream()
                .filter(check ->
                        check.names().size() == 1 && check.right().stream().allMatch(word -> word.startsWith("\"")))
                .toList();
        var known = thing.get();
        return rules.base().catalogue(known.id()).keySet().stream()
                        .map(id -> new Names.Entry(known, id))
                        .anyMatch(entry ->
                                fixed.stream().allMatch(check -> checks.holds(check, entry, Map.of(), profile)))
                ? Optional.empty()
                : Optional.of(
                        new Obstacle.NoEntry(rule, fixed.get(fixed.size() - 1).line()));
    }

    boolean isInForce(Rule rule) {
        var from = rule.from();
        var to = rule.to();
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
