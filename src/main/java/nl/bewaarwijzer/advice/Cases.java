package nl.bewaarwijzer.advice;

import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice.Case;
import nl.bewaarwijzer.advice.Advice.CaseRow;
import nl.bewaarwijzer.advice.Advice.CaseStep;
import nl.bewaarwijzer.advice.Advice.Letter;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;

/** The lines about all cases of a profile, in one world; and the cases made of them when all worlds are merged. */
final class Cases {

    private final List<CaseSchedule> schedules;

    Cases(Situation situation, List<Applied> schedule) {
        this.schedules = CaseFile.of(situation.profile(), situation.base()).stream()
                .map(file -> new CaseSchedule(file, situation, schedule))
                .toList();
    }

    List<CaseRow> rows() {
        return schedules.stream().flatMap(schedule -> schedule.rows().stream()).toList();
    }

    List<CaseStep> steps() {
        return schedules.stream().flatMap(schedule -> schedule.steps().stream()).toList();
    }

    List<Letter> letters(Letters letters) {
        return schedules.stream()
                .flatMap(schedule -> letters.of(schedule, schedule.rows()).stream())
                .toList();
    }

    /** The cases of a profile, each with its lines. */
    static List<Case> of(
            Profile profile,
            KnowledgeBase base,
            Labels labels,
            List<CaseRow> rows,
            List<CaseStep> steps,
            List<Letter> letters) {
        return CaseFile.of(profile, base).stream()
                .map(file -> new Case(
                        file.id(),
                        file.path(),
                        file.triggers().stream().map(ErasureProtocol::trigger).toList(),
                        file.triggers().stream()
                                .map(trigger -> labels.item(WellKnown.TRIGGER, trigger))
                                .collect(Collectors.joining("; ")),
                        file.received().orElse(null),
                        file.ends().orElse(null),
                        rows.stream()
                                .filter(row -> row.subject().equals(file.path()))
                                .toList(),
                        steps.stream()
                                .filter(step -> step.subject().equals(file.path()))
                                .toList(),
                        letters.stream()
                                .filter(letter -> letter.id().startsWith(file.id() + "."))
                                .toList()))
                .toList();
    }
}
