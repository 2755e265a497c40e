package nl.bewaarwijzer.knowledge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;

/** Checks the parts of a knowledge base against each other, when all are read. */
final class KnowledgeCheck {

    private final KnowledgeBase base;
    private final Problems problems;

    KnowledgeCheck(KnowledgeBase base, Problems problems) {
        this.base = base;
        this.problems = problems;
    }

    void check() {
        var bank = base.bank();
        bank.catalogues().forEach(this::checkItems);
        bank.all().forEach(thing -> thing.fields().values().forEach(this::checkBounds));
        bank.all().forEach(thing -> thing.fields().values().forEach(this::checkDays));
        checkSources();
    }

    /** A source that is named must be there. */
    static void sourceExists(String id, Place place, Set<String> sources, Problems problems) {
        if (!id.isEmpty() && !sources.contains(id)) {
            problems.addUnknown(place, "bron.onbekend", id, sources);
        }
    }

    /** When all catalogues are read: they refer to each other. */
    private void checkItems(Thing thing) {
        base.catalogue(thing.id())
                .values()
                .forEach(item -> thing.fields().values().forEach(field -> checkItem(item, field)));
    }

    private void checkItem(Catalogue.Item item, Field field) {
        var known = base.optionsOf(field);
        item.fields().getOrDefault(field.id(), List.of()).stream()
                .flatMap(dated -> dated.words().stream())
                .filter(word -> !known.isEmpty() && !known.contains(word))
                .forEach(word -> problems.addUnknown(item.place(), "veld.onbekende-keuze", word, known));
    }

    private void checkBounds(Field field) {
        field.bounds().stream()
                .filter(bound -> !base.parameters().containsKey(bound))
                .forEach(bound -> problems.addUnknown(
                        field.place(), "id.onbekend", bound, base.parameters().keySet()));
    }

    /** A date is the day of an event from which a term counts, or of a moment from which a deadline does. */
    private void checkDays(Field field) {
        var known = new TreeSet<String>();
        for (var kind : List.of("gebeurtenis", "moment")) {
            known.addAll(base.catalogue(kind).keySet());
        }
        field.dayOf().stream()
                .filter(day -> !known.contains(day))
                .forEach(day -> problems.addUnknown(field.place(), "id.onbekend", day, known));
    }

    private void checkSources() {
        var sources = base.sources();
        sources.values().stream()
                .filter(source -> source.replacedBy() != null && !sources.containsKey(source.replacedBy()))
                .forEach(source -> problems.addUnknown(
                        source.place(), "id.onbekend", String.valueOf(source.replacedBy()), sources.keySet()));
    }
}
