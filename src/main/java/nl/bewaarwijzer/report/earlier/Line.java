package nl.bewaarwijzer.report.earlier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a table of an earlier workbook.
 *
 * @param ids of the lines of advice that it showed; none when somebody added the row
 * @param cells text by the heading that the column has now
 * @param comparable whether it is in the language of now
 * @param sameDay whether it showed the law of the same day
 */
record Line(List<String> ids, Map<String, String> cells, boolean comparable, boolean sameDay) {

    static List<String> ids(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    boolean isOneOf(Set<String> others) {
        return ids.stream().anyMatch(others::contains);
    }

    String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }
}
