package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.rulebook.ChangeDays;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Evaluation;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * The changes of law after the day of an advice that are known to the files and that change it. For each date on which a rule,
 * a figure or a fact of a catalogue begins or ends, the advice of that day is held against the advice of the day before.
 */
final class Forecast {

    /** Actions repeat findings; a case repeats the terms and steps of the business for one customer, as of today. */
    private static final Set<String> REPEATING = Set.of("actions", "cases");

    private final Inquiry inquiry;
    private final RuleBook rules;
    private final KnowledgeBase base;
    private final BiFunction<LocalDate, Set<String>, Advice> adviceOn;

    /** @param adviceOn the advice for the same profile on another day, with those unknown answers varied that touch some rules */
    Forecast(Inquiry inquiry, BiFunction<LocalDate, Set<String>, Advice> adviceOn) {
        this.inquiry = inquiry;
        this.rules = inquiry.rules();
        this.base = inquiry.base();
        this.adviceOn = adviceOn;
    }

    /** What changes after the day of the inquiry. */
    List<Upcoming> changes() {
        var changes = new ArrayList<Upcoming>();
        rules.changeDaysAfter(inquiry.day()).forEach(date -> {
            var touched = touched(date);
            if (!touched.isEmpty() && mayMatter(date, touched)) {
                changes.addAll(changes(date, touched));
            }
        });
        return changes;
    }

    /** Whether the rules that a date touches conclude something else, or their texts name a figure that changes. */
    private boolean mayMatter(LocalDate date, Set<String> touched) {
        var profile = inquiry.profile();
        return !named(figures(date)).isEmpty()
                || !outcomes(rules.evaluate(profile, date.minusDays(1), touched), touched)
                        .equals(outcomes(rules.evaluate(profile, date, touched), touched));
    }

    private Set<String> figures(LocalDate date) {
        return base.parameters().values().stream()
                .filter(parameter -> ChangeDays.of(parameter).anyMatch(date::equals))
                .map(Parameter::id)
                .collect(Collectors.toSet());
    }

    /** The rules or topics whose texts name a figure. */
    private Set<String> named(Set<String> figures) {
        return figures.isEmpty()
                ? Set.of()
                : base.texts().entries().entrySet().stream()
                        .filter(entry -> figures.stream()
                                .anyMatch(figure -> entry.getValue().text().nl().contains("{" + figure + "}")))
                        .map(entry -> entry.getKey().replaceFirst("#.*", ""))
                        .collect(Collectors.toSet());
    }

    /** The rules that begin or end on a date, or read or say what does, and all that build on them. */
    private Set<String> touched(LocalDate date) {
        var figures = figures(date);
        var named = named(figures);
        var facts = base.catalogues().values().stream()
                .filter(catalogue -> ChangeDays.of(catalogue).anyMatch(date::equals))
                .map(catalogue -> base.bank().thing(catalogue.kind()).typeName() + ".")
                .toList();
        var touched = rules.rules().stream()
                .filter(rule -> ChangeDays.of(rule).anyMatch(date::equals)
                        || rule.parameters().anyMatch(figures::contains)
                        || named.contains(rule.id())
                        || named.contains(rule.topic())
                        || rules.readsOf(rule.id()).catalogue().stream()
                                .anyMatch(read -> facts.stream().anyMatch(read::startsWith)))
                .map(Rule::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (var before = 0; before < touched.size(); ) {
            before = touched.size();
            rules.rules().stream()
                    .filter(rule -> rules.readsOf(rule.id()).consumes().stream()
                            .anyMatch(consumed -> touched.stream()
                                    .anyMatch(maker -> rules.readsOf(maker).makes(consumed))))
                    .map(Rule::id)
                    .toList()
                    .forEach(touched::add);
        }
        return touched;
    }

    /** What rules conclude in each world, without the days of worked examples. */
    private static List<Map<Object, Set<String>>> outcomes(Evaluation evaluation, Set<String> of) {
        return evaluation.worlds().stream()
                .map(world -> {
                    var outcomes = new LinkedHashMap<Object, Set<String>>();
                    world.conclusions().forEach((conclusion, reasons) -> {
                        var makers = reasons.stream()
                                .map(reason -> reason.rule())
                                .filter(of::contains)
                                .collect(Collectors.toSet());
                        if (!makers.isEmpty()) {
                            outcomes.put(withoutDays(conclusion), makers);
                        }
                    });
                    return (Map<Object, Set<String>>) outcomes;
                })
                .toList();
    }

    private static Object withoutDays(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Term term) {
            return List.of(term.data(), term.subject(), term.kind(), term.parameter(), term.counting(), term.event());
        }
        if (conclusion instanceof Conclusion.Precedence precedence) {
            return List.of(precedence.rule(), withoutDays(precedence.lost()), withoutDays(precedence.won()));
        }
        return conclusion;
    }

    private List<Upcoming> changes(LocalDate date, Set<String> touched) {
        var before = AdviceLines.bySection(adviceOn.apply(date.minusDays(1), touched));
        var after = AdviceLines.bySection(adviceOn.apply(date, touched));
        var sections = new LinkedHashSet<>(after.keySet());
        sections.addAll(before.keySet());
        sections.removeAll(REPEATING);
        var changes = new ArrayList<Upcoming>();
        for (var section : sections) {
            var old = byId(before.getOrDefault(section, List.of()));
            var next = byId(after.getOrDefault(section, List.of()));
            var ids = new LinkedHashSet<>(next.keySet());
            ids.addAll(old.keySet());
            for (var id : ids) {
                new Difference(old.get(id), next.get(id), inquiry.wording().say("regel.geldt-niet"))
                        .at(date, section)
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Map<String, Line> byId(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        line -> Objects.requireNonNull(line).id(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
