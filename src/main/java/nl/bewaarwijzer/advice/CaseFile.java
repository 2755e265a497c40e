package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;

/** What a profile says of one customer who cancels, unsubscribes, objects or asks for erasure. */
record CaseFile(Profile profile, KnowledgeBase base, Instance instance) {

    /** Every case of a profile. */
    static List<CaseFile> of(Profile profile, KnowledgeBase base) {
        return profile.instancesOf(WellKnown.CASE).stream()
                .map(instance -> new CaseFile(profile, base, instance))
                .toList();
    }

    String path() {
        return instance.path();
    }

    String id() {
        return instance.id();
    }

    /** What the customer asks, the weakest first: the order of the catalogue. */
    List<String> triggers() {
        var asked = words(WellKnown.ASKS).orElse(List.of());
        return base.catalogue(WellKnown.TRIGGER).keySet().stream()
                .filter(asked::contains)
                .toList();
    }

    /** Whether it is known what the customer asks. */
    boolean isAskedKnown() {
        return words(WellKnown.ASKS).isPresent();
    }

    /** The paths of the sales to this customer; all sales while nobody said which. */
    List<String> sales() {
        var key = base.bank().thing(WellKnown.SALE).key();
        return words(WellKnown.SALES)
                .map(ids -> ids.stream().map(id -> key + "." + id).toList())
                .orElseGet(() -> profile.instancesOf(WellKnown.SALE).stream()
                        .map(Instance::path)
                        .toList());
    }

    Optional<LocalDate> received() {
        return dayOf(WellKnown.REQUEST);
    }

    Optional<LocalDate> ends() {
        return dayOf(WellKnown.END);
    }

    /** The day of an event or moment; the bank says which answer gives it. */
    Optional<LocalDate> dayOf(String event) {
        return fields().filter(field -> field.dayOf().contains(event))
                .flatMap(field -> day(instance, field).stream())
                .findFirst();
    }

    /** Whether an event happens when a subscription ends: the same answer gives the day of both. */
    static boolean isTheEnd(KnowledgeBase base, String event) {
        return event.equals(WellKnown.END)
                || base.bank().thing(WellKnown.CASE).fields().values().stream()
                        .anyMatch(field -> field.dayOf().contains(WellKnown.END)
                                && field.dayOf().contains(event));
    }

    /** The first and last day on which this customer bought under a sale; empty when either is not known. */
    Optional<Span> bought(String sale) {
        var thing = profile.instance(sale);
        var from = latest(day(instance, WellKnown.FROM), thing.flatMap(one -> day(one, WellKnown.FROM)));
        var to = earliest(day(instance, WellKnown.TO), thing.flatMap(one -> day(one, WellKnown.TO)));
        return day(instance, WellKnown.FROM).isEmpty()
                        || day(instance, WellKnown.TO).isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(from.orElseThrow(), to.orElseThrow()));
    }

    /** Two days and all between them; nothing when the last is before the first. */
    record Span(LocalDate first, LocalDate last) {}

    /** The answers that say what is asked and when. */
    Stream<Field> decisive() {
        return fields().filter(field -> field.id().equals(WellKnown.ASKS)
                || field.dayOf().contains(WellKnown.REQUEST)
                || field.dayOf().contains(WellKnown.END));
    }

    private Stream<Field> fields() {
        return instance.thing().fields().values().stream();
    }

    private Optional<List<String>> words(String field) {
        return fields().filter(one -> one.id().equals(field)).findFirst().flatMap(one -> profile.answer(instance, one));
    }

    private Optional<LocalDate> day(Instance thing, String field) {
        return Optional.ofNullable(thing.thing().fields().get(field)).flatMap(one -> day(thing, one));
    }

    private Optional<LocalDate> day(Instance thing, Field field) {
        return profile.answer(thing, field).map(words -> LocalDate.parse(words.get(0)));
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
    }
}
