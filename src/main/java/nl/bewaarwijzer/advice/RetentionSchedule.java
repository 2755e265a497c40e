package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Retention.Chosen;
import nl.bewaarwijzer.advice.Retention.Example;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Followed;
import nl.bewaarwijzer.rulebook.Conclusion.Term;
import nl.bewaarwijzer.rulebook.TermKind;
import org.jspecify.annotations.Nullable;

/** The retention schedule of one world: for each data category and subject the term that won, and what it rests on. */
final class RetentionSchedule {

    /**
     * What decides when several terms stand side by side; conflicts between duties are decided by rules before. Of several
     * pieces of advice, each "at most", the shortest is followed.
     */
    private static final List<TermKind> STRONGEST_FIRST = List.of(
            TermKind.STATUTORY_MINIMUM,
            TermKind.STATUTORY_MAXIMUM,
            TermKind.AGREEMENT,
            TermKind.GUIDELINE,
            TermKind.OPEN_NORM);

    private final Situation situation;
    private final Map<Term, Followed> followed;

    RetentionSchedule(Situation situation) {
        this(situation, new HashMap<>());
        situation.all(Followed.class).forEach(choice -> followed.put(choice.term(), choice));
    }

    private RetentionSchedule(Situation situation, Map<Term, Followed> followed) {
        this.situation = situation;
        this.followed = followed;
    }

    /**
     * A row with the term behind it.
     *
     * @param term the term that won
     * @param grounds all that the row rests on
     * @param without the same without own choices; absent when none is followed
     */
    record Applied(
            Retention row,
            Term term,
            List<Conclusion> grounds,
            @Nullable Applied without) {

        /** The same when a customer asks something: an own choice may have to yield to it. */
        Applied when(Situation situation, Collection<String> triggers) {
            return without != null && triggers.stream().anyMatch(trigger -> situation.yields(trigger, term.data()))
                    ? without
                    : this;
        }
    }

    /** The rows, in the order of the catalogue of data categories, each with its term. */
    List<Applied> applied() {
        var lost = situation.all(Conclusion.Precedence.class).stream()
                .filter(precedence -> precedence.won() instanceof Term won && won.kind() != TermKind.OWN_CHOICE)
                .map(Conclusion.Precedence::lost)
                .collect(Collectors.toSet());
        var groups = new LinkedHashMap<String, List<Term>>();
        situation.all(Term.class).stream()
                .filter(term -> !lost.contains(term))
                .forEach(term -> groups.computeIfAbsent(term.data() + "|" + term.subject(), key -> new ArrayList<>())
                        .add(term));
        return groups.values().stream()
                .sorted(situation
                        .order(WellKnown.DATA)
                        .by((List<Term> terms) -> terms.get(0).data())
                        .thenComparing(situation
                                .subjectOrder()
                                .by(terms -> terms.get(0).subject())))
                .map(this::row)
                .toList();
    }

    private Applied row(List<Term> terms) {
        var strongest = strongest(terms);
        var chosen = inForce(strongest);
        var data = chosen.data();
        var others = terms.stream().filter(term -> !term.equals(strongest)).toList();
        var labels = situation.labels();
        var grounds = Stream.<Conclusion>concat(
                        Stream.concat(Stream.of(strongest), others.stream()),
                        terms.stream().flatMap(term -> Stream.ofNullable(followed.get(term))))
                .toList();
        var trace = situation.tracer().trace(grounds.toArray(Conclusion[]::new));
        var row = new Retention(
                LineIds.of(chosen),
                data,
                labels.item(WellKnown.DATA, data),
                labels.item(WellKnown.DATA, data, "omschrijving"),
                chosen.subject(),
                labels.subject(chosen.subject()),
                data + "|" + chosen.kind() + "|" + chosen.parameter() + "|" + chosen.counting() + "|"
                        + String.join(",", trace.rules()),
                labels.item(WellKnown.DATA, data, "doel"),
                bound(terms, TermKind.STATUTORY_MINIMUM),
                strongest.isGuideline() ? bound(others, TermKind.GUIDELINE) : bound(terms, TermKind.STATUTORY_MAXIMUM),
                chosen(strongest, others),
                binding(chosen.kind()),
                start(chosen),
                example(chosen),
                labels.item(WellKnown.DATA, data, "daarna"),
                legalBasis(strongest),
                motivation(strongest, others),
                systems(data),
                trace);
        var without = terms.stream().anyMatch(followed::containsKey)
                ? new RetentionSchedule(situation, Map.of()).row(terms)
                : null;
        return new Applied(row, chosen, grounds, without);
    }

