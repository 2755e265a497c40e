package nl.bewaarwijzer.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final int topic;
    private final Map<Unknown, String> turnedOut;
    private final Sections sections;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Integer> contents = new LinkedHashMap<>();

    /** @param numbers one number for each thing that a line can say, whatever it rests on; shared by all worlds */
    WorldLines(int topic, Map<Unknown, String> turnedOut, Sections sections, Map<Line, Integer> numbers) {
        this.topic = topic;
        this.turnedOut = turnedOut;
        this.sections = sections;
        sections.all().forEach(line -> {
            lines.put(key(line), line);
            contents.put(key(line), numbers.computeIfAbsent(line.with(NONE), said -> numbers.size() + 1));
        });
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

    /** The lines by key, in the order of the sections. */
    Map<String, Line> lines() {
        return lines;
    }

    /** The number of what the line with a key says; 0 when there is no such line. */
    int content(String key) {
        return contents.getOrDefault(key, 0);
    }

    /** Identifies a line among all sections. */
    static String key(Line line) {
        return line.getClass().getSimpleName() + "|" + line.id();
    }
}
