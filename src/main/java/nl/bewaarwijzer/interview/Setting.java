package nl.bewaarwijzer.interview;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;

/** What is the same for all questions of one conversation: the rules, the day, and what things are called. */
record Setting(RuleBook rules, LocalDate day, Parameters parameters, Naming names) {

    private static final int MOST_SOURCES = 3;

    static Setting of(RuleBook rules, LocalDate day, Language language) {
        return new Setting(rules, day, rules.base().parametersOn(day), new Naming(rules.base(), day, language));
    }

    KnowledgeBase base() {
        return rules.base();
    }

    /** The sources of the rules that read what a form asks, the most cited first. */
    List<String> sourcesOf(Stream<Screen> screens, Form form) {
        var cited = new LinkedHashMap<String, Integer>();
        readersOf(screens, form)
                .flatMap(rule -> rule.sources().stream())
                .forEach(source -> cited.merge(source, 1, Integer::sum));
        return cited.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_SOURCES)
                .map(source -> base().sources().get(source.getKey()))
                .filter(Objects::nonNull)
                .map(source -> source.cite().in(names.language()))
                .toList();
    }

    /** How many rules for each part of the advice read what a form asks, or build on a rule that does. */
    Map<Stake, Integer> stakesOf(Stream<Screen> screens, Form form) {
        var reached = new LinkedHashSet<>(readersOf(screens, form).toList());
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            rules.graph().users(next.remove()).stream().filter(reached::add).forEach(next::add);
        }
        var stakes = new EnumMap<Stake, Integer>(Stake.class);
        reached.forEach(rule -> rule.calls()
                .flatMap(call -> Stake.of(call.verb()).stream())
                .distinct()
                .forEach(stake -> stakes.merge(stake, 1, Integer::sum)));
        return stakes;
    }

    private Stream<Rule> readersOf(Stream<Screen> screens, Form form) {
        var nodes = screens.filter(screen -> screen.id().equals(form.id()))
                .flatMap(Screen::spots)
                .map(spot -> spot.thing().node(spot.field()))
                .collect(Collectors.toSet());
        return rules.rules().stream()
                .filter(rule -> rules.readsOf(rule.id()).fields().stream().anyMatch(nodes::contains));
    }
}
