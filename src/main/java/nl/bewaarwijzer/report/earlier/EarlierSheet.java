package nl.bewaarwijzer.report.earlier;

import java.util.List;

/**
 * A sheet of an earlier workbook.
 *
 * @param notes whether somebody put notes of Excel on cells
 */
record EarlierSheet(String name, List<Grid> grids, boolean notes) {

    EarlierSheet {
        grids = List.copyOf(grids);
    }
}
