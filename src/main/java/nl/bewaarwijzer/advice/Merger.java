package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Trace.Alternative;
import nl.bewaarwijzer.advice.WorldLines.Numbers;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.rulebook.Evaluation;
import nl.bewaarwijzer.rulebook.Unknown;

/**
 * Brings the lines of all worlds together. A line that says the same in every world is certain; any other depends, and shows
 * what it says for each answer to each question that decides.
 */
final class Merger {

    private final List<WorldLines> worlds;
    private final Numbers numbers;
    private final List<Topic> topics;
    private final boolean exhaustive;
    private final Inquiry inquiry;

    private Merger(List<WorldLines> worlds, Numbers numbers, boolean exhaustive, Inquiry inquiry) {
        this.worlds = worlds;
        this.numbers = numbers;
        this.topics = Topic.of(worlds);
        this.exhaustive = exhaustive;
        this.inquiry = inquiry;
    }

    /** All worlds of an evaluation, put into words. */
    static Merger of(Inquiry inquiry, Evaluation evaluation) {
        var numbers = new Numbers();
        var worlds = evaluation.worlds().stream()
                .map(world -> new WorldLines(world, inquiry.in(world), numbers))
                .toList();
        return new Merger(worlds, numbers, evaluation.exhaustive(), inquiry);
    }

    List<Topic> topics() {
        return topics;
    }

    /** The keys of all lines; a place in this list is the number of a line. */
    List<String> keys() {
        return numbers.keys();
    }

    /** The lines of one section, in the order of the fullest world. */
    <L extends Line> List<L> merge(Function<Sections, List<L>> section) {
        var keys = new LinkedHashSet<String>();
        worlds.stream()
                .map(world -> section.apply(world.sections()))
                .sorted(Comparator.comparing((List<L> lines) -> -lines.size()))
                .forEach(lines -> lines.forEach(line -> keys.add(WorldLines.key(line))));
        var merged = new ArrayList<L>();
        for (var key : keys) {
            List<L> lines = lines(key);
            var deciding = deciding(key);
            merged.add(deciding.isEmpty() && exhaustive ? lines.get(0) : depending(lines, alternatives(deciding, key)));
        }
        return merged;
    }

    /** The topics that make a difference to a line. */
    private List<Topic> deciding(String key) {
        var line = numbers.lineOf(key);
        return topics.stream().filter(topic -> topic.tellsApart(line)).toList();
    }

    /** What a line says in the worlds where it stands; worlds where it says the same count once. */
    @SuppressWarnings("unchecked") // one key belongs to one kind of line
    private <L extends Line> List<L> lines(String key) {
        var seen = new LinkedHashMap<Integer, L>();
        var line = numbers.lineOf(key);
        for (var world : worlds) {
            var content = world.content(line);
            if (content != 0 && !seen.containsKey(content)) {
                seen.put(content, (L) world.line(key));
            }
        }
        return List.copyOf(seen.values());
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
        var chosen = new Retention.Chosen(
                shown.chosen().kind(),
                terms,
                shown.chosen().by(),
                shown.chosen().reason());
        var why = terms.equals(shown.chosen().text()) ? "" : inquiry.wording().say("regel.langste") + " ";
        return shown.choosing(chosen, why + shown.motivation(), shown.group() + "|" + terms);
    }

    private List<Alternative> alternatives(List<Topic> deciding, String key) {
        var alternatives = new ArrayList<Alternative>();
        for (var topic : deciding) {
            var sayings = topic.sayings(numbers.lineOf(key));
            topic.answers().forEach((unknown, byValue) -> {
                if (byValue.values().stream()
                                .map(among -> among(sayings, among))
                                .distinct()
                                .count()
                        > 1) {
                    add(alternatives, topic, sayings, unknown, byValue, key);
                }
            });
        }
        return alternatives;
    }

    /** Which things are said in some worlds. */
    private static BitSet among(List<BitSet> sayings, BitSet worlds) {
        var said = new BitSet();
        for (int saying = 0; saying < sayings.size(); saying++) {
            said.set(saying, sayings.get(saying).intersects(worlds));
        }
        return said;
    }

    private void add(
            List<Alternative> alternatives,
            Topic topic,
            List<BitSet> sayings,
            Unknown unknown,
            Map<String, BitSet> byValue,
            String key) {
        var gists = new LinkedHashMap<String, Set<String>>();
        byValue.forEach((value, among) -> gists.put(
                value,
                among(sayings, among).stream()
                        .mapToObj(saying -> gist(topic.world(sayings.get(saying).nextSetBit(0)), key))
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        if (Set.copyOf(gists.values()).size() > 1) {
            gists.forEach((value, said) -> alternatives.add(new Alternative(
                    unknown.path(),
                    inquiry.labels().question(unknown),
                    inquiry.labels().possible(unknown, value),
                    String.join(or(), said))));
        }
    }

    private String or() {
        return " " + inquiry.wording().say("woord.of") + " ";
    }

    private String gist(WorldLines world, String key) {
        var line = world.lines().get(key);
        return line == null ? inquiry.wording().say("regel.geldt-niet") : line.gist();
    }

    private static <L extends Line> L longest(L one, L other) {
        if (one instanceof Retention first && other instanceof Retention second) {
            var left = first.example().keepThrough();
            var right = second.example().keepThrough();
            return right != null && (left == null || right.isAfter(left)) ? other : one;
        }
        if (one instanceof Case.Row first && other instanceof Case.Row second) {
            return keeps(second) > keeps(first) ? other : one;
        }
        return one;
    }

    /** How much a row of a case keeps: erasure that waits before data set apart, and those before data that go. */
    private static int keeps(Case.Row row) {
        return row.suspended().isEmpty() ? row.dates().isEmpty() ? 0 : 1 : 2;
    }

    private static <T> List<T> union(List<? extends Line> lines, Function<Trace, List<T>> part) {
        return lines.stream()
                .flatMap(line -> part.apply(line.trace()).stream())
                .distinct()
                .toList();
    }
}
