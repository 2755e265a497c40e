package nl.bewaarwijzer.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. */
sealed interface Content {

    record Text(String text) implements Content {}

    record Day(LocalDate day) implements Content {}

    /** A text that leads to a row elsewhere in the workbook. */
    record Jump(String text, Anchor target) implements Content {}

    /** An address on the web. */
    record Web(String address) implements Content {}

    record Nothing() implements Content {}

    static Content text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Text(text);
    }

    static Content day(@Nullable LocalDate day) {
        return day == null ? new Nothing() : new Day(day);
    }
}
