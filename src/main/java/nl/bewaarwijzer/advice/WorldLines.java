package nl.bewaarwijzer.advice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.Unknown;

/** All lines of one world, each with a number for what it says. */
final class WorldLines {

    private static final Trace NONE =
            new Trace(Standing.CERTAIN, List.of(), Certainty.VAST, List.of(), List.of(), List.of());

    /** Numbers shared by all worlds: one for each line, and one for each thing that a line can say. */
    static final class Numbers {

        private final Map<String, Integer> lines = new LinkedHashMap<>();
        private final Map<Line, Integer> sayings = new HashMap<>();

        int lineOf(String key) {
            return lines.computeIfAbsent(key, line -> lines.size());
        }

        /** Whatever a line rests on: what it says counts. */
        int saidBy(Line line) {
            return sayings.computeIfAbsent(line.with(NONE), said -> sayings.size() + 1);
        }

        /** The keys of all lines, in the order in which they were seen. */
        List<String> keys() {
            return List.copyOf(lines.keySet());
        }
    }

    private final int topic;
    private final Map<Unknown, String> turnedOut;
    private final Sections sections;
    private final Tracer tracer;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int[] contents = new int[0];

    WorldLines(World world, Situation situation, Numbers numbers) {
        this.topic = world.topic();
        this.turnedOut = world.turnedOut();
        this.sections = Sections.of(situation);
        this.tracer = situation.tracer();
        sections.all().forEach(line -> {
            lines.put(key(line), line);
            note(numbers.lineOf(key(line)), numbers.saidBy(line));
        });
    }

    private void note(int line, int content) {
        if (line >= contents.length) {
            contents = Arrays.copyOf(contents, Math.max(line + 1, contents.length * 2));
        }
        contents[line] = content;
    }

    int topic() {
        return topic;
    }

    Map<Unknown, String> turnedOut() {
        return turnedOut;
    }

    Sections sections() {
        return sections;
    }

    /** The lines by key, in the order of the sections; their traces may be promises. */
    Map<String, Line> lines() {
        return lines;
    }

    /** The line with a key, with its trace. */
    Line line(String key) {
        var line = Objects.requireNonNull(lines.get(key), key);
        return line.with(tracer.kept(line.trace()));
    }

    /** The number of what a line says; 0 when it does not stand. */
    int content(int line) {
        return line < contents.length ? contents[line] : 0;
    }

    /** Identifies a line among all sections. */
    static String key(Line line) {
        return line.getClass().getName() + "|" + line.id();
    }
}
