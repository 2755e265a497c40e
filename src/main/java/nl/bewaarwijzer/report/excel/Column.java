package nl.bewaarwijzer.report.excel;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param width in characters
 * @param dull when every row shows just this, the column says nothing and is left out; null when it always stays
 * @param entry help for who fills it in
 */
public record Column<R>(
        String heading,
        int width,
        Look look,
        Function<R, Content> content,
        @Nullable String dull,
        Entry entry) {

    public Column(String heading, int width, Look look, Function<R, Content> content) {
        this(heading, width, look, content, null, Entry.FREE);
    }

    /** The same column, left out when every row shows just this. */
    public Column<R> unlessAll(String shown) {
        return new Column<>(heading, width, look, content, shown, entry);
    }

    /** The same column with help for who fills it in. */
    public Column<R> with(Entry help) {
        return new Column<>(heading, width, look, content, dull, help);
    }

    public static <R> Column<R> text(String heading, int width, Function<R, @Nullable String> text) {
        return new Column<>(heading, width, Look.BODY, row -> Content.text(text.apply(row)));
    }

    public static <R> Column<R> strong(String heading, int width, Function<R, @Nullable String> text) {
        return new Column<>(heading, width, Look.STRONG, row -> Content.text(text.apply(row)));
    }

    public static <R> Column<R> day(String heading, Function<R, @Nullable LocalDate> day) {
        return new Column<>(heading, 15, Look.DATE, row -> Content.day(day.apply(row)));
    }

    public static <R> Column<R> number(String heading, int width, ToIntFunction<R> number) {
        return new Column<>(heading, width, Look.BODY, row -> new Content.Count(number.applyAsInt(row)));
    }

    /** A column that tells what changed since the earlier workbook; also what it said under that heading. */
    public static <R> Column<R> change(String heading, int width, String comparedHeading, Function<R, String> now) {
        return new Column<R>(heading, width, Look.CHANGE, row -> new Content.Change(comparedHeading, now.apply(row)))
                .unlessAll("");
    }

    /** A column for people; the program carries over what they typed. */
    public static <R> Column<R> fillIn(String heading, int width) {
        return new Column<>(heading, width, Look.FILL_IN, row -> new Content.Nothing());
    }

    /** A column at the end, out of the way of readers and of the printer. */
    public static <R> Column<R> aside(String heading, Function<R, Content> content) {
        return new Column<>(heading, 14, Look.ASIDE, content);
    }
}
