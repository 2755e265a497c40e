package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;

/** What happens to the data of one customer, with real dates. The strongest request of the customer decides. */
final class CaseSchedule {

    private final CaseConclusions customer;
    private final CaseFile file;
    private final Situation situation;
    private final CaseTerms terms;
    private final CaseDates dates;
    private final CaseErasure erasure;

    /** @param schedule the retention schedule of the same world */
    CaseSchedule(CaseConclusions customer, List<Applied> schedule) {
        this.customer = customer;
        this.file = customer.file();
        this.situation = customer.situation();
        this.terms = new CaseTerms(file, situation, schedule);
        this.dates = new CaseDates(file, situation);
        this.erasure = new CaseErasure(file, situation, dates);
    }

    /** One row for each data category that a request of this customer touches. */
    List<Case.Row> rows() {
        return situation.base().catalogue(WellKnown.DATA).keySet().stream()
                .filter(data -> !customer.isAbsent(data))
                .flatMap(data -> customer.handling(data).stream())
                .map(handling -> row(decide(handling)))
                .toList();
    }

    private CaseDecision decide(Handling handling) {
        var data = handling.data();
        return new CaseDecision(handling, terms.of(data), customer.waits(data), expired(handling));
    }

    /** Data go when only those of others have a term, or when what may run out has run out before the customer asked. */
    private Optional<String> expired(Handling handling) {
        var data = handling.data();
        if (terms.areForOthersOnly(data)) {
            return Optional.of("zaak.zonder-plicht");
        }
        return handling.action().equals(Handling.LET_EXPIRE) && dates.areOver(terms.of(data))
                ? Optional.of("zaak.termijn-om")
                : Optional.empty();
    }

    private Case.Row row(CaseDecision decision) {
        var handling = decision.handling();
        var texts = new HandlingTexts(situation, handling);
        return new Case.Row(
                LineIds.inCase(file, handling.data()),
                file.path(),
                handling.data(),
                texts.data(),
                ErasureProtocol.trigger(handling.trigger()),
                ErasureProtocol.action(decision.action()),
                does(decision, texts),
                keeps(decision, texts),
                until(decision),
                decision.keeps() ? dates.of(decision.terms()) : List.of(),
                eraseFrom(decision).orElse(null),
                binding(decision).orElse(null),
                decision.expired().map(this::say).orElseGet(texts::why),
                waiting(decision, texts),
                customer.trace(decision.grounds()));
    }

    private String does(CaseDecision decision, HandlingTexts texts) {
        return decision.isHeld() || decision.expired().isPresent() ? say("actie." + decision.action()) : texts.does();
    }

    private String keeps(CaseDecision decision, HandlingTexts texts) {
        if (decision.isHeld()) {
            return say("zaak.blijft-zolang");
        }
        return decision.expired().isPresent() ? say("woord.niets") : texts.keeps();
    }

    private String until(CaseDecision decision) {
        if (decision.isHeld()) {
            return say("zaak.tot-klaar");
        }
        if (decision.erases()) {
            return erasure.inWords(decision);
        }
        return decision.action().equals(Handling.LEAVE) ? "" : until(decision.terms());
    }

    /** The dates, one a line; for what has none, the term in words. */
    private String until(List<Applied> terms) {
        var kept = dates.of(terms);
        var lines = new LinkedHashSet<String>();
        kept.forEach(date -> lines.add(until(date)));
        terms.stream()
                .filter(applied -> dates.of(applied).isEmpty() && (kept.isEmpty() || !dates.recurs(applied.term())))
                .forEach(applied -> lines.add(applied.row().inWords(situation.wording())));
        return String.join("\n", lines);
    }

    private String until(Case.Date date) {
        var wording = situation.wording();
        var day = wording.date(date.keepThrough());
        return date.what().isEmpty()
                ? wording.say("woord.tot", Map.of("tot", day))
                : wording.say("zaak.per-jaar", Map.of("wat", date.what(), "tot", day));
    }

    /** The first day without the data; not known while erasure waits. */
    private Optional<LocalDate> eraseFrom(CaseDecision decision) {
        if (!decision.waits().isEmpty()) {
            return Optional.empty();
        }
        return decision.erases() ? erasure.day(decision) : dates.dayAfter(decision.terms());
    }

    private static Optional<Binding> binding(CaseDecision decision) {
        return decision.terms().stream()
                .filter(applied -> decision.keeps() && !decision.action().equals(Handling.LEAVE))
                .findFirst()
                .map(applied -> applied.row().binding());
    }

    private static String waiting(CaseDecision decision, HandlingTexts texts) {
        return decision.waits().stream()
                .map(wait -> texts.of(wait.rule()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String say(String sentence) {
        return situation.wording().say(sentence);
    }
}
