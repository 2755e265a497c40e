package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.bewaarwijzer.advice.Advice.Authority;
import nl.bewaarwijzer.advice.Advice.Measure;
import nl.bewaarwijzer.advice.Advice.Step;
import nl.bewaarwijzer.advice.Advice.TermsClause;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;

/** What the business arranges, in one world: for whom it does what, in which steps, with which measures and words. */
final class Arrangements {

    private final Situation situation;
    private final KnowledgeBase base;
    private final List<String> ruleOrder;

    /** @param ruleOrder the ids of all rules, in the order of their files */
    Arrangements(Situation situation, KnowledgeBase base, List<String> ruleOrder) {
        this.situation = situation;
        this.base = base;
        this.ruleOrder = ruleOrder;
    }

    /** Who asks what, in the order of the catalogue of parties. */
    List<Authority> authorities() {
        var parties = List.copyOf(base.catalogue(WellKnown.PARTY).keySet());
        return situation.all(Conclusion.Demand.class).stream()
                .sorted(Comparator.comparing((Conclusion.Demand demand) -> parties.indexOf(demand.party()))
                        .thenComparing(byRule(Conclusion.Demand::rule)))
                .map(demand -> new Authority(
                        demand.rule(),
                        demand.party(),
                        situation.labels().item(WellKnown.PARTY, demand.party()),
                        situation.text(demand.rule(), "vraagt", situation.slots("")),
                        situation.text(demand.rule(), "doen", situation.slots("")),
                        situation.text(demand.rule(), "botst", situation.slots("")),
                        situation.tracer().later(demand)))
                .toList();
    }

    /** The steps of the protocol, in the order of the rules; a step says for which triggers it is taken. */
    List<Step> steps() {
        var byRule = new LinkedHashMap<String, List<Conclusion.Step>>();
        situation.all(Conclusion.Step.class).stream()
                .sorted(byRule(Conclusion.Step::rule))
                .forEach(step -> byRule.computeIfAbsent(step.rule(), rule -> new ArrayList<>())
                        .add(step));
        return byRule.values().stream().map(this::step).toList();
    }

    private Step step(List<Conclusion.Step> steps) {
        var triggers = List.copyOf(base.catalogue(WellKnown.TRIGGER).keySet());
        var step = steps.get(0);
        return new Step(
                step.rule(),
                situation.text(step.rule(), "doen", situation.slots("")),
                situation.labels().item(WellKnown.ACTOR, step.actor()),
                deadline(step, situation),
                steps.stream()
                        .map(Conclusion.Step::trigger)
                        .sorted(Comparator.comparing(triggers::indexOf))
                        .map(ErasureProtocol::trigger)
                        .toList(),
                situation.tracer().later(steps.toArray(Conclusion[]::new)));
    }

    /** "binnen 1 maand na het verzoek". */
    static String deadline(Conclusion.Step step, Situation situation) {
        var wording = situation.wording();
        var moment = situation.labels().item(WellKnown.MOMENT, step.moment());
        return step.parameter().isEmpty()
                ? wording.say("stap.op", Map.of("moment", moment))
                : wording.say(
                        "stap.binnen",
                        Map.of(
                                "moment",
                                moment,
                                "termijn",
                                wording.figure(step.parameter()).orElse("")));
    }

    List<Measure> measures() {
        return situation.all(Conclusion.Measure.class).stream()
                .sorted(Comparator.comparing(Conclusion.Measure::force)
                        .thenComparing(byRule(Conclusion.Measure::rule))
                        .thenComparing(Conclusion.Measure::subject))
                .map(measure -> {
                    var slots = situation.slots(measure.subject());
                    return new Measure(
                            measure.rule() + (measure.subject().isEmpty() ? "" : "." + Labels.idOf(measure.subject())),
                            measure.subject(),
                            situation.labels().subject(measure.subject()),
                            measure.force(),
                            situation.text(measure.rule(), "wat", slots),
                            situation.text(measure.rule(), "waarom", slots),
                            situation.text(measure.rule(), "doen", slots),
                            situation.tracer().later(measure));
                })
                .toList();
    }

    List<TermsClause> terms() {
        return situation.all(Conclusion.TermsClause.class).stream()
                .sorted(Comparator.comparing((Conclusion.TermsClause clause) -> !clause.belongs())
                        .thenComparing(byRule(Conclusion.TermsClause::rule)))
                .map(clause -> new TermsClause(
                        clause.rule(),
                        situation.text(clause.rule(), "naam", situation.slots("")),
                        clause.belongs(),
                        situation.text(clause.rule(), "waarom", situation.slots("")),
                        clause.belongs() ? situation.text(clause.rule(), "tekst", situation.slots("")) : "",
                        situation.trace(clause.rule(), clause)))
                .toList();
    }

    private <C> Comparator<C> byRule(Function<C, String> rule) {
        return Comparator.comparing(conclusion -> ruleOrder.indexOf(rule.apply(conclusion)));
    }
}
