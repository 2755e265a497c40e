package nl.bewaarwijzer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;

/**
 * Brings own choices from several files into one profile, and notes who made each. A choice of the client from a file beside
 * the profile replaces the one for the same line in it. A house line comes beside them, as rules say which of the two goes
 * before; only of texts, which no rule reads, the client's own replaces that of the house.
 */
final class ChoiceMerge {

    private static final int LONGEST_ID = 64;

    private final List<String> keys;
    private final Map<String, Map<String, Node>> sections = new LinkedHashMap<>();
    private final Map<String, Map<String, Place>> places = new LinkedHashMap<>();

    /** @param keys the sections that hold own choices */
    ChoiceMerge(List<String> keys) {
        this.keys = keys;
    }

    /** The profile with the choices added. */
    Node into(Node profile, List<OwnChoices> added) {
        if (!(profile instanceof Node.Block block)) {
            return profile;
        }
        add(block, WellKnown.CLIENT);
        added.forEach(choices -> add(choices.sections(), choices.maker()));
        var entries = new LinkedHashMap<>(block.entries());
        var known = new LinkedHashMap<>(block.keys());
        sections.forEach((key, choices) -> {
            var wrong = entries.get(key);
            if (wrong == null || wrong instanceof Node.Block || wrong instanceof Node.Nothing) {
                var place = wrong == null ? choices.values().iterator().next().place() : wrong.place();
                entries.put(key, new Node.Block(place, choices, places.getOrDefault(key, Map.of())));
                known.putIfAbsent(key, place);
            }
        });
        return new Node.Block(block.place(), entries, known);
    }

    private void add(Node.Block file, String maker) {
        for (var key : keys) {
            if (file.entries().get(key) instanceof Node.Block choices) {
                Map<String, Node> before = Map.copyOf(sections.getOrDefault(key, Map.of()));
                choices.entries().forEach((id, choice) -> {
                    var place = choices.placeOf(id);
                    add(key, maker.equals(WellKnown.HOUSE) ? houseId(id) : id, signed(choice, maker), place, before);
                });
            }
        }
    }

    private void add(String key, String id, Node choice, Place place, Map<String, Node> before) {
        var section = sections.computeIfAbsent(key, name -> new LinkedHashMap<>());
        var maker = word(choice, WellKnown.BY);
        var isText = !word(choice, WellKnown.LINE).isEmpty();
        for (var other : before.entrySet()) {
            if (line(other.getValue()).equals(line(choice))) {
                var sameMaker = word(other.getValue(), WellKnown.BY).equals(maker);
                if (sameMaker) {
                    section.remove(other.getKey());
                } else if (isText) {
                    return;
                }
            }
        }
        var free = free(id, section);
        section.put(free, choice);
        places.computeIfAbsent(key, name -> new LinkedHashMap<>()).put(free, place);
    }

    /** The house and a client may use the same id. */
    private static String houseId(String id) {
        var all = WellKnown.HOUSE + "-" + id;
        return all.substring(0, Math.min(LONGEST_ID, all.length()));
    }

    /** Ids are kept where they can be: rows and comparisons rest on them. */
    private static String free(String id, Map<String, Node> section) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? id : id + "-" + n)
                .filter(candidate -> !section.containsKey(candidate))
                .findFirst()
                .orElseThrow();
    }

    /** The choice with who made it. */
    private static Node signed(Node choice, String maker) {
        if (!(choice instanceof Node.Block block) || block.entries().containsKey(WellKnown.BY)) {
            return choice;
        }
        var entries = new LinkedHashMap<>(block.entries());
        entries.put(WellKnown.BY, new Node.Word(block.place(), maker));
        return new Node.Block(block.place(), entries, block.keys());
    }

    /** The line of advice that a choice is about. */
    static String line(Node choice) {
        return OwnChoices.OF_LINE.stream().map(field -> word(choice, field)).collect(Collectors.joining("|"));
    }

    private static String word(Node choice, String field) {
        return choice instanceof Node.Block block && block.entries().get(field) instanceof Node.Word word
                ? word.text().strip()
                : "";
    }
}
