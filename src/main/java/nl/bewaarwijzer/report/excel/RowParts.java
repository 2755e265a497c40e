package nl.bewaarwijzer.report.excel;

import java.util.ArrayList;
import java.util.List;

/** A row of a table as rows of the sheet: more than one where a text is longer than the highest row of Excel. */
record RowParts(List<Look> looks, List<List<Content>> cells, String again) {

    /**
     * @param widths of the columns, in digits
     * @param again how the first cell reads in the rows that follow, with a hole for its text
     */
    static RowParts of(List<Look> looks, List<Content> contents, List<Integer> widths, String again) {
        var cells = new ArrayList<List<Content>>();
        for (int i = 0; i < contents.size(); i++) {
            var content = contents.get(i);
            cells.add(
                    looks.get(i) == Look.ASIDE
                            ? List.of(content)
                            : Height.pieces(content.shown(), widths.get(i)).stream()
                                    .map(content::saying)
                                    .toList());
        }
        return new RowParts(looks, cells, again);
    }

    int count() {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }

    /** What stands in a cell; the rows that follow repeat what names the row. */
    Content content(int part, int column) {
        var pieces = cells.get(column);
        if (part < pieces.size()) {
            return pieces.get(part);
        }
        var first = pieces.get(0);
        if (looks.get(column) == Look.ASIDE) {
            return first;
        }
        return column == 0 ? first.saying(again.replace("{tekst}", first.shown())) : new Content.Nothing();
    }

    /** Only the first row is for people. */
    Look look(int part, int column) {
        return part > 0 && looks.get(column) == Look.FILL_IN ? Look.BODY : looks.get(column);
    }
}
