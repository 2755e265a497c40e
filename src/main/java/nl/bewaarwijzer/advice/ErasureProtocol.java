package nl.bewaarwijzer.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice.Cancellation;
import nl.bewaarwijzer.advice.Advice.Conflict;
import nl.bewaarwijzer.advice.Advice.Retention;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;
import nl.bewaarwijzer.rulebook.Conclusion.Precedence;
import nl.bewaarwijzer.rulebook.Conclusion.Term;
import nl.bewaarwijzer.rulebook.Conclusion.Wish;

/** What happens in one world when a customer cancels, unsubscribes, objects or asks for erasure, and which claim wins. */
final class ErasureProtocol {

    static final String KEEP_APART = "apart-zetten";
    static final String LET_EXPIRE = "laten-aflopen";

    /** What the words of the rules are called in the advice; a trigger that is added to the catalogue keeps its id. */
    private static final Map<String, String> TRIGGERS = Map.of(
            "opzegging", "cancels",
            "afmelding", "unsubscribes",
            "bezwaar", "objects",
            "wisverzoek", "asks-erasure");

    private static final Map<String, String> ACTIONS = Map.of(
            "wissen", "erase-now", KEEP_APART, "keep-apart", LET_EXPIRE, "keep-in-use", "laten-staan", "keep-in-use");

    private final Situation situation;
    private final KnowledgeBase base;
    private final Map<String, List<Retention>> schedule;

    /** @param schedule the retention schedule of the same world */
    ErasureProtocol(Situation situation, KnowledgeBase base, List<Retention> schedule) {
        this.situation = situation;
        this.base = base;
        this.schedule = schedule.stream().collect(Collectors.groupingBy(Retention::dataCategory));
    }

    /** One row for each data category and trigger. */
    List<Cancellation> rows() {
        var data = List.copyOf(base.catalogue(WellKnown.DATA).keySet());
        var triggers = List.copyOf(base.catalogue(WellKnown.TRIGGER).keySet());
        return situation.all(Handling.class).stream()
                .sorted(Comparator.comparing((Handling handling) -> data.indexOf(handling.data()))
                        .thenComparing(handling -> triggers.indexOf(handling.trigger())))
                .map(this::row)
                .toList();
    }

    /** What won and what gave way. */
    List<Conflict> conflicts() {
        var data = List.copyOf(base.catalogue(WellKnown.DATA).keySet());
        return situation.all(Precedence.class).stream()
                .sorted(Comparator.comparing((Precedence precedence) -> precedence.rule())
                        .thenComparing(
                                precedence -> data.indexOf(term(precedence).data()))
                        .thenComparing(precedence -> term(precedence).subject()))
                .map(this::conflict)
                .toList();
    }

    private Cancellation row(Handling handling) {
        var labels = situation.labels();
        var wording = situation.wording();
        var apart = handling.action().equals(KEEP_APART);
        var rule = situation.tracer().rulesOf(handling).get(0);
        var slots = situation.slots("");
        slots.put("gegeven", labels.item(WellKnown.DATA, handling.data()));
        slots.put("aanleiding", labels.item(WellKnown.TRIGGER, handling.trigger()));
        var does = situation.text(rule, "doen", slots);
        return new Cancellation(
                handling.data() + "." + handling.trigger(),
                handling.data(),
                labels.item(WellKnown.DATA, handling.data()),
                trigger(handling.trigger()),
                labels.item(WellKnown.TRIGGER, handling.trigger()),
                action(handling.action()),
                wording.say("actie." + handling.action()) + (does.isEmpty() ? "" : ". " + does),
                apart ? labels.item(WellKnown.DATA, handling.data(), "blijft") : wording.say("woord.niets"),
                apart || handling.action().equals(LET_EXPIRE) ? until(handling.data()) : "",
                situation.text(rule, "waarom", slots),
                situation.tracer().trace(handling));
    }

    private String until(String data) {
        return schedule.getOrDefault(data, List.of()).stream()
                .map(this::until)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String until(Retention row) {
        var last = row.example().keepThrough();
        if (last == null) {
            return row.chosen().text();
        }
        var until = situation
                .wording()
                .say("woord.tot", Map.of("tot", situation.wording().date(last)));
        return row.subjectName().isEmpty() ? until : until + " (" + row.subjectName() + ")";
    }

    private Conflict conflict(Precedence precedence) {
        var term = term(precedence);
        var slots = situation.slots(term.subject());
        slots.put("gegeven", situation.labels().item(WellKnown.DATA, term.data()));
        slots.put("wint", claim(precedence.won()));
        slots.put("verliest", claim(precedence.lost()));
        if (precedence.won() instanceof Wish wish) {
            slots.put("aanleiding", situation.labels().item(WellKnown.TRIGGER, wish.trigger()));
        }
        var subject = situation.labels().subject(term.subject());
        var rule = precedence.rule();
        return new Conflict(
                rule + "." + Objects.requireNonNull(Tracer.lineId(term)),
                slots.get("gegeven") + (subject.isEmpty() ? "" : " (" + subject + ")"),
                situation.text(rule, "wint", slots),
                situation.text(rule, "verliest", slots),
                situation.text(rule, "waarom", slots),
                situation.tracer().trace(precedence));
    }

    private String claim(Conclusion claim) {
        return claim instanceof Term term ? RetentionSchedule.claim(situation, term) : "";
    }

    /** What a trigger of the catalogue is called in the advice. */
    static String trigger(String id) {
        return TRIGGERS.getOrDefault(id, id);
    }

    /** What an action of the rules is called in the advice. */
    static String action(String id) {
        return ACTIONS.getOrDefault(id, id);
    }

    private static Term term(Precedence precedence) {
        return (Term) (precedence.lost() instanceof Term ? precedence.lost() : precedence.won());
    }
}
