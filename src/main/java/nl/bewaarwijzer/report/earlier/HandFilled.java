package nl.bewaarwijzer.report.earlier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellReference;

/** What people typed in earlier workbooks, for the one that is being made; and what of it could not be carried over. */
public final class HandFilled {

    private static final double LIKE_ENOUGH = 0.5;
    private static final double VERY_LIKE = 0.8;

    private final List<EarlierWorkbook> earlier;
    private final Optional<LocalDate> today;
    private final Headings headings;
    private final UnaryOperator<String> words;
    private final Set<String> sheets = new HashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();

    private HandFilled(
            List<EarlierWorkbook> earlier, Optional<LocalDate> today, Headings headings, UnaryOperator<String> words) {
        this.earlier = List.copyOf(earlier);
        this.today = today;
        this.headings = headings;
        this.words = words;
    }

    /** Nothing was filled in yet. */
    public static HandFilled nothing() {
        return new HandFilled(List.of(), Optional.empty(), new Headings(Map.of()), id -> id);
    }

    /**
     * Reads earlier workbooks.
     *
     * @param files newest first; those that do not exist are passed over
     * @param day of the workbook that is being made
     * @param words fixed sentences in the language of now, by id
     */
    public static HandFilled read(
            List<Path> files, LocalDate day, Headings headings, Locale locale, UnaryOperator<String> words)
            throws IOException {
        var shown = new ShownText(locale, words.apply("werkboek.cel.waar"), words.apply("werkboek.cel.onwaar"));
        var earlier = new ArrayList<EarlierWorkbook>();
        for (var file : files) {
            EarlierWorkbook.read(file, shown).ifPresent(earlier::add);
        }
        return new HandFilled(earlier, Optional.of(day), headings, words);
    }

    /** Tells that the new workbook has a sheet of this name. */
    public void sheet(String name) {
        sheets.add(name);
    }

    /**
     * What was in a table of a sheet.
     *
     * @param formerly the sheets on which it stood before, below another table
     */
    public TableMemory table(String sheet, List<String> formerly, TableMemory.Shape shape) {
        var lines = new ArrayList<Line>();
        var known = false;
        for (var workbook : earlier) {
            var grid = grid(workbook, List.of(sheet), shape, LIKE_ENOUGH)
                    .or(() -> grid(workbook, formerly, shape, VERY_LIKE));
            if (grid.isPresent()) {
                known = true;
                lines.addAll(lines(workbook, sheet, grid.get(), shape));
            }
        }
        return new TableMemory(shape, lines, known, headings, words);
    }

    /** The table on the sheets of those names whose heads are most like those of now. */
    private Optional<Grid> grid(
            EarlierWorkbook workbook, List<String> sheets, TableMemory.Shape shape, double likeEnough) {
        return workbook.sheets().stream()
                .filter(other -> sheets.stream().anyMatch(sheet -> headings.same(other.name(), sheet)))
                .flatMap(other -> other.grids().stream())
                .filter(grid ->
                        matches(grid, shape) >= likeEnough * grid.heads().size())
                .max(Comparator.comparingLong(grid -> matches(grid, shape)));
    }

    private long matches(Grid grid, TableMemory.Shape shape) {
        return columns(grid, shape).size();
    }

    /** The columns of an earlier table that are still there, with the headings of now. */
    private Map<Integer, String> columns(Grid grid, TableMemory.Shape shape) {
        var columns = new LinkedHashMap<Integer, String>();
        List<BiPredicate<String, String>> degrees = List.of(headings::sameWord, headings::same);
        for (var degree : degrees) {
            grid.heads()
                    .forEach((column, text) -> shape.heads().stream()
                            .filter(head -> !columns.containsKey(column)
                                    && !columns.containsValue(head)
                                    && degree.test(head, text))
                            .findFirst()
                            .ifPresent(head -> columns.put(column, head)));
        }
        return columns;
    }

    private List<Line> lines(EarlierWorkbook workbook, String sheet, Grid grid, TableMemory.Shape shape) {
        var columns = columns(grid, shape);
        var comparable = isComparable(grid, shape);
        var sameDay = today.equals(workbook.day());
        var lines = new ArrayList<Line>();
        for (var row : grid.rows()) {
            var cells = new LinkedHashMap<String, String>();
            row.forEach((column, text) -> {
                if (columns.containsKey(column)) {
                    cells.put(columns.get(column), text);
                } else {
                    missColumn(sheet, grid, column);
                }
            });
            lines.add(new Line(Line.ids(cells.getOrDefault(shape.id(), "")), cells, comparable, sameDay));
        }
        return lines;
    }

    /** Whether it is in the language of now; some heads are the same in all of them. */
    private boolean isComparable(Grid grid, TableMemory.Shape shape) {
        long same = grid.heads().values().stream()
                .filter(head -> shape.heads().stream().anyMatch(now -> headings.sameWord(now, head)))
                .count();
        return 2 * same >= grid.heads().size();
    }

    private void missColumn(String sheet, Grid grid, int column) {
        var head = grid.heads().get(column);
        if (head == null || !headings.isOurs(head)) {
            var name = head == null ? CellReference.convertNumToColString(column) : head.strip();
            lost.add(say("kolom").replace("{kolom}", name).replace("{blad}", sheet));
        }
    }

    /** What could not be carried over, in sentences; complete when the new workbook is made. */
    public List<String> lost() {
        var sentences = new ArrayList<String>();
        for (var workbook : earlier) {
            switch (workbook.state()) {
                case LOCKED -> sentences.add(say("wachtwoord"));
                case DAMAGED -> sentences.add(say("beschadigd"));
                case UNKNOWN -> sentences.add(say("onbekend"));
                case READ -> workbook.sheets().forEach(sheet -> missSheet(sheet, sentences));
            }
        }
        sentences.addAll(lost);
        return sentences.stream().distinct().toList();
    }

    private void missSheet(EarlierSheet sheet, List<String> sentences) {
        if (sheets.stream().noneMatch(name -> headings.same(name, sheet.name()))) {
            sentences.add(say("blad").replace("{blad}", sheet.name()));
        } else if (sheet.notes()) {
            sentences.add(say("notities").replace("{blad}", sheet.name()));
        }
    }

    private String say(String id) {
        return words.apply("werkboek.vorige." + id);
    }
}
