package nl.bewaarwijzer.report.earlier;

import java.util.List;
import java.util.Map;

/**
 * A table as it was found on a sheet.
 *
 * @param heads text of each head, by its column
 * @param rows text of each cell that is not blank, by its column
 */
record Grid(Map<Integer, String> heads, List<Map<Integer, String>> rows) {

    Grid {
        rows = List.copyOf(rows);
    }
}
