package nl.bewaarwijzer.knowledge.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.bank.Conversation.Chapter;
import nl.bewaarwijzer.knowledge.bank.Screen.Spot;
import nl.bewaarwijzer.knowledge.document.Entry;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;

/**
 * Reads the screens under {@code gesprek-zaak}: fields of one case, asked in the same ways as those of a profile. Without them
 * all fields of a case are asked, in the order of the bank.
 */
final class CaseConversationReader extends ConversationReader {

    private static final String CASE = "zaak";

    CaseConversationReader(Map<String, Thing> things, Problems problems) {
        super(things, problems);
    }

    Chapter ofCase(List<Node> parts) {
        if (parts.isEmpty()) {
            return fields();
        }
        parts.stream().skip(1).forEach(part -> problems.add(part.place(), "id.dubbel", "gesprek-zaak"));
        var chapter = chapter(parts.get(0));
        chapter.screens().forEach(this::check);
        return chapter;
    }

    private Chapter fields() {
        return Stream.ofNullable(things.get(CASE))
                .map(thing -> new Chapter(
                        thing.name(),
                        thing.fields().values().stream()
                                .map(field -> (Screen) Screen.OneField.asIs(field.place(), new Spot(thing, field)))
                                .toList()))
                .findFirst()
                .orElseGet(() -> new Chapter(Text.same(CASE), List.of()));
    }

    private void check(Screen screen) {
        if (screen instanceof Screen.OneField || screen instanceof Screen.Ticks) {
            screen.spots()
                    .filter(spot -> !spot.thing().id().equals(CASE))
                    .forEach(spot -> problems.add(screen.place(), "bank.scherm-zaak", spot.path()));
        } else {
            problems.add(screen.place(), "bank.scherm-zaak", screen.id());
        }
        if (screen instanceof Screen.OneField one) {
            one.follows()
                    .filter(from -> !isAnsweredBy(from, one.spot().field()))
                    .ifPresent(from -> problems.add(
                            screen.place(),
                            "bank.volgt-uit",
                            from.path(),
                            one.spot().path()));
        }
    }

    /** Whether the things that a field refers to can answer another. */
    private boolean isAnsweredBy(Spot from, Field field) {
        var target = things.get(from.field().target());
        var same = target == null ? null : target.fields().get(field.id());
        return from.thing().id().equals(CASE)
                && same != null
                && same.type() == field.type()
                && same.target().equals(field.target());
    }

    @Override
    Optional<Spot> follows(Entry entry) {
        return entry.optional("volgt-uit").flatMap(path -> spot(path, entry.placeOf("volgt-uit")));
    }
}