    private static Term strongest(List<Term> terms) {
        return terms.stream()
                .min(Comparator.comparingInt((Term term) -> STRONGEST_FIRST.indexOf(term.kind()))
                        .thenComparing(term -> term.isGuideline() ? last(term) : LocalDate.MIN))
                .orElseThrow();
    }

    private static LocalDate last(Term term) {
        return term.lastDay() == null ? term.from() : term.lastDay();
    }

    /** The term that holds: the own choice that is followed in its place, or the term itself. */
    private Term inForce(Term term) {
        var choice = followed.get(term);
        return choice == null ? term : choice.claim();
    }

    private Retention.@Nullable Term bound(List<Term> terms, TermKind kind) {
        return terms.stream()
                .filter(term -> term.kind() == kind)
                .findFirst()
                .map(term -> new Retention.Term(
                        kind, text(situation, term), term.parameter().isEmpty() ? null : term.parameter()))
                .orElse(null);
    }

    private Chosen chosen(Term strongest, List<Term> others) {
        var shown = Stream.concat(
                        Stream.of(strongest),
                        (strongest.kind() == TermKind.STATUTORY_MAXIMUM ? others : List.<Term>of()).stream())
                .toList();
        var text = shown.stream()
                .map(this::inForce)
                .map(term -> term.equals(inForce(strongest)) ? text(situation, term) : otherwise(term))
                .collect(Collectors.joining("; "));
        return shown.stream()
                .flatMap(term -> Stream.ofNullable(followed.get(term)))
                .findFirst()
                .map(choice -> new Chosen(
                        inForce(strongest).kind(), text, choice.choice().byHouse() ? "house" : "owner", reason(choice)))
                .orElseGet(() -> new Chosen(
                        strongest.kind(),
                        text,
                        "rule",
                        situation.wording().say(isDuty(strongest.kind()) ? "reden.plicht" : "reden.regel")));
    }

    /** "anders 24 maanden na het laatste teken van leven". */
    private String otherwise(Term term) {
        return situation
                .wording()
                .say("termijn.anders", Map.of("termijn", text(situation, term), "begin", start(term)));
    }

    private String reason(Followed choice) {
        return situation
                .profile()
                .answerAt(choice.choice().path(), WellKnown.REASON)
                .orElseGet(() -> situation.wording().say("keuze.geen-reden"));
    }

    /** "7 jaar", "tot einde abonnement", "24 maanden na het laatste teken". */
    static String text(Situation situation, Term term) {
        var event = Map.of("gebeurtenis", situation.labels().item(WellKnown.EVENT, term.event()));
        if (term.kind() == TermKind.STATUTORY_MAXIMUM) {
            return situation.wording().say("termijn.meteen", event);
        }
        var figure = situation.figure(term);
        return figure.isEmpty() ? situation.wording().say("termijn.tot-gebeurtenis", event) : figure;
    }

    private String start(Term term) {
        return start(situation.wording(), term.counting(), event(term));
    }

    /** "het einde van het boekjaar waarin de datum van de factuur valt". */
    static String start(Wording wording, Conclusion.Counting counting, String event) {
        var id = "telling." + counting.name().toLowerCase(java.util.Locale.ROOT);
        return wording.say(id, Map.of("gebeurtenis", event));
    }

