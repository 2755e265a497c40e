package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.advice.Trace.Because;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;
import nl.bewaarwijzer.rulebook.TermKind;
import org.jspecify.annotations.Nullable;

/** What happens to the data of one customer, with real dates, in one world. The strongest request of the customer decides. */
final class CaseSchedule {

    private static final String ERASE = "wissen";
    private static final String LEAVE = "laten-staan";

    private final CaseFile file;
    private final Situation situation;
    private final List<Applied> schedule;
    private final CaseDates dates;

    /** @param schedule the retention schedule of the same world */
    CaseSchedule(CaseFile file, Situation situation, List<Applied> schedule) {
        this.file = file;
        this.situation = situation;
        this.schedule = schedule;
        this.dates = new CaseDates(file, situation);
    }

    CaseFile file() {
        return file;
    }

    /** One row for each data category that a request of this customer touches. */
    List<Case.Row> rows() {
        var rows = new ArrayList<Case.Row>();
        for (var data : situation.base().catalogue(WellKnown.DATA).keySet()) {
            if (!isAbsent(data)) {
                handling(data).map(this::row).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** The steps for what this customer asks, with dates, in the order of the rules. */
    List<Case.Step> steps() {
        var triggers = file.triggers();
        Set<String> seen = new LinkedHashSet<>();
        return situation.all(Conclusion.Step.class).stream()
                .filter(step -> triggers.contains(step.trigger()))
                .sorted(situation.ruleOrder().by(Conclusion.Step::rule))
                .filter(step -> seen.add(step.rule()))
                .map(this::step)
                .toList();
    }

    private Case.Step step(Conclusion.Step step) {
        var wording = situation.wording();
        return new Case.Step(
                LineIds.inCase(file, LineIds.of(step)),
                file.path(),
                situation.text(step.rule(), "doen", situation.slots("")),
                situation.labels().item(WellKnown.ACTOR, step.actor()),
                Arrangements.deadline(step, situation),
                file.dayOf(step.moment())
                        .map(day ->
                                wording.period(step.parameter()).map(day::plus).orElse(day))
                        .orElse(null),
                ofThisCase(situation.tracer().trace(step)));
    }

    /** Puts a row on the list of a letter where it belongs. */
    void list(Case.Row row, LetterLists lists) {
        if (!row.suspended().isEmpty() && row.binding() != Binding.DUTY) {
            waiting(row).forEach(why -> lists.wait(row.dataCategory(), why));
        } else if (row.action().equals(ErasureProtocol.action(ERASE))) {
            var later = row.eraseFrom() == null
                    || file.received().filter(row.eraseFrom()::isAfter).isPresent();
            lists.erase(later ? LetterLists.Kind.LATER : LetterLists.Kind.ERASED, row.dataCategory());
        } else if (!row.until().isEmpty()) {
            var expires = !row.action().equals(ErasureProtocol.action(ErasureProtocol.KEEP_APART));
            termsOf(row.dataCategory()).forEach(applied -> keep(applied, expires, lists));
        }
    }

    private void keep(Applied applied, boolean expires, LetterLists lists) {
        var kind = LetterLists.kindOf(applied, expires);
        var dated = dates.of(applied);
        dated.forEach(date -> lists.keep(kind, applied, date.what(), date.keepThrough()));
        if (dated.isEmpty()) {
            lists.keep(kind, applied, inWords(applied, situation));
        }
    }

    private List<String> waiting(Case.Row row) {
        return situation.all(Conclusion.Suspension.class).stream()
                .filter(wait ->
                        wait.subject().equals(file.path()) && wait.data().equals(row.dataCategory()))
                .map(wait -> situation.text(wait.rule(), "brief", situation.slots("")))
                .distinct()
                .toList();
    }

    /** The terms for data of this customer: those of the customer's own sales, and those of the business as a whole. */
    private List<Applied> termsOf(String data) {
        return schedule.stream()
                .filter(applied -> applied.term().data().equals(data))
                .filter(applied -> applied.term().subject().isEmpty()
                        || file.sales().contains(applied.term().subject()))
                .map(applied -> applied.when(situation, file.triggers()))
                .toList();
    }

    private boolean isAbsent(String data) {
        return situation.all(Conclusion.Omission.class).stream()
                .anyMatch(omission -> omission.subject().equals(file.path())
                        && omission.data().equals(data));
    }

    /** What the strongest request says; on a tie a duty to set apart, which rules conclude only where something must stay. */
    private Optional<Handling> handling(String data) {
        var triggers = file.triggers();
        return situation.all(Handling.class).stream()
                .filter(handling -> handling.data().equals(data) && triggers.contains(handling.trigger()))
                .max(Comparator.comparing((Handling handling) -> triggers.indexOf(handling.trigger()))
                        .thenComparing(handling -> handling.action().equals(ErasureProtocol.KEEP_APART)));
    }

    private Case.Row row(Handling handling) {
        var own = termsOf(handling.data());
        var uncovered = own.isEmpty()
                && schedule.stream().anyMatch(applied -> applied.term().data().equals(handling.data()));
        var waits = situation.all(Conclusion.Suspension.class).stream()
                .filter(wait ->
                        wait.subject().equals(file.path()) && wait.data().equals(handling.data()))
                .toList();
        var gone = uncovered ? "zaak.zonder-plicht" : isOver(handling, own) ? "zaak.termijn-om" : "";
        var decided = gone.isEmpty() ? handling.action() : ERASE;
        var held = !waits.isEmpty() && !decided.equals(ErasureProtocol.KEEP_APART);
        var action = held ? ErasureProtocol.KEEP_APART : decided;
        var kept = held || decided.equals(ERASE) ? List.<Case.Date>of() : datesOf(own);
        var erase = decided.equals(ERASE) ? eraseDay(handling, own) : dayAfter(own, kept);
        var slots = slots(handling);
        var rule = situation.tracer().rulesOf(handling).get(0);
        return new Case.Row(
                LineIds.inCase(file, handling.data()),
                file.path(),
                handling.data(),
                situation.labels().item(WellKnown.DATA, handling.data()),
                ErasureProtocol.trigger(handling.trigger()),
                ErasureProtocol.action(action),
                held || !gone.isEmpty()
                        ? situation.wording().say("actie." + action)
                        : actionText(handling, situation.text(rule, "doen", slots)),
                held
                        ? situation.wording().say("zaak.blijft-zolang")
                        : gone.isEmpty()
                                ? ErasureProtocol.keeps(situation, handling)
                                : situation.wording().say("woord.niets"),
                held
                        ? situation.wording().say("zaak.tot-klaar")
                        : decided.equals(ERASE) ? because(gone, gone(handling, own, erase)) : until(action, own, kept),
                kept,
                waits.isEmpty() ? erase : null,
                held || own.isEmpty() || decided.equals(ERASE) || decided.equals(LEAVE)
                        ? null
                        : own.get(0).row().binding(),
                gone.isEmpty()
                        ? situation.text(rule, "waarom", slots)
                        : situation.wording().say(gone),
                waits.stream()
                        .map(wait -> situation.text(wait.rule(), "", slots))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                ofThisCase(situation
                        .tracer()
                        .trace(Stream.of(
                                        List.of(handling),
                                        own.stream().map(Applied::term).toList(),
                                        waits)
                                .flatMap(List::stream)
                                .toArray(Conclusion[]::new))));
    }

    /** Whether what may run out has run out before the customer asked. */
    private boolean isOver(Handling handling, List<Applied> terms) {
        var kept = datesOf(terms);
        return handling.action().equals(ErasureProtocol.LET_EXPIRE)
                && !kept.isEmpty()
                && kept.stream()
                        .allMatch(date -> file.received()
                                .filter(date.keepThrough()::isBefore)
                                .isPresent());
    }

    private String actionText(Handling handling, String does) {
        return situation.wording().say("actie." + handling.action()) + (does.isEmpty() ? "" : ". " + does);
    }

    /** When data go that would stay of another customer says why: "meteen weg (de termijn is om)". */
    private String because(String why, String when) {
        return why.isEmpty()
                ? when
                : situation
                        .wording()
                        .say(
                                "zaak.weg-omdat",
                                Map.of("weg", when, "omdat", situation.wording().say(why + "#kort")));
    }

    private Map<String, String> slots(Handling handling) {
        var slots = situation.slots("");
        slots.put("gegeven", situation.labels().item(WellKnown.DATA, handling.data()));
        slots.put("aanleiding", situation.labels().item(WellKnown.TRIGGER, handling.trigger()));
        return slots;
    }

    /** Equal dates of several sales count once; a year with several dates says of which sale each is. */
    private List<Case.Date> datesOf(List<Applied> terms) {
        var found = new LinkedHashSet<Case.Date>();
        terms.forEach(applied -> found.addAll(dates.of(applied)));
        var years = found.stream().collect(Collectors.groupingBy(Case.Date::what, Collectors.counting()));
        if (years.values().stream().allMatch(count -> count == 1)) {
            return sorted(found);
        }
        var named = new LinkedHashSet<Case.Date>();
        terms.forEach(applied -> dates.of(applied)
                .forEach(date -> named.add(
                        years.getOrDefault(date.what(), 0L) > 1
                                ? new Case.Date(
                                        (date.what() + " " + applied.row().subjectName()).strip(), date.keepThrough())
                                : date)));
        return sorted(named);
    }

    private static List<Case.Date> sorted(Set<Case.Date> dates) {
        return dates.stream()
                .sorted(Comparator.comparing(Case.Date::keepThrough).thenComparing(Case.Date::what))
                .toList();
    }

    /** The day after the last date, if every term has one. */
    private @Nullable LocalDate dayAfter(List<Applied> terms, List<Case.Date> kept) {
        return terms.isEmpty()
                        || terms.stream().anyMatch(applied -> dates.of(applied).isEmpty())
                ? null
                : kept.stream()
                        .map(Case.Date::keepThrough)
                        .max(LocalDate::compareTo)
                        .map(day -> day.plusDays(1))
                        .orElse(null);
    }

    /** What serves only until the end, such as an account, goes the day after it; the rest goes on the day of the request. */
    private @Nullable LocalDate eraseDay(Handling handling, List<Applied> terms) {
        var received = file.received();
        var serving = servesUntilTheEnd(terms);
        if (serving.isEmpty()) {
            return received.orElse(null);
        }
        var chosen = mustAnswer(handling.trigger()) ? List.<Case.Date>of() : datesOf(List.of(serving.get()));
        var last = chosen.isEmpty()
                ? file.dayOf(serving.get().term().event())
                : chosen.stream().map(Case.Date::keepThrough).max(LocalDate::compareTo);
        return last.map(day -> day.plusDays(1))
                .map(day -> received.filter(day::isBefore).orElse(day))
                .orElse(null);
    }

    /**
     * The term of data that are needed until the subscription ends, if the customer cancels; the owner may have chosen to keep
     * them some time longer, but a request for erasure goes before such a choice.
     */
    private Optional<Applied> servesUntilTheEnd(List<Applied> terms) {
        var ends = file.triggers().stream().anyMatch(trigger -> !mustAnswer(trigger) && erases(trigger));
        return terms.stream()
                .filter(applied -> ends
                        && (applied.term().kind() == TermKind.OPEN_NORM
                                || applied.term().kind() == TermKind.OWN_CHOICE))
                .filter(applied ->
                        CaseFile.isTheEnd(situation.base(), applied.term().event()))
                .findFirst();
    }

    private String gone(Handling handling, List<Applied> terms, @Nullable LocalDate erase) {
        var wording = situation.wording();
        var latest = file.received()
                .filter(day -> mustAnswer(handling.trigger()))
                .flatMap(day -> wording.period(WellKnown.ANSWER_PERIOD).map(day::plus));
        var served = servesUntilTheEnd(terms).map(applied -> applied.term().event());
        var ended = terms.stream()
                .filter(applied -> applied.term().kind() == TermKind.STATUTORY_MAXIMUM)
                .flatMap(applied -> file.dayOf(applied.term().event()).stream())
                .findFirst();
        if (ended.isPresent()) {
            return wording.say("zaak.weg-op", Map.of("tot", wording.date(ended.get())));
        }
        if (served.isPresent()) {
            return erase == null
                    ? wording.say(
                            "zaak.weg-na",
                            Map.of("gebeurtenis", situation.labels().item(WellKnown.EVENT, served.get())))
                    : wording.say("zaak.weg-op", Map.of("tot", wording.date(erase)));
        }
        return latest.map(day -> wording.say("zaak.weg-meteen-uiterlijk", Map.of("tot", wording.date(day))))
                .orElseGet(() -> wording.say("zaak.weg-meteen"));
    }

    /** The dates, one a line; for what has none, the term in words. */
    private String until(String action, List<Applied> terms, List<Case.Date> kept) {
        var wording = situation.wording();
        if (action.equals(LEAVE)) {
            return "";
        }
        var lines = new LinkedHashSet<String>();
        kept.forEach(date -> lines.add(
                date.what().isEmpty()
                        ? wording.say("woord.tot", Map.of("tot", wording.date(date.keepThrough())))
                        : wording.say(
                                "zaak.per-jaar", Map.of("wat", date.what(), "tot", wording.date(date.keepThrough())))));
        terms.stream()
                .filter(applied -> dates.of(applied).isEmpty() && (kept.isEmpty() || !dates.recurs(applied.term())))
                .forEach(applied -> lines.add(inWords(applied, situation)));
        return String.join("\n", lines);
    }

    /** "7 jaar na einde boekjaar van datum van de factuur". */
    static String inWords(Applied applied, Situation situation) {
        return applied.row().inWords(situation.wording());
    }

    private boolean mustAnswer(String trigger) {
        return mustAnswer(situation.base(), trigger);
    }

    /** Whether a customer who asks this must be answered in time. */
    static boolean mustAnswer(KnowledgeBase base, String trigger) {
        return isSet(base, WellKnown.TRIGGER, trigger, WellKnown.ANSWER);
    }

    private boolean erases(String trigger) {
        return isSet(situation.base(), WellKnown.TRIGGER, trigger, WellKnown.ERASES);
    }

    /** Whether an item of a catalogue has a property. */
    static boolean isSet(KnowledgeBase base, String catalogue, String item, String field) {
        return base.item(catalogue, item).fields().getOrDefault(field, List.of()).stream()
                .anyMatch(value -> value.words().contains("ja"));
    }

    /** What the customer asks and when are answers behind every line of a case. */
    private Trace ofThisCase(Trace trace) {
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
