package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.bewaarwijzer.rulebook.Unknown;

/** The worlds in which the unknown answers of one topic turn out, and which of them have which answer. */
final class Topic {

    private final List<WorldLines> worlds;
    private final Map<Unknown, Map<String, BitSet>> answers = new LinkedHashMap<>();

    private Topic(List<WorldLines> worlds) {
        this.worlds = List.copyOf(worlds);
        for (int world = 0; world < worlds.size(); world++) {
            for (var turned : worlds.get(world).turnedOut().entrySet()) {
                answers.computeIfAbsent(turned.getKey(), unknown -> new LinkedHashMap<>())
                        .computeIfAbsent(turned.getValue(), value -> new BitSet())
                        .set(world);
            }
        }
    }

    /** The topics of some worlds, in order. */
    static List<Topic> of(List<WorldLines> worlds) {
        var topics =
                worlds.stream().collect(Collectors.groupingBy(WorldLines::topic, TreeMap::new, Collectors.toList()));
        return topics.values().stream().map(Topic::new).toList();
    }

    /** For each unknown answer and each value that it can take: the worlds in which it has that value. */
    Map<Unknown, Map<String, BitSet>> answers() {
        return answers;
    }

    WorldLines world(int place) {
        return worlds.get(place);
    }

    /** All worlds. */
    BitSet all() {
        var all = new BitSet();
        all.set(0, worlds.size());
        return all;
    }

    /** Whether a line says something else in one world than in another. */
    boolean tellsApart(int line) {
        return content(line, all()) < 0;
    }

    /** What a line says in some worlds: 0 when it stands in none, less than 0 when it is not the same in all. */
    int content(int line, BitSet among) {
        var first = worlds.get(among.nextSetBit(0)).content(line);
        for (int world = among.nextSetBit(0); world >= 0; world = among.nextSetBit(world + 1)) {
            if (worlds.get(world).content(line) != first) {
                return -1;
            }
        }
        return first;
    }

    /** For each thing that a line says: the worlds in which it says so. */
    List<BitSet> sayings(int line) {
        var sayings = new LinkedHashMap<Integer, BitSet>();
        for (int world = 0; world < worlds.size(); world++) {
            sayings.computeIfAbsent(worlds.get(world).content(line), content -> new BitSet())
                    .set(world);
        }
        return new ArrayList<>(sayings.values());
    }
}
