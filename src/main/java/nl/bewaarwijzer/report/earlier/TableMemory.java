package nl.bewaarwijzer.report.earlier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What an earlier workbook held in one table: what people typed, and what the program wrote then. */
public final class TableMemory {

    private final Shape shape;
    private final List<Line> lines;
    private final boolean known;
    private final Headings headings;
    private final UnaryOperator<String> words;

    /**
     * The table of now.
     *
     * @param id heading of the column with ids
     * @param people headings of the columns for people
     * @param change heading of the column that tells what changed; empty when there is none
     */
    public record Shape(String id, List<String> heads, Set<String> people, String change) {}

    /**
     * @param lines of the earlier table, newest workbook first
     * @param known whether there was such a table
     */
    TableMemory(Shape shape, List<Line> lines, boolean known, Headings headings, UnaryOperator<String> words) {
        this.shape = shape;
        this.lines = List.copyOf(lines);
        this.known = known;
        this.headings = headings;
        this.words = words;
    }

    /** What people typed for a line; where two rows became one, all that they typed. */
    public String filled(String ids, String heading) {
        var typed = new LinkedHashSet<String>();
        of(ids).forEach(line -> typed.add(line.cell(heading)));
        typed.removeIf(String::isBlank);
        return typed.stream()
                .filter(text -> typed.stream().noneMatch(other -> !other.equals(text) && holds(other, text)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean holds(String whole, String part) {
        return ("\n" + whole + "\n").contains("\n" + part + "\n");
    }

    /** What changed since: nothing, the line is new or came back, or it said something else. */
    public String change(String ids, String heading, String now) {
        var before = of(ids);
        if (!known || before.stream().anyMatch(line -> !line.comparable())) {
            return "";
        }
        if (before.isEmpty()) {
            return say("nieuw");
        }
        if (before.stream().allMatch(line -> isGone(line.cell(shape.change())))) {
            return say("terug");
        }
        var said = said(ids, heading);
        var other = said.stream().filter(text -> !text.equals(now)).collect(Collectors.joining("; "));
        if (!other.isEmpty()) {
            return say(said.contains(now) ? "was-deels" : "was").replace("{tekst}", other);
        }
        var line = before.get(0);
        return line.sameDay() ? line.cell(shape.change()) : "";
    }

    /** What the newest workbook said of each line of a row, which may have stood in different rows. */
    private Set<String> said(String ids, String heading) {
        var said = new LinkedHashSet<String>();
        Line.ids(ids)
                .forEach(id -> lines.stream()
                        .filter(line -> line.ids().contains(id))
                        .findFirst()
                        .ifPresent(line -> said.add(line.cell(heading))));
        said.removeIf(String::isEmpty);
        return said;
    }

    /** Rows for the foot of the table: lines that went away but have remarks, and rows that people added. */
    public List<Map<String, String>> foot(Set<String> idsOfNow) {
        var foot = new LinkedHashSet<Map<String, String>>();
        if (shape.people().isEmpty()) {
            return List.of();
        }
        lines.stream()
                .filter(line -> !line.ids().isEmpty() && !line.isOneOf(idsOfNow) && isFilled(line))
                .sorted(Comparator.comparing(line -> String.join("\n", line.ids())))
                .forEach(line -> foot.add(marked(line, "vervallen")));
        lines.stream()
                .filter(line -> line.ids().isEmpty() && !line.cells().isEmpty())
                .forEach(line -> foot.add(marked(line, "eigen")));
        return new ArrayList<>(foot);
    }

    private Map<String, String> marked(Line line, String mark) {
        var cells = new LinkedHashMap<>(line.cells());
        if (!shape.change().isEmpty()) {
            cells.put(shape.change(), say(mark));
        }
        return cells;
    }

    private boolean isFilled(Line line) {
        return shape.people().stream().anyMatch(heading -> !line.cell(heading).isBlank());
    }

    private boolean isGone(String mark) {
        return headings.same(mark, say("vervallen"));
    }

    private List<Line> of(String ids) {
        var wanted = new HashSet<>(Line.ids(ids));
        return lines.stream().filter(line -> line.isOneOf(wanted)).toList();
    }

    private String say(String mark) {
        return words.apply("werkboek.gewijzigd." + mark);
    }
}
