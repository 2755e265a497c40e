package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                .collect(Collectors.groupingBy(WorldLines::topic, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .forEach(topic -> Merger.outcomes(topic, world -> world).forEach((unknown, byValue) -> {
                    var outcomes = outcomes(topic, unknown, byValue);
                    if (outcomes.stream()
                            .anyMatch(outcome -> !outcome.certain().isEmpty()
                                    || !outcome.gone().isEmpty())) {
                        questions.add(
                                new OpenQuestion(unknown.path(), merger.question(unknown), ask(unknown), outcomes));
                    }
                }));
        return questions;
    }

    private String ask(Unknown unknown) {
        return unknown.field()
                .ask()
                .map(text -> text.in(wording.language()))
                .orElseGet(() -> wording.say("open.vraag-uzelf"));
    }

    private List<Outcome> outcomes(List<WorldLines> topic, Unknown unknown, Map<String, Set<WorldLines>> byValue) {
        var everywhere = standing(topic);
        return byValue.entrySet().stream()
                .map(entry -> {
                    var certain = new LinkedHashMap<>(standing(List.copyOf(entry.getValue())));
                    everywhere.forEach((id, content) -> certain.remove(id, content));
                    var gone = possible(topic);
                    possible(List.copyOf(entry.getValue())).keySet().forEach(gone::remove);
                    return new Outcome(
                            merger.value(unknown, entry.getKey()),
                            certain.values().stream()
                                    .map(OpenQuestions::say)
                                    .distinct()
                                    .toList(),
                            gone.values().stream().map(Line::topic).distinct().toList());
                })
                .toList();
    }

    /** The lines that say the same in all of some worlds. */
    private static Map<String, Object> standing(List<WorldLines> worlds) {
        var standing = new LinkedHashMap<String, Object>();
        var first = worlds.get(0);
        first.all().forEach(line -> {
            Object content = Merger.content(Optional.of(line));
            var key = key(line);
            if (worlds.stream().allMatch(world -> world.contents().contains(content))) {
                standing.put(key, content);
            }
        });
        return standing;
    }

    /** The lines that stand in at least one of some worlds. */
    private static Map<String, Line> possible(List<WorldLines> worlds) {
        var possible = new LinkedHashMap<String, Line>();
        worlds.forEach(world -> world.all().forEach(line -> possible.putIfAbsent(key(line), line)));
        return possible;
    }

    private static String key(Line line) {
        return line.getClass().getSimpleName() + "|" + line.id();
    }

    private static String say(Object content) {
        var line = (Line) content;
        return line.topic().equals(line.gist()) ? line.gist() : line.topic() + ": " + line.gist();
    }
}
