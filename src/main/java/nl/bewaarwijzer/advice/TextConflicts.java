package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;

/** The proposed texts of one world that gave way to a text of the owner's own. */
record TextConflicts(Situation situation) {

    /** One for each line of the advice that has an own text. */
    List<Conflict> conflicts() {
        var conflicts = new ArrayList<Conflict>();
        situation
                .all(Conclusion.Permission.class)
                .forEach(message -> add(
                        conflicts,
                        LineIds.of(message),
                        situation.labels().subject(message.subject()),
                        BoxTexts.of(situation, message).label()));
        situation.all(Conclusion.Clause.class).forEach(clause -> addNamed(conflicts, clause.rule()));
        situation.all(Conclusion.TermsClause.class).forEach(clause -> addNamed(conflicts, clause.rule()));
        situation
                .all(Conclusion.Paragraph.class)
                .forEach(paragraph -> add(
                        conflicts,
                        paragraph.rule(),
                        situation.labels().item(WellKnown.LETTER, paragraph.letter()),
                        situation.proposed(paragraph.rule(), "", situation.slots(""))));
        return conflicts;
    }

    private void addNamed(List<Conflict> conflicts, String rule) {
        var slots = situation.slots("");
        slots.put("bewaartermijnen", "...");
        add(conflicts, rule, situation.proposed(rule, "naam", slots), situation.proposed(rule, "tekst", slots));
    }

    private void add(List<Conflict> conflicts, String line, String name, String proposed) {
        situation.ownTexts().find(line).ifPresent(own -> {
            var rule = own.conclusion().rule();
            if (conflicts.stream().anyMatch(conflict -> conflict.id().equals(rule + "." + line))) {
                return; // a paragraph may stand in several letters
            }
            var slots = Map.of("reden", RetentionSchedule.unstopped(own.reason()), "verliest", proposed);
            conflicts.add(new Conflict(
                    rule + "." + line,
                    name,
                    situation.proposed(rule, "wint", slots),
                    situation.proposed(rule, "verliest", slots),
                    situation.proposed(rule, "waarom", slots),
                    situation.tracer().later(own.conclusion())));
        });
    }
}
