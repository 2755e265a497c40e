package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;
import nl.bewaarwijzer.rulebook.Conclusion.Precedence;
import nl.bewaarwijzer.rulebook.Conclusion.Term;
import nl.bewaarwijzer.rulebook.Conclusion.Wish;
import nl.bewaarwijzer.rulebook.TermKind;
import org.jspecify.annotations.Nullable;

/** What happens in one world when a customer cancels, unsubscribes, objects or asks for erasure, and which claim wins. */
final class ErasureProtocol {

    /** What the words of the rules are called in the advice; a trigger that is added to the catalogue keeps its id. */
    private static final Map<String, String> TRIGGERS = Map.of(
            "opzegging", "cancels",
            "afmelding", "unsubscribes",
            "bezwaar", "objects",
            "wisverzoek", "asks-erasure");

    private static final Map<String, String> ACTIONS = Map.of(
            Handling.ERASE, "erase-now",
            Handling.KEEP_APART, "keep-apart",
            Handling.LET_EXPIRE, "keep-in-use",
            Handling.LEAVE, "keep-in-use");

    private final Situation situation;
    private final Map<String, List<Applied>> schedule;

    /** @param schedule the retention schedule of the same world */
    ErasureProtocol(Situation situation, List<Applied> schedule) {
        this.situation = situation;
        this.schedule = schedule.stream()
                .collect(Collectors.groupingBy(applied -> applied.row().dataCategory()));
    }

    /** One row for each data category and trigger. */
    List<Cancellation> rows() {
        return situation.all(Handling.class).stream()
                .sorted(situation
                        .order(WellKnown.DATA)
                        .by(Handling::data)
                        .thenComparing(situation.order(WellKnown.TRIGGER).by(Handling::trigger)))
                .map(this::row)
                .toList();
    }

    /** What won and what gave way; a duty that gave way to a longer one defends nothing by itself. */
    List<Conflict> conflicts() {
        var all = situation.all(Precedence.class);
        var lost = all.stream().map(Precedence::lost).collect(Collectors.toSet());
        var shown = all.stream()
                .filter(precedence -> !(precedence.lost() instanceof Wish) || !lost.contains(precedence.won()))
                .sorted(Comparator.comparing(Precedence::rule)
                        .thenComparing(situation
                                .order(WellKnown.DATA)
                                .by(precedence -> term(precedence).data()))
                        .thenComparing(precedence -> term(precedence).subject()))
                .toList();
        var byId = shown.stream().collect(Collectors.groupingBy(LineIds::of));
        return shown.stream()
                .map(precedence -> {
                    var id = LineIds.of(precedence);
                    var alone = Objects.requireNonNull(byId.get(id)).size() == 1;
                    return conflict(precedence, id + (alone ? "" : "." + detail(precedence)));
                })
                .toList();
    }

    /** What tells conflicts of one rule about the same data apart: the customer's wish, and the term. */
    private static String detail(Precedence precedence) {
        var wish = precedence.lost() instanceof Wish losing
                ? losing.trigger() + "."
                : precedence.won() instanceof Wish winning ? winning.trigger() + "." : "";
        var term = term(precedence);
        return wish + (term.parameter().isEmpty() ? term.event() : term.parameter() + "." + term.event());
    }

    private Cancellation row(Handling handling) {
        var texts = new HandlingTexts(situation, handling);
        var staying = staying(handling);
        return new Cancellation(
                LineIds.of(handling),
                handling.data(),
                texts.data(),
                trigger(handling.trigger()),
                texts.trigger(),
                action(handling.action()),
                texts.does(),
                texts.keeps(),
                staying.stream()
                        .map(applied -> until(applied.row(), lastDay(handling, applied.row())))
                        .distinct()
                        .collect(Collectors.joining("\n")),
                texts.why(),
                situation
                        .tracer()
                        .later(Stream.concat(
                                        Stream.of(handling),
                                        staying.stream().flatMap(applied -> applied.grounds().stream()))
                                .toArray(Conclusion[]::new)));
    }

    /** The terms until which data stay; what is erased at once stays only for an own choice that does not yield. */
    private List<Applied> staying(Handling handling) {
        var stays = handling.action().equals(Handling.KEEP_APART)
                || handling.action().equals(Handling.LET_EXPIRE);
        return schedule.getOrDefault(handling.data(), List.of()).stream()
                .filter(applied -> stays
                        || (applied.term().kind() == TermKind.OWN_CHOICE
                                && !situation.yields(handling.trigger(), handling.data())))
                .toList();
    }

    /** Where an own choice yields to the customer's wish, the duty behind it still protects the data. */
    private @Nullable LocalDate lastDay(Handling handling, Retention row) {
        var last = row.example().keepThrough();
        if (row.chosen().kind() != TermKind.OWN_CHOICE || !situation.yields(handling.trigger(), handling.data())) {
            return last;
        }
        var wish = new Wish(handling.trigger(), handling.data());
        return situation.all(Precedence.class).stream()
                .filter(precedence -> precedence.lost().equals(wish))
                .flatMap(precedence -> precedence.won() instanceof Term duty ? Stream.of(duty) : Stream.empty())
                .filter(duty -> duty.subject().equals(row.subject()))
                .flatMap(duty -> Stream.ofNullable(duty.lastDay()))
                .max(Comparator.naturalOrder())
                .orElse(last);
    }

    private String until(Retention row, @Nullable LocalDate last) {
        if (last == null || row.chosen().kind() == TermKind.OPEN_NORM) {
            return row.chosen().text();
        }
        var until = situation
                .wording()
                .say("woord.tot", Map.of("tot", situation.wording().date(last)));
        return row.subjectName().isEmpty() ? until : until + " (" + row.subjectName() + ")";
    }

    private Conflict conflict(Precedence precedence, String id) {
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
                id,
                slots.get("gegeven") + (subject.isEmpty() ? "" : " (" + subject + ")"),
                situation.text(rule, "wint", slots),
                situation.text(rule, "verliest", slots),
                situation.text(rule, "waarom", slots),
                situation.tracer().later(precedence));
    }

    private String claim(Conclusion claim) {
        return claim instanceof Term term ? RetentionSchedule.text(situation, term) : "";
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
