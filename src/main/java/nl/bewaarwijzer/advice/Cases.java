package nl.bewaarwijzer.advice;

import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.profile.WellKnown;

/** The lines about all cases of a profile, in one world; and the cases made of them when all worlds are merged. */
final class Cases {

    private final List<CaseConclusions> customers;
    private final List<Applied> schedule;

    /** @param schedule the retention schedule of the same world */
    Cases(Situation situation, List<Applied> schedule) {
        this.customers = CaseFile.of(situation.profile(), situation.base()).stream()
                .map(file -> new CaseConclusions(file, situation))
                .toList();
        this.schedule = schedule;
    }

    List<Case.Row> rows() {
        return customers.stream().flatMap(customer -> rows(customer).stream()).toList();
    }

    private List<Case.Row> rows(CaseConclusions customer) {
        return new CaseSchedule(customer, schedule).rows();
    }

    List<Case.Step> steps() {
        return customers.stream()
                .flatMap(customer -> new CaseSteps(customer).all().stream())
                .toList();
    }

    List<Letter> letters(Letters letters) {
        return customers.stream()
                .flatMap(
                        customer -> letters.of(customer, new CaseLists(customer, schedule).of(rows(customer))).stream())
                .toList();
    }

    /** The cases of a profile, each with its lines. */
    static List<Case> of(Inquiry inquiry, Sections lines) {
        return CaseFile.of(inquiry.profile(), inquiry.base()).stream()
                .map(file -> new Case(
                        file.id(),
                        file.path(),
                        file.triggers().stream().map(ErasureProtocol::trigger).toList(),
                        file.triggers().stream()
                                .map(trigger -> inquiry.labels().item(WellKnown.TRIGGER, trigger))
                                .collect(Collectors.joining("; ")),
                        file.received().orElse(null),
                        file.ends().orElse(null),
                        lines.caseRows().stream()
                                .filter(row -> row.subject().equals(file.path()))
                                .toList(),
                        lines.caseSteps().stream()
                                .filter(step -> step.subject().equals(file.path()))
                                .toList(),
                        lines.caseLetters().stream()
                                .filter(letter -> letter.id().startsWith(file.id() + "."))
                                .toList()))
                .toList();
    }
}
