package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;

/** What the business arranges, in one world: for whom it does what, in which steps, with which measures and words. */
final class Arrangements {

    private final Situation situation;

    Arrangements(Situation situation) {
        this.situation = situation;
    }

    /** Who asks what, in the order of the catalogue of parties. */
    List<Authority> authorities() {
        return situation.all(Conclusion.Demand.class).stream()
                .sorted(situation
                        .order(WellKnown.PARTY)
                        .by(Conclusion.Demand::party)
                        .thenComparing(situation.ruleOrder().by(Conclusion.Demand::rule)))
                .map(demand -> new Authority(
                        LineIds.of(demand),
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
                .sorted(situation.ruleOrder().by(Conclusion.Step::rule))
                .forEach(step -> byRule.computeIfAbsent(step.rule(), rule -> new ArrayList<>())
                        .add(step));
        return byRule.values().stream().map(this::step).toList();
    }

    private Step step(List<Conclusion.Step> steps) {
        var step = steps.get(0);
        return new Step(
                LineIds.of(step),
                situation.text(step.rule(), "doen", situation.slots("")),
                situation.labels().item(WellKnown.ACTOR, step.actor()),
                deadline(step, situation),
                steps.stream()
                        .map(Conclusion.Step::trigger)
                        .sorted(situation.order(WellKnown.TRIGGER).by(Function.identity()))
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
                        .thenComparing(situation.ruleOrder().by(Conclusion.Measure::rule))
                        .thenComparing(Conclusion.Measure::subject))
                .map(measure -> {
                    var slots = situation.slots(measure.subject());
                    return new Measure(
                            LineIds.of(measure),
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
                        .thenComparing(situation.ruleOrder().by(Conclusion.TermsClause::rule)))
                .map(clause -> new TermsClause(
                        LineIds.of(clause),
                        situation.text(clause.rule(), "naam", situation.slots("")),
                        clause.belongs(),
                        situation.text(clause.rule(), "waarom", situation.slots("")),
                        clause.belongs() ? situation.text(clause.rule(), "tekst", situation.slots("")) : "",
                        situation.trace(clause.rule(), clause)))
                .toList();
    }
}
