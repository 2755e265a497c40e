package nl.bewaarwijzer.workbench;

import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.bank.Asking;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;

/** Whether every question is explained, and short before somebody asks for more. */
record QuestionCheck(KnowledgeBase base, Problems problems) {

    private static final int MOST_SENTENCES = 2;

    /** A question of the bank, or one that a screen asks in words of its own. */
    private record Asked(Place place, String id, Optional<Asking> asking) {}

    void check() {
        Stream.concat(fields(), screens()).forEach(asked -> {
            if (asked.asking().filter(Asking::isComplete).isEmpty()) {
                problems.add(asked.place(), "bank.uitleg", asked.id());
            }
            if (asked.asking().filter(QuestionCheck::isLong).isPresent()) {
                problems.add(asked.place(), "bank.lang", asked.id(), MOST_SENTENCES);
            }
        });
    }

    private static boolean isLong(Asking asking) {
        return Stream.of(asking.question().nl(), asking.question().en())
                .anyMatch(question -> Readability.of(question).sentences() > MOST_SENTENCES);
    }

    private Stream<Asked> fields() {
        return base.bank().profileThings().stream()
                .flatMap(thing -> thing.fields().values().stream()
                        .filter(field -> !field.isOptional())
                        .map(field -> new Asked(field.place(), thing.key() + "." + field.id(), field.asking())));
    }

    private Stream<Asked> screens() {
        var bank = base.bank();
        return Stream.concat(bank.conversation().screens(), bank.ofCase().screens().stream())
                .filter(screen -> screen.asking().isPresent() || screen instanceof Screen.Ticks)
                .map(screen -> new Asked(screen.place(), screen.id(), screen.asking()));
    }
}
