package nl.bewaarwijzer.advice;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.advice.Trace.Because;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;
import nl.bewaarwijzer.rulebook.Conclusion.Omission;
import nl.bewaarwijzer.rulebook.Conclusion.Reply;
import nl.bewaarwijzer.rulebook.Conclusion.Suspension;

/** What the rules conclude about one customer, in one world. */
record CaseConclusions(CaseFile file, Situation situation) {

    /** What the strongest request says; on a tie a duty to set apart, which rules conclude only where something must stay. */
    Optional<Handling> handling(String data) {
        var triggers = file.triggers();
        return situation.all(Handling.class).stream()
                .filter(handling -> handling.data().equals(data) && triggers.contains(handling.trigger()))
                .max(Comparator.comparing((Handling handling) -> triggers.indexOf(handling.trigger()))
                        .thenComparing(handling -> handling.action().equals(Handling.KEEP_APART)));
    }

    /** Whether there are no such data of this customer. */
    boolean isAbsent(String data) {
        return situation.all(Omission.class).stream()
                .anyMatch(omission -> omission.subject().equals(file.path())
                        && omission.data().equals(data));
    }

    /** What the erasure of data waits for. */
    List<Suspension> waits(String data) {
        return situation.all(Suspension.class).stream()
                .filter(wait ->
                        wait.subject().equals(file.path()) && wait.data().equals(data))
                .toList();
    }

    /** The steps for what this customer asks, in the order of the rules; a rule counts once. */
    List<Conclusion.Step> steps() {
        var triggers = file.triggers();
        var seen = new LinkedHashSet<String>();
        return situation.all(Conclusion.Step.class).stream()
                .filter(step -> triggers.contains(step.trigger()))
                .sorted(situation.ruleOrder().by(Conclusion.Step::rule))
                .filter(step -> seen.add(step.rule()))
                .toList();
    }

    /** That a letter answers this customer. */
    Optional<Reply> reply(String letter) {
        return situation.all(Reply.class).stream()
                .filter(reply ->
                        reply.subject().equals(file.path()) && reply.letter().equals(letter))
                .findFirst();
    }

    /** Why conclusions stand together: what the customer asks and when are answers behind every line of a case. */
    Trace trace(Conclusion... together) {
        var trace = situation.tracer().trace(together);
        var because = new LinkedHashSet<>(trace.because());
        file.decisive()
                .forEach(field -> file.profile()
                        .answer(file.instance(), field)
                        .ifPresent(words -> because.add(new Because(
                                file.instance().path(field),
                                situation.labels().question(file.instance(), field),
                                situation.labels().value(field, words),
                                null))));
        return new Trace(
                trace.holds(),
                trace.alternatives(),
                trace.certainty(),
                trace.sources(),
                trace.rules(),
                List.copyOf(because));
    }
}
