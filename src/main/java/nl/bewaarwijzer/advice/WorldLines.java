package nl.bewaarwijzer.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice.Cancellation;
import nl.bewaarwijzer.advice.Advice.Clause;
import nl.bewaarwijzer.advice.Advice.Conflict;
import nl.bewaarwijzer.advice.Advice.Finding;
import nl.bewaarwijzer.advice.Advice.OptIn;
import nl.bewaarwijzer.advice.Advice.Requirement;
import nl.bewaarwijzer.advice.Advice.Retention;
import nl.bewaarwijzer.advice.Advice.Statement;
import nl.bewaarwijzer.rulebook.Unknown;

/**
 * All lines of one world.
 *
 * @param contents what the lines say, whatever they rest on
 */
record WorldLines(
        int topic,
        Map<Unknown, String> turnedOut,
        List<Statement> answer,
        List<Retention> retention,
        List<Cancellation> cancellation,
        List<Conflict> conflicts,
        List<OptIn> optIns,
        List<Clause> privacyStatement,
        List<Requirement> requirements,
        List<Finding> findings,
        Set<Object> contents) {

    WorldLines(
            int topic,
            Map<Unknown, String> turnedOut,
            List<Statement> answer,
            List<Retention> retention,
            List<Cancellation> cancellation,
            List<Conflict> conflicts,
            List<OptIn> optIns,
            List<Clause> privacyStatement,
            List<Requirement> requirements,
            List<Finding> findings) {
        this(
                topic,
                turnedOut,
                answer,
                retention,
                cancellation,
                conflicts,
                optIns,
                privacyStatement,
                requirements,
                findings,
                new HashSet<>());
        all().forEach(line -> contents.add(Merger.content(Optional.of(line))));
    }

    /** Every line, section by section. */
    Stream<? extends Line> all() {
        return Stream.of(answer, retention, cancellation, conflicts, optIns, privacyStatement, requirements, findings)
                .flatMap(List::stream);
    }
}
