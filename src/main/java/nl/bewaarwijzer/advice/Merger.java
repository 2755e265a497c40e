package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice.Alternative;
import nl.bewaarwijzer.advice.Advice.Retention;
import nl.bewaarwijzer.advice.Advice.Trace;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.rulebook.Unknown;

/**
 * Brings the lines of all worlds together. A line that says the same in every world is certain; any other depends, and shows
 * what it says for each answer to each question that decides.
 */
final class Merger {

    private static final Trace NONE =
            new Trace(Standing.CERTAIN, List.of(), Certainty.VAST, List.of(), List.of(), List.of());

    private final List<WorldLines> worlds;
    private final Map<Integer, List<WorldLines>> topics;
    private final boolean exhaustive;
    private final Wording wording;
    private final Labels labels;

    Merger(List<WorldLines> worlds, boolean exhaustive, Wording wording, Labels labels) {
        this.worlds = worlds;
        this.topics =
                worlds.stream().collect(Collectors.groupingBy(WorldLines::topic, TreeMap::new, Collectors.toList()));
        this.exhaustive = exhaustive;
        this.wording = wording;
        this.labels = labels;
    }

    /** The lines of one section, in the order of the fullest world. */
    <L extends Line> List<L> merge(Function<WorldLines, List<L>> section) {
        var merged = new ArrayList<L>();
        for (var id : ids(section)) {
            var byWorld = new LinkedHashMap<WorldLines, Optional<L>>();
            worlds.forEach(world -> byWorld.put(world, find(section.apply(world), id)));
            merged.add(merged(byWorld));
        }
        return merged;
    }

    private <L extends Line> Set<String> ids(Function<WorldLines, List<L>> section) {
        var ids = new LinkedHashSet<String>();
        worlds.stream()
                .map(section)
                .sorted(java.util.Comparator.comparing((List<L> lines) -> -lines.size()))
                .forEach(lines -> lines.forEach(line -> ids.add(line.id())));
        return ids;
    }

    private <L extends Line> L merged(Map<WorldLines, Optional<L>> byWorld) {
        var deciding = topics.values().stream()
                .filter(group -> group.stream()
                                .map(world -> content(byWorld.getOrDefault(world, Optional.empty())))
                                .distinct()
                                .count()
                        > 1)
                .flatMap(List::stream)
                .toList();
        var lines = byWorld.values().stream().flatMap(Optional::stream).toList();
        if (deciding.isEmpty() && exhaustive) {
            return lines.get(0);
        }
        return depending(lines, alternatives(deciding, byWorld));
    }

    /** The line that keeps longest stands for all, so that nothing is erased too early; its term names every outcome. */
    @SuppressWarnings("unchecked") // a line with another trace is still the same kind of line
    private <L extends Line> L depending(List<L> lines, List<Alternative> alternatives) {
        var shown = lines.stream().reduce(Merger::longest).orElseThrow();
        var trace = new Trace(
                Standing.DEPENDS,
                alternatives,
                lines.stream()
                        .map(line -> line.trace().certainty())
                        .max(java.util.Comparator.naturalOrder())
                        .orElse(Certainty.VAST),
                union(lines, Trace::sources),
                union(lines, Trace::rules),
                union(lines, Trace::because));
        return (L)
                (shown instanceof Retention retention
                        ? withEveryTerm(retention, lines).with(trace)
                        : shown.with(trace));
    }

    private Retention withEveryTerm(Retention shown, List<? extends Line> lines) {
        var terms = lines.stream()
                .map(line -> ((Retention) line).chosen().text())
                .distinct()
                .sorted()
                .collect(Collectors.joining(or()));
        var chosen = new Advice.Chosen(
                shown.chosen().kind(),
                terms,
                shown.chosen().by(),
                shown.chosen().reason());
        return new Retention(
                shown.id(),
                shown.dataCategory(),
                shown.name(),
                shown.description(),
                shown.subject(),
                shown.subjectName(),
                shown.group() + "|" + terms,
                shown.purpose(),
                shown.minimum(),
                shown.maximum(),
                chosen,
                shown.binding(),
                shown.startEvent(),
                shown.example(),
                shown.endAction(),
                shown.legalBasis(),
                shown.motivation(),
                shown.systems(),
                shown.trace());
    }

    private <L extends Line> List<Alternative> alternatives(
            List<WorldLines> deciding, Map<WorldLines, Optional<L>> byWorld) {
        var alternatives = new ArrayList<Alternative>();
        outcomes(deciding, world -> gist(byWorld.getOrDefault(world, Optional.empty())))
                .forEach((unknown, byValue) -> {
                    if (Set.copyOf(byValue.values()).size() > 1) {
                        byValue.forEach((value, gists) -> alternatives.add(new Alternative(
                                unknown.path(), question(unknown), value(unknown, value), String.join(or(), gists))));
                    }
                });
        return alternatives;
    }

    /** For each unknown answer and each value that it can take: what is seen in the worlds where it has that value. */
    static <T> Map<Unknown, Map<String, Set<T>>> outcomes(List<WorldLines> worlds, Function<WorldLines, T> seen) {
        var outcomes = new LinkedHashMap<Unknown, Map<String, Set<T>>>();
        for (var world : worlds) {
            world.turnedOut()
                    .forEach((unknown, value) -> outcomes.computeIfAbsent(unknown, key -> new LinkedHashMap<>())
                            .computeIfAbsent(value, key -> new LinkedHashSet<>())
                            .add(seen.apply(world)));
        }
        return outcomes;
    }

    private String or() {
        return " " + wording.say("woord.of") + " ";
    }

    /** The question behind an unknown answer. */
    String question(Unknown unknown) {
        var question = labels.question(unknown.instance(), unknown.field());
        return unknown.option().isEmpty() ? question : question + " " + labels.value(unknown.field(), unknown.option());
    }

    /** A value that an unknown answer can take, as people say it. */
    String value(Unknown unknown, String value) {
        return unknown.option().isEmpty() ? labels.value(unknown.field(), value) : wording.say("woord." + value);
    }

    private String gist(Optional<? extends Line> line) {
        return line.map(Line::gist).orElseGet(() -> wording.say("regel.geldt-niet"));
    }

    /** What a line says, whatever it rests on. */
    static Object content(Optional<? extends Line> line) {
        return line.isPresent() ? line.get().with(NONE) : "";
    }

    private static <L extends Line> L longest(L one, L other) {
        if (one instanceof Retention first && other instanceof Retention second) {
            var left = first.example().keepThrough();
            var right = second.example().keepThrough();
            return right != null && (left == null || right.isAfter(left)) ? other : one;
        }
        return one;
    }

    private static <T> List<T> union(List<? extends Line> lines, Function<Trace, List<T>> part) {
        return lines.stream()
                .flatMap(line -> part.apply(line.trace()).stream())
                .distinct()
                .toList();
    }

    private static <L extends Line> Optional<L> find(List<L> lines, String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
