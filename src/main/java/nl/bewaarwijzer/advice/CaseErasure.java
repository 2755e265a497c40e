package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.TermKind;

/** When data of one customer go that need not stay. */
record CaseErasure(CaseFile file, Situation situation, CaseDates dates) {

    /** What serves only until the end, such as an account, goes the day after it; the rest goes on the day of the request. */
    Optional<LocalDate> day(CaseDecision decision) {
        var serving = servesUntilTheEnd(decision);
        return serving.isEmpty() ? file.received() : dayAfterServing(decision, serving.get());
    }

    private Optional<LocalDate> dayAfterServing(CaseDecision decision, Applied serving) {
        var chosen = mustAnswer(decision.handling().trigger())
                ? Optional.<LocalDate>empty()
                : dates.of(serving).stream().map(Case.Date::keepThrough).max(LocalDate::compareTo);
        return chosen.or(() -> file.dayOf(serving.term().event()))
                .map(day -> day.plusDays(1))
                .map(day -> file.received().filter(day::isBefore).orElse(day));
    }

    /**
     * The term of data that are needed until the subscription ends, if the customer cancels; the owner may have chosen to keep
     * them some time longer, but a request for erasure goes before such a choice.
     */
    private Optional<Applied> servesUntilTheEnd(CaseDecision decision) {
        var ends = file.triggers().stream().anyMatch(trigger -> !mustAnswer(trigger) && erases(trigger));
        return decision.terms().stream()
                .filter(applied -> ends && mayServe(applied.term().kind()))
                .filter(applied ->
                        CaseFile.isTheEnd(situation.base(), applied.term().event()))
                .findFirst();
    }

    private static boolean mayServe(TermKind kind) {
        return kind == TermKind.OPEN_NORM || kind == TermKind.OWN_CHOICE;
    }

    /** "meteen weg", "weg op 1 mei"; when data go that would stay of another customer also why: "meteen weg (de termijn is om)". */
    String inWords(CaseDecision decision) {
        var when = when(decision);
        return decision.expired()
                .map(why -> say("zaak.weg-omdat", Map.of("weg", when, "omdat", say(why + "#kort", Map.of()))))
                .orElse(when);
    }

    private String when(CaseDecision decision) {
        var ended = ended(decision);
        if (ended.isPresent()) {
            return on("zaak.weg-op", ended.get());
        }
        var serving = servesUntilTheEnd(decision);
        if (serving.isPresent()) {
            return dayAfterServing(decision, serving.get())
                    .map(day -> on("zaak.weg-op", day))
                    .orElseGet(() -> after(serving.get().term().event()));
        }
        return latest(decision)
                .map(day -> on("zaak.weg-meteen-uiterlijk", day))
                .orElseGet(() -> say("zaak.weg-meteen", Map.of()));
    }

    /** The day from which the law allows no more. */
    private Optional<LocalDate> ended(CaseDecision decision) {
        return decision.terms().stream()
                .filter(applied -> applied.term().kind() == TermKind.STATUTORY_MAXIMUM)
                .flatMap(applied -> file.dayOf(applied.term().event()).stream())
                .findFirst();
    }

    /** The last day on which the customer must hear of it. */
    private Optional<LocalDate> latest(CaseDecision decision) {
        return file.received()
                .filter(day -> mustAnswer(decision.handling().trigger()))
                .flatMap(day ->
                        situation.wording().period(WellKnown.ANSWER_PERIOD).map(day::plus));
    }

    private String on(String sentence, LocalDate day) {
        return say(sentence, Map.of("tot", situation.wording().date(day)));
    }

    private String after(String event) {
        return say("zaak.weg-na", Map.of("gebeurtenis", situation.labels().item(WellKnown.EVENT, event)));
    }

    private String say(String sentence, Map<String, String> slots) {
        return situation.wording().say(sentence, slots);
    }

    /** Whether a customer who asks this must be answered in time. */
    private boolean mustAnswer(String trigger) {
        return situation.base().isSet(WellKnown.TRIGGER, trigger, WellKnown.ANSWER);
    }

    private boolean erases(String trigger) {
        return situation.base().isSet(WellKnown.TRIGGER, trigger, WellKnown.ERASES);
    }
}
