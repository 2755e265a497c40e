package nl.bewaarwijzer.rulebook.language;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Three or more rules of one shape: the heads of the columns are sentences with holes, and each row fills them into a rule.
 * An empty cell leaves its sentence out; a sentence without a hole is switched on by {@code x}.
 */
final class Table {

    private static final List<String> FIXED = List.of("regel", "bron", "vanaf", "tot");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .get();

    private final String file;
    private final String topic;
    private final String text;
    private final Problems problems;

    Table(String file, String topic, String text, Problems problems) {
        this.file = file;
        this.topic = topic;
        this.text = text;
        this.problems = problems;
    }

    List<Draft> drafts() {
        var drafts = new ArrayList<Draft>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            var rows = parser.getRecords();
            if (rows.isEmpty()
                    || !heads(rows.get(0))
                            .subList(0, Math.min(4, rows.get(0).size()))
                            .equals(FIXED)) {
                problems.add(new Place(file, 1), "tabel.kop", String.join(";", FIXED));
                return drafts;
            }
            for (int i = 1; i < rows.size(); i++) {
                if (!String.join("", rows.get(i).toList()).isBlank()) {
                    drafts.add(draft(heads(rows.get(0)), rows.get(i), new Place(file, i + 1)));
                }
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
            problems.add(new Place(file, 0), "document.opmaak");
        }
        return drafts;
    }

    private Draft draft(List<String> heads, CSVRecord row, Place place) {
        var draft = new Draft(topic + "." + cell(row, 0), topic, place);
        draft.sources(cell(row, 1));
        if (!cell(row, 2).isEmpty()) {
            draft.date(true, cell(row, 2), place, problems);
        }
        if (!cell(row, 3).isEmpty()) {
            draft.date(false, cell(row, 3), place, problems);
        }
        if (row.size() > heads.size()) {
            problems.add(place, "tabel.te-lang", heads.size());
        }
        for (int i = FIXED.size(); i < heads.size(); i++) {
            if (!cell(row, i).isEmpty()) {
                fill(draft, heads.get(i), cell(row, i), place);
            }
        }
        return draft;
    }

    private void fill(Draft draft, String head, String cell, Place place) {
        var sentence = head.replaceFirst("^(als|dan):\\s*", "");
        var holes = sentence.split("\"\"", -1).length - 1;
        if (holes > 1 || (holes == 0 && !cell.equals("x")) || cell.indexOf('"') >= 0) {
            problems.add(place, "tabel.cel", cell, sentence);
        } else if (head.startsWith("als:")) {
            draft.when(place, sentence.replace("\"\"", "\"" + cell + "\""));
        } else if (head.startsWith("dan:")) {
            draft.then(place, sentence.replace("\"\"", "\"" + cell + "\""));
        } else {
            problems.add(new Place(file, 1), "tabel.kolom", head);
        }
    }

    private static List<String> heads(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