    /** What must go, goes on the day itself; what serves until an event, on the day after it. */
    private Example example(Term term) {
        var wording = situation.wording();
        var forbidden = term.kind() == TermKind.STATUTORY_MAXIMUM;
        var last = last(term);
        var erase = forbidden ? term.from() : last.plusDays(1);
        var happened = situation
                .labels()
                .item(WellKnown.EVENT, term.event(), "voorbeeld")
                .replace("{datum}", wording.date(term.from()));
        var counted = !forbidden && term.lastDay() != null;
        var text = wording.say(
                counted ? "voorbeeld.tot-en-met" : "voorbeeld.meteen",
                Map.of("voorbeeld", happened, "tot", wording.date(counted ? last : erase)));
        return new Example(text, term.from(), forbidden ? null : last, erase);
    }

    /** Only a duty to keep is a ground to keep; what is kept beyond it rests on another ground than the duty. */
    private List<String> legalBasis(Term term) {
        var fields = term.kind() != TermKind.STATUTORY_MINIMUM
                ? Stream.of("grondslag-keuze")
                : inForce(term).kind() == TermKind.STATUTORY_MINIMUM
                        ? Stream.of("grondslag-plicht")
                        : Stream.of("grondslag-plicht", "grondslag-keuze");
        var item = situation.base().item(WellKnown.DATA, term.data());
        return fields.flatMap(field -> item.fields().getOrDefault(field, List.of()).stream())
                .flatMap(value -> value.words().stream())
                .map(source -> Objects.requireNonNull(situation.base().sources().get(source))
                        .cite()
                        .in(situation.wording().language()))
                .toList();
    }

    private String motivation(Term chosen, List<Term> others) {
        var slots = situation.slots(chosen.subject());
        slots.put("gegeven", situation.labels().item(WellKnown.DATA, chosen.data()));
        slots.put("termijn", text(situation, chosen));
        Set<String> texts = new LinkedHashSet<>();
        Stream.concat(Stream.of(chosen), others.stream())
                .flatMap(term -> Stream.ofNullable(followed.get(term)))
                .forEach(choice -> texts.add(ownMotivation(choice)));
        Stream.concat(Stream.of(chosen), others.stream())
                .flatMap(term -> situation.tracer().rulesOf(term).stream())
                .forEach(rule -> texts.add(situation.text(rule, "", slots)));
        return String.join(" ", texts).strip();
    }

    private String ownMotivation(Followed choice) {
        var by = choice.choice().byHouse() ? WellKnown.HOUSE : WellKnown.CLIENT;
        return situation
                .wording()
                .say(
                        "keuze.motivering",
                        Map.of(
                                "door",
                                situation.wording().say("keuze.door." + by),
                                "reden",
                                unstopped(reason(choice))));
    }

    /** A reason may end with a stop of its own. */
    static String unstopped(String reason) {
        return reason.replaceFirst("[.\\s]+$", "");
    }

    private List<String> systems(String data) {
        var bank = situation.base().bank();
        var holds = bank.things().containsKey(WellKnown.SYSTEM)
                ? bank.thing(WellKnown.SYSTEM).fields().get(WellKnown.HOLDS)
                : null;
        return holds == null
                ? List.of()
                : situation.profile().instancesOf(WellKnown.SYSTEM).stream()
                        .filter(system -> situation
                                .profile()
                                .answer(system, holds)
                                .orElse(List.of())
                                .contains(data))
                        .map(situation.labels()::name)
                        .toList();
    }

    private String event(Term term) {
        return situation.labels().item(WellKnown.EVENT, term.event());
    }

    static boolean isDuty(TermKind kind) {
        return kind == TermKind.STATUTORY_MINIMUM || kind == TermKind.STATUTORY_MAXIMUM;
    }

    private static Binding binding(TermKind kind) {
        return switch (kind) {
            case STATUTORY_MINIMUM, STATUTORY_MAXIMUM -> Binding.DUTY;
            case AGREEMENT -> Binding.AGREEMENT;
            case OWN_CHOICE -> Binding.OWN_CHOICE;
            case OPEN_NORM, GUIDELINE -> Binding.ADVICE;
        };
    }
}
