package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice.OpenQuestion;
import nl.bewaarwijzer.advice.Advice.Outcome;
import nl.bewaarwijzer.rulebook.Unknown;

/** The unknown answers that matter: whom to ask what, and what each possible answer would change. */
final class OpenQuestions {

    private final List<WorldLines> worlds;
    private final Wording wording;
    private final Merger merger;

    OpenQuestions(List<WorldLines> worlds, Wording wording, Merger merger) {
        this.worlds = worlds;
        this.wording = wording;
        this.merger = merger;
    }

    /** One entry for each unknown answer that changes a line by itself. */
    List<OpenQuestion> questions() {
        var questions = new ArrayList<OpenQuestion>();
        worlds.stream()
                .collect(Collectors.groupingBy(WorldLines::topic, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(topic -> {
                    var standing = standing(topic);
                    var possible = possible(topic);
                    Merger.outcomes(topic, world -> world).forEach((unknown, byValue) -> {
                        var outcomes = outcomes(standing, possible, unknown, byValue);
                        if (outcomes.stream().anyMatch(OpenQuestions::changesSomething)) {
                            questions.add(
                                    new OpenQuestion(unknown.path(), merger.question(unknown), ask(unknown), outcomes));
                        }
                    });
                });
        return questions;
    }

    private static boolean changesSomething(Outcome outcome) {
        return !outcome.certain().isEmpty() || !outcome.gone().isEmpty();
    }

    private String ask(Unknown unknown) {
        return unknown.field()
                .ask()
                .map(text -> text.in(wording.language()))
                .orElseGet(() -> wording.say("open.vraag-uzelf"));
    }

    private List<Outcome> outcomes(
            Map<String, Line> standing,
            Map<String, Line> possible,
            Unknown unknown,
            Map<String, Set<WorldLines>> byValue) {
        var outcomes = new ArrayList<Outcome>();
        byValue.forEach((value, worldsOfValue) -> {
            var certain = standing(worldsOfValue);
            certain.keySet().removeAll(standing.keySet());
            var gone = new LinkedHashMap<>(possible);
            gone.keySet().removeAll(possible(worldsOfValue).keySet());
            outcomes.add(new Outcome(
                    merger.value(unknown, value),
                    certain.values().stream().map(OpenQuestions::say).distinct().toList(),
                    gone.values().stream().map(Line::topic).distinct().toList()));
        });
        return outcomes;
    }

    /** The lines that say the same in all of some worlds. */
    private static Map<String, Line> standing(Collection<WorldLines> worlds) {
        var first = worlds.iterator().next();
        var standing = new LinkedHashMap<>(first.lines());
        worlds.forEach(world -> standing.keySet().removeIf(key -> world.content(key) != first.content(key)));
        return standing;
    }

    /** The lines that stand in at least one of some worlds. */
    private static Map<String, Line> possible(Collection<WorldLines> worlds) {
        var possible = new LinkedHashMap<String, Line>();
        worlds.forEach(world -> world.lines().forEach(possible::putIfAbsent));
        return possible;
    }

    private static String say(Line line) {
        return line.topic().equals(line.gist()) ? line.gist() : line.topic() + ": " + line.gist();
    }
}
