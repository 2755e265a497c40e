package nl.bewaarwijzer.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.bank.Asking;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;

/**
 * How easy the Dutch texts read that people get to see: those of the rules and documents, the questions, the catalogues, and our readings of the sources.
 * Headings and labels, of fewer than five words, do not count: they are no sentences.
 */
public final class ReadabilityCheck {

    private static final int LABEL = 4;
    private static final int FLOOR = 40;
    private static final int SHORT = 12;
    private static final int MOST_NOTES = 20;

    private final List<Graded> texts = new ArrayList<>();

    /** One text and how it reads. */
    public record Graded(Place place, String id, Readability readability) {}

    public ReadabilityCheck(KnowledgeBase base) {
        base.texts().entries().forEach((id, entry) -> add(entry.place(), id, entry.text()));
        base.bank()
                .all()
                .forEach(thing -> thing.fields().values().forEach(field -> {
                    var id = thing.key() + "." + field.id();
                    field.asking().ifPresent(asking -> add(field.place(), id, asking));
                    field.choices().values().forEach(choice -> {
                        add(field.place(), id, choice.name());
                        choice.help().ifPresent(help -> add(field.place(), id, help));
                    });
                }));
        base.bank().conversation().screens().forEach(this::add);
        base.bank().ofCase().screens().forEach(this::add);
        base.sources().values().forEach(source -> {
            add(source.place(), source.id(), source.reading());
            Optional.ofNullable(source.remark()).ifPresent(remark -> add(source.place(), source.id(), remark));
        });
        base.catalogues()
                .values()
                .forEach(catalogue -> catalogue
                        .items()
                        .values()
                        .forEach(item -> item.fields()
                                .forEach((field, values) -> values.stream()
                                        .map(value -> value.text())
                                        .filter(Objects::nonNull)
                                        .forEach(text -> add(item.place(), item.id() + "." + field, text)))));
    }

    private void add(Screen screen) {
        screen.asking().ifPresent(asking -> add(screen.place(), screen.id(), asking));
        if (screen instanceof Screen.Ticks ticks) {
            ticks.ticks()
                    .forEach(tick ->
                            add(screen.place(), screen.id(), tick.choice().name()));
        }
    }

    private void add(Place place, String id, Asking asking) {
        add(place, id, asking.question());
        Stream.of(asking.whom(), asking.why(), asking.help(), asking.example())
                .flatMap(Optional::stream)
                .forEach(text -> add(place, id, text));
    }

    private void add(Place place, String id, Text text) {
        var readability = Readability.of(text.nl());
        if (readability.words() > LABEL) {
            texts.add(new Graded(place, id, readability));
        }
    }

    /** Every text that counts. */
    public List<Graded> texts() {
        return List.copyOf(texts);
    }

    /** All texts together, so that a long one weighs more than a short one. */
    public Readability average() {
        return texts.stream().map(Graded::readability).reduce(Readability.NOTHING, Readability::plus);
    }

    /** The texts that read worst, if they read badly and are more than a few words; worst first. */
    public List<Problem> notes() {
        return texts.stream()
                .filter(text -> text.readability().words() > SHORT)
                .filter(text -> text.readability().score() < FLOOR)
                .sorted(Comparator.comparing(text -> text.readability().score()))
                .limit(MOST_NOTES)
                .map(text -> new Problem(
                        text.place(),
                        "tekst.moeilijk",
                        List.of(
                                text.id(),
                                Math.round(text.readability().score()),
                                Math.round(text.readability().wordsPerSentence()))))
                .toList();
    }
}
