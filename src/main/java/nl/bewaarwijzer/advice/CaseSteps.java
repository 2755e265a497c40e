package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion.Step;

/** What there is to do for one customer, with dates. */
record CaseSteps(CaseConclusions customer) {

    /** In the order of the rules. */
    List<Case.Step> all() {
        return customer.steps().stream().map(this::step).toList();
    }

    private Case.Step step(Step step) {
        var file = customer.file();
        var situation = customer.situation();
        return new Case.Step(
                LineIds.inCase(file, LineIds.of(step)),
                file.path(),
                situation.text(step.rule(), "doen", situation.slots("")),
                situation.labels().item(WellKnown.ACTOR, step.actor()),
                Arrangements.deadline(step, situation),
                lastDay(step).orElse(null),
                customer.trace(step));
    }

    private Optional<LocalDate> lastDay(Step step) {
        var time = customer.situation().wording().period(step.parameter());
        return customer.file()
                .dayOf(step.moment())
                .map(day -> time.map(day::plus).orElse(day));
    }
}
