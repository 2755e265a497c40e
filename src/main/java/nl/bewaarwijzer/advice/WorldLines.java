package nl.bewaarwijzer.advice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice.Cancellation;
import nl.bewaarwijzer.advice.Advice.Clause;
import nl.bewaarwijzer.advice.Advice.Conflict;
import nl.bewaarwijzer.advice.Advice.Finding;
import nl.bewaarwijzer.advice.Advice.OptIn;
import nl.bewaarwijzer.advice.Advice.Requirement;
import nl.bewaarwijzer.advice.Advice.Retention;
import nl.bewaarwijzer.advice.Advice.Statement;
import nl.bewaarwijzer.advice.Advice.Trace;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.rulebook.Unknown;

/** All lines of one world, each with a number for what it says. */
final class WorldLines {

    private static final Trace NONE =
            new Trace(Standing.CERTAIN, List.of(), Certainty.VAST, List.of(), List.of(), List.of());

    /** The lines of the sections. */
    record Sections(
            List<Statement> answer,
            List<Retention> retention,
            List<Cancellation> cancellation,
            List<Advice.Authority> authorities,
            List<Advice.Step> steps,
            List<Advice.CaseRow> caseRows,
            List<Advice.CaseStep> caseSteps,
            List<Conflict> conflicts,
            List<OptIn> optIns,
            List<Clause> privacyStatement,
            List<Requirement> requirements,
            List<Advice.Measure> measures,
            List<Finding> findings,
            List<Advice.Action> actions,
            List<Advice.TermsClause> terms,
            List<Advice.Letter> letters,
            List<Advice.Letter> caseLetters) {

        Stream<? extends Line> all() {
            return Stream.of(
                            answer,
                            retention,
                            cancellation,
                            authorities,
                            steps,
                            caseRows,
                            caseSteps,
                            conflicts,
                            optIns,
                            privacyStatement,
                            requirements,
                            measures,
                            findings,
                            actions,
                            terms,
                            letters,
                            caseLetters)
                    .flatMap(List::stream);
        }
    }

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
    private final UnaryOperator<Trace> traces;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int[] contents = new int[0];

    /** @param traces makes the trace that a line was promised */
    WorldLines(
            int topic,
            Map<Unknown, String> turnedOut,
            Sections sections,
            UnaryOperator<Trace> traces,
            Numbers numbers) {
        this.topic = topic;
        this.turnedOut = turnedOut;
        this.sections = sections;
        this.traces = traces;
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
        return line.with(traces.apply(line.trace()));
    }

    /** The number of what a line says; 0 when it does not stand. */
    int content(int line) {
        return line < contents.length ? contents[line] : 0;
    }

    /** Identifies a line among all sections. */
    static String key(Line line) {
        return line.getClass().getSimpleName() + "|" + line.id();
    }
}
