package nl.bewaarwijzer.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads the own choices that somebody typed in the retention schedule of a workbook, as if they stood in a file: a term in the
 * column for it, a reason beside it, for the lines whose ids the row begins with. Columns are found by their heads, in
 * either language.
 */
final class ChoicesWorkbook {

    private final Path file;
    private final KnowledgeBase base;
    private final Problems problems;
    private final DataFormatter shown = new DataFormatter();
    private final Map<String, Node> choices = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    ChoicesWorkbook(Path file, KnowledgeBase base, Problems problems) {
        this.file = file;
        this.base = base;
        this.problems = problems;
    }

    /** The choices as a section of a profile; empty when the file cannot be read, which is then among the problems. */
    Optional<Node> read() {
        var place = new Place(file.toString(), 0);
        if (!Files.isRegularFile(file)) {
            problems.add(place, "document.bestaat-niet");
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            var found = false;
            for (var sheet : workbook) {
                found |= read(sheet);
            }
            if (!found) {
                problems.add(place, "keuze.geen-kolommen", heading("invul.eigen-keuze", Language.NL));
            }
        } catch (IOException | RuntimeException e) {
            problems.add(place, "keuze.geen-werkboek");
            return Optional.empty();
        }
        var section = new Node.Block(place, choices, places);
        var key = base.bank().thing(WellKnown.OWN_CHOICE).key();
        return Optional.of(new Node.Block(place, Map.of(key, section), Map.of(key, place)));
    }

    /** Whether the sheet has a table with a column for own choices. */
    private boolean read(Sheet sheet) {
        var columns = Optional.<Columns>empty();
        for (var row : sheet) {
            var heads = heads(row);
            if (heads.isPresent()) {
                columns = heads;
            } else if (columns.isPresent()) {
                read(row, columns.get());
            }
        }
        return columns.isPresent();
    }

    private record Columns(int id, int choice, int reason, int change) {}

    private Optional<Columns> heads(Row row) {
        var found = new Columns(
                column(row, "kop.id"),
                column(row, "invul.eigen-keuze"),
                column(row, "invul.reden"),
                column(row, "kop.gewijzigd"));
        return found.id() < 0 || found.choice() < 0 ? Optional.empty() : Optional.of(found);
    }

    private int column(Row row, String heading) {
        for (var cell : row) {
            if (says(text(cell), heading)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private void read(Row row, Columns columns) {
        var term = text(row, columns.choice());
        if (term.isEmpty() || says(text(row, columns.change()), "gewijzigd.vervallen")) {
            return;
        }
        var ids = text(row, columns.id()).split("\\s+", -1);
        if (ids[0].isEmpty()) {
            problems.add(place(row, columns.choice()), "keuze.zonder-id", term);
            return;
        }
        Arrays.stream(ids).forEach(id -> add(id, row, columns, term));
    }

    /** The id of a line is the data, then the id of the sale when there is one. */
    private void add(String id, Row row, Columns columns, String term) {
        var dot = id.indexOf('.');
        var answers = new LinkedHashMap<String, Node>();
        var of = place(row, columns.id());
        answers.put(WellKnown.DATA, new Node.Word(of, dot < 0 ? id : id.substring(0, dot)));
        if (dot >= 0) {
            answers.put(WellKnown.SALE, new Node.Word(of, id.substring(dot + 1)));
        }
        answers.put(WellKnown.TERM, new Node.Word(place(row, columns.choice()), term));
        var reason = text(row, columns.reason());
        if (!reason.isEmpty()) {
            answers.put(WellKnown.REASON, new Node.Word(place(row, columns.reason()), reason));
        }
        var key = id.replace('.', '-');
        choices.put(key, new Node.Block(of, answers, Map.of()));
        places.put(key, of);
    }

    private boolean says(String text, String heading) {
        return !text.isEmpty()
                && Arrays.stream(Language.values())
                        .anyMatch(language -> text.equalsIgnoreCase(heading(heading, language)));
    }

    private String heading(String id, Language language) {
        return base.texts()
                .find("werkboek." + id)
                .map(text -> text.in(language))
                .orElse(id);
    }

    private String text(Row row, int column) {
        return column < 0 ? "" : text(row.getCell(column));
    }

    /** What a cell shows; of a formula what it last gave, where that is a text. */
    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() != CellType.FORMULA) {
            return shown.formatCellValue(cell).strip();
        }
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue().strip()
                : "";
    }

    private Place place(Row row, int column) {
        var cell = new org.apache.poi.ss.util.CellReference(row.getRowNum(), column).formatAsString(false);
        return new Place(file + " (" + row.getSheet().getSheetName() + ", " + cell + ")", 0);
    }
}
