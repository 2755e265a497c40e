package nl.bewaarwijzer.rulebook.silence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.condition.Check;
import nl.bewaarwijzer.rulebook.condition.Comparisons;
import nl.bewaarwijzer.rulebook.condition.Names;
import nl.bewaarwijzer.rulebook.condition.Names.Spot;
import nl.bewaarwijzer.rulebook.condition.Names.Value;

/** Whether a comparison holds, and by which answers it would. */
final class Checks {

    private static final int MOST_ENTRIES = 2;

    private final RuleBook rules;
    private final KnowledgeBase base;
    private final LocalDate day;
    private final Parameters parameters;
    private final Comparisons comparisons;
    private final Names names;

    Checks(RuleBook rules, LocalDate day) {
        this.rules = rules;
        this.base = rules.base();
        this.day = day;
        this.parameters = base.parametersOn(day);
        this.comparisons = new Comparisons(base, day);
        this.names = comparisons.names();
    }

    Names names() {
        return names;
    }

    LocalDate day() {
        return day;
    }

    /** Whether a comparison holds; one that cannot be read does. */
    boolean holds(Check check, Object self, Map<String, Object> bound, Profile profile) {
        return comparisons.holds(check, self, bound, profile);
    }

    /** Whether the answer that a comparison reads is not given, so that it may turn out either way. */
    boolean isUnknown(Check check, Object self, Map<String, Object> bound, Profile profile) {
        return comparisons.isUnknown(check, self, bound, profile);
    }

    /** The states in which a comparison that does not hold would. */
    List<State> ways(Check check, List<Check> all, Object self, Map<String, Object> bound, State state) {
        var ways = new ArrayList<State>();
        var left = names.value(check.left(), self, bound, state.profile());
        left.map(Value::reference)
                .ifPresent(reference -> ways.addAll(referring(check, all, reference, self, bound, state)));
        left.map(Value::spot)
                .ifPresent(spot -> comparisons
                        .wanted(check, self, bound, state.profile())
                        .ifPresent(words -> answers(check, spot, words, state).forEach(ways::add)));
        if (left.isPresent()) {
            check.right().stream()
                    .flatMap(name -> names.value(name, self, bound, state.profile()).stream())
                    .forEach(right -> ways.addAll(matching(check, left.get().words(), right, state)));
        }
        return ways;
    }

    /** The states in which a comparison that holds, or may hold, would not. */
    Stream<State> against(Check check, Object self, Map<String, Object> bound, State state) {
        if (!check.isReadable()) {
            return Stream.of();
        }
        var left = names.value(check.left(), self, bound, state.profile());
        var spot = left.map(Value::spot).or(() -> left.map(Value::reference));
        var words = comparisons.wanted(check, self, bound, state.profile()).orElse(List.of());
        return spot.stream()
                .flatMap(at -> at.field().type().isMany()
                        ? state.without(at.instance(), at.field(), words, check.line()).stream()
                        : rules.possibleAnswers(state.profile(), at.instance(), at.field(), day).stream()
                                .flatMap(value ->
                                        state.with(at.instance(), at.field(), List.of(value), check.line()).stream()))
                .filter(way -> !holds(check, self, bound, way.profile()));
    }

    private Stream<State> answers(Check check, Spot spot, List<String> words, State state) {
        if (check.operator().equals("not contains")) {
            return state.without(spot.instance(), spot.field(), words, check.line()).stream();
        }
        var values = switch (check.operator()) {
            case "==", "in", "contains" -> words;
            case "above" ->
                figure(words)
                        .map(bound -> ((BigDecimal) bound).add(BigDecimal.ONE).toPlainString())
                        .toList();
            case "atMost" ->
                figure(words).map(bound -> ((BigDecimal) bound).toPlainString()).toList();
            case "since" -> figure(words).map(Object::toString).toList();
            case "before" ->
                figure(words)
                        .map(bound -> ((LocalDate) bound).minusDays(1).toString())
                        .toList();
            default -> rules.possibleAnswers(state.profile(), spot.instance(), spot.field(), day);
        };
        return values.stream().flatMap(value -> answer(spot, value, check, state).stream());
    }

    private List<State> answer(Spot spot, String value, Check check, State state) {
        return spot.field().type().isMany()
                ? state.adding(spot.instance(), spot.field(), value, check.line())
                : state.with(spot.instance(), spot.field(), List.of(value), check.line());
    }

    private Stream<Object> figure(List<String> parameter) {
        return parameter.stream().flatMap(id -> parameters.find(id).stream()).map(value -> value.value());
    }

    /** What a reference may refer to instead, so that all that the rule asks of it holds. */
    private List<State> referring(
            Check check, List<Check> all, Spot reference, Object self, Map<String, Object> bound, State state) {
        var together = all.stream()
                .filter(Check::isReadable)
                .filter(other -> names.value(other.left(), self, bound, state.profile())
                        .filter(value -> reference.equals(value.reference()))
                        .isPresent())
                .toList();
        var found = new ArrayList<State>();
        for (var id : targets(reference, state.profile())) {
            if (found.size() >= MOST_ENTRIES) {
                break;
            }
            state.with(reference.instance(), reference.field(), List.of(id), check.line()).stream()
                    .filter(next -> together.stream().allMatch(other -> holds(other, self, bound, next.profile())))
                    .forEach(found::add);
        }
        return found;
    }

    /** Entries that the profile already names come first. */
    private List<String> targets(Spot reference, Profile profile) {
        var target = base.bank().thing(reference.field().target());
        if (!target.isCatalogue()) {
            return profile.instancesOf(target.id()).stream().map(Instance::id).toList();
        }
        var used = profile.instances().stream()
                .flatMap(instance -> instance.thing().fields().values().stream()
                        .filter(field -> field.type() == AnswerType.VERWIJZING
                                && field.target().equals(target.id()))
                        .flatMap(field ->
                                profile.answer(instance, field).stream().flatMap(List::stream)))
                .toList();
        return base.catalogue(target.id()).keySet().stream()
                .sorted(Comparator.comparing(id -> !used.contains(id)))
                .toList();
    }

    /** The answer on the right side that equals what stands on the left. */
    private List<State> matching(Check check, List<String> left, Value right, State state) {
        var spot = right.spot();
        if (spot == null || !List.of("==", "contains").contains(check.operator())) {
            return List.of();
        }
        return left.stream()
                .limit(MOST_ENTRIES)
                .flatMap(word -> answer(spot, word, check, state).stream())
                .toList();
    }
}
