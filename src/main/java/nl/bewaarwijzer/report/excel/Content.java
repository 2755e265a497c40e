package nl.bewaarwijzer.report.excel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. */
public sealed interface Content {

    /** The text as people see it. */
    String shown();

    /** The same with another text, where it is a text. */
    default Content saying(String text) {
        return this;
    }

    record Text(String shown) implements Content {
        @Override
        public Content saying(String text) {
            return new Text(text);
        }
    }

    record Day(LocalDate day) implements Content {
        @Override
        public String shown() {
            return day.toString();
        }
    }

    /** A text that leads to a row elsewhere in the workbook. */
    record Jump(String shown, Anchor target) implements Content {
        @Override
        public Content saying(String text) {
            return new Jump(text, target);
        }
    }

    /** An address on the web. */
    record Web(String shown) implements Content {}

    /** A text that leads to another file, at a path from the workbook itself. */
    record Beside(String shown, String path) implements Content {}

    record Count(int number) implements Content {
        @Override
        public String shown() {
            return String.valueOf(number);
        }
    }

    /** Whether a row says something else than in the earlier workbook, under that heading; found out while writing. */
    record Change(String heading, String now) implements Content {
        @Override
        public String shown() {
            return "";
        }
    }

    record Nothing() implements Content {
        @Override
        public String shown() {
            return "";
        }
    }

    static Content text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Text(text);
    }

    static Content day(@Nullable LocalDate day) {
        return day == null ? new Nothing() : new Day(day);
    }
}
