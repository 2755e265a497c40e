package nl.bewaarwijzer.advice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.silence.Goal;

/** The outcomes that rules know for a profile, by the id of the line that would show them. */
final class Outcomes {

    private final RuleBook rules;
    private final KnowledgeBase base;
    private final Profile profile;

    Outcomes(RuleBook rules, Profile profile) {
        this.rules = rules;
        this.base = rules.base();
        this.profile = profile;
    }

    /** The outcome with an id: a rule, a rule with its subject, or a row of a data category. */
    Optional<Goal> find(String id) {
        return ofRule(id).or(() -> ofCategory(id)).or(() -> ofMessage(id));
    }

    /** The ids of rules and rows that may be asked. */
    Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        rules.rules().forEach(rule -> ids.add(rule.id()));
        for (var data : base.catalogue(WellKnown.DATA).keySet()) {
            ids.add(data);
            subjects(makers("Term#" + data)).forEach(subject -> ids.add(data + "." + subject.id()));
            base.catalogue(WellKnown.TRIGGER).keySet().forEach(trigger -> ids.add(data + "." + trigger));
        }
        return ids;
    }

    private Optional<Goal> ofRule(String id) {
        return rules.rules().stream()
                .filter(rule -> id.equals(rule.id()) || id.startsWith(rule.id() + "."))
                .reduce((one, other) -> other.id().length() > one.id().length() ? other : one)
                .flatMap(rule -> id.equals(rule.id()) ? Optional.of(Goal.of(rule)) : withSubject(rule, id));
    }

    private Optional<Goal> withSubject(Rule rule, String id) {
        var subject = id.substring(rule.id().length() + 1);
        return subjects(List.of(rule))
                .filter(instance -> instance.id().equals(subject) || subject.startsWith(instance.id() + "."))
                .findFirst()
                .map(instance -> new Goal(List.of(rule), shown(id)).about(instance));
    }

    private static Predicate<Conclusion> shown(String id) {
        return conclusion -> LineIds.find(conclusion).filter(id::equals).isPresent();
    }

    private Optional<Goal> ofCategory(String id) {
        var dot = id.indexOf('.');
        var data = dot < 0 ? id : id.substring(0, dot);
        if (!base.catalogue(WellKnown.DATA).containsKey(data)) {
            return Optional.empty();
        }
        var makers = makers("Term#" + data);
        if (dot < 0) {
            return Optional.of(makers)
                    .filter(found -> !found.isEmpty())
                    .map(found -> new Goal(
                            found,
                            conclusion -> conclusion instanceof Conclusion.Term term
                                    && term.data().equals(data)));
        }
        var rest = id.substring(dot + 1);
        if (base.catalogue(WellKnown.TRIGGER).containsKey(rest)) {
            return Optional.of(new Goal(makers("Handling"), shown(id))
                    .about(base.bank().thing(WellKnown.TRIGGER), rest)
                    .about(base.bank().thing(WellKnown.DATA), data));
        }
        return subjects(makers)
                .filter(instance -> instance.id().equals(rest))
                .findFirst()
                .map(instance -> new Goal(makers, shown(id)).about(instance));
    }

    /** An opt-in has the id of its message. */
    private Optional<Goal> ofMessage(String id) {
        var makers = makers("Permission");
        return subjects(makers)
                .filter(instance -> instance.id().equals(id))
                .findFirst()
                .map(instance -> new Goal(makers, shown(id)).about(instance));
    }

    private List<Rule> makers(String made) {
        return rules.rules().stream()
                .filter(rule -> rules.readsOf(rule.id()).makes(made))
                .toList();
    }

    /** The described things of the kinds that rules name in what they conclude. */
    private Stream<Instance> subjects(List<Rule> makers) {
        return profile.instances().stream()
                .filter(instance -> instance.thing().repeats())
                .filter(instance -> {
                    var subject = instance.thing().variable() + ".getPad()";
                    return makers.stream()
                            .flatMap(Rule::calls)
                            .anyMatch(call -> call.arguments().contains(subject));
                });
    }
}
