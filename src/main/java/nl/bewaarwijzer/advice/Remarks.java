package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Processor.Requirement;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Permission;
import nl.bewaarwijzer.rulebook.Severity;

/** The other lines of one world: the short answer, opt-ins, privacy statement, suppliers and findings. */
final class Remarks {

    /** What the outcomes of the rules are called in the advice. */
    private static final Map<String, String> OUTCOMES = Map.of(
            "toestemming", "required",
            "soft-opt-in", "soft-opt-in",
            "bezwaar", "opt-out",
            "verboden", "forbidden");

    private final Situation situation;
    private final List<Retention> schedule;

    /** @param schedule the retention schedule of the same world */
    Remarks(Situation situation, List<Retention> schedule) {
        this.situation = situation;
        this.schedule = schedule;
    }

    List<Statement> answer() {
        return situation.all(Conclusion.Statement.class).stream()
                .sorted(situation.ruleOrder().by(Conclusion.Statement::rule))
                .map(statement -> new Statement(
                        LineIds.of(statement),
                        situation.text(statement.rule(), "", situation.slots("")),
                        situation.tracer().later(statement)))
                .toList();
    }

    List<OptIn> optIns() {
        return situation.all(Permission.class).stream()
                .sorted(situation.subjectOrder().by(Permission::subject))
                .map(this::optIn)
                .toList();
    }

    private OptIn optIn(Permission permission) {
        var texts = "uitkomst." + permission.outcome();
        var slots = situation.slots(permission.subject());
        var wording = situation.wording();
        var line = LineIds.of(permission);
        var box = BoxTexts.of(situation, permission);
        var why = situation.tracer().rulesOf(permission).stream()
                .map(rule -> situation.text(rule, "waarom", slots))
                .distinct()
                .collect(Collectors.joining(" "));
        return new OptIn(
                line,
                permission.subject(),
                situation.labels().subject(permission.subject()),
                OUTCOMES.getOrDefault(permission.outcome(), permission.outcome()),
                wording.say(texts + "#naam", slots),
                situation.why(line, why),
                situation.ownText(line, box.label()),
                box.form(),
                box.confirmation(),
                wording.parts(texts, "voorwaarde", slots),
                wording.parts(texts, "bewijs", slots),
                wording.parts(texts, "niet", slots),
                situation.trace(line, permission));
    }

    /** The id in the knowledge base of an outcome as the advice calls it. */
    static Optional<String> outcome(String called) {
        return OUTCOMES.entrySet().stream()
                .filter(outcome -> outcome.getValue().equals(called))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<Clause> privacyStatement() {
        return situation.all(Conclusion.Clause.class).stream()
                .sorted(situation.ruleOrder().by(Conclusion.Clause::rule))
                .map(this::clause)
                .toList();
    }

    private Clause clause(Conclusion.Clause clause) {
        var slots = situation.slots("");
        slots.put("bewaartermijnen", terms());
        return new Clause(
                LineIds.of(clause),
                situation.text(clause.rule(), "naam", slots),
                true,
                situation.text(clause.rule(), "waarom", slots),
                situation.text(clause.rule(), "tekst", slots),
                situation.trace(clause.rule(), clause));
    }

    /** The terms as a privacy statement lists them: one line for rows that say the same; sales that differ are named. */
    private String terms() {
        var byName = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var row : schedule) {
            byName.computeIfAbsent(row.name(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(row.inWords(situation.wording()), term -> new ArrayList<>())
                    .add(row.subjectName());
        }
        var lines = new ArrayList<String>();
        byName.forEach((name, terms) -> terms.forEach((term, subjects) -> {
            var named = terms.size() > 1 ? " (" + String.join("; ", subjects) + ")" : "";
            lines.add("- " + name + named + ": " + term);
        }));
        return String.join("\n", lines);
    }

    List<Requirement> requirements() {
        return situation.all(Conclusion.Requirement.class).stream()
                .sorted(situation
                        .subjectOrder()
                        .by(Conclusion.Requirement::subject)
                        .thenComparing(situation.ruleOrder().by(Conclusion.Requirement::rule)))
                .map(requirement -> new Requirement(
                        LineIds.of(requirement),
                        requirement.subject(),
                        situation.text(requirement.rule(), "", situation.slots(requirement.subject())),
                        situation.tracer().later(requirement)))
                .toList();
    }

    List<Finding> findings() {
        return findingsInOrder().map(this::finding).toList();
    }

    private Stream<Conclusion.Finding> findingsInOrder() {
        return situation.all(Conclusion.Finding.class).stream()
                .sorted(Comparator.comparing(Conclusion.Finding::severity)
                        .thenComparing(situation.ruleOrder().by(Conclusion.Finding::rule))
                        .thenComparing(Conclusion.Finding::subject)
                        .thenComparing(Conclusion.Finding::detail));
    }

    /** What to do about the findings, in their order; a misconception asks for nothing. */
    List<Action> actions() {
        return findingsInOrder()
                .filter(finding -> finding.severity() != Severity.MISVATTING)
                .map(this::action)
                .toList();
    }

    private Action action(Conclusion.Finding finding) {
        var slots = slots(finding);
        var wording = situation.wording();
        var time =
                wording.period(WellKnown.TASK_PERIOD + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        return new Action(
                LineIds.of(finding),
                0,
                finding.severity(),
                situation.text(finding.rule(), "doen", slots),
                wording.ofRule(finding.rule(), "wie", slots).orElseGet(() -> wording.say("taak.wie")),
                wording.ofRule(finding.rule(), "moeite", slots).orElseGet(() -> wording.say("taak.moeite")),
                time.map(situation.day()::plus).orElse(situation.day()),
                situation.tracer().later(finding));
    }

    private Map<String, String> slots(Conclusion.Finding finding) {
        var slots = situation.slots(finding.subject());
        if (!finding.detail().isEmpty()) {
            slots.put("veld", situation.labels().item(WellKnown.FORM_FIELD, finding.detail()));
        }
        return slots;
    }

    private Finding finding(Conclusion.Finding finding) {
        var slots = slots(finding);
        return new Finding(
                LineIds.of(finding),
                finding.severity(),
                finding.subject(),
                situation.labels().subject(finding.subject()),
                situation.text(finding.rule(), "wat", slots),
                situation.text(finding.rule(), "waarom", slots),
                situation.text(finding.rule(), "doen", slots),
                situation.tracer().later(finding));
    }
}
