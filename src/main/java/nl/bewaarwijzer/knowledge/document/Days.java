package nl.bewaarwijzer.knowledge.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as people write them: 2026-02-28 or 28-02-2026, of the years 1900 to 2199. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DUTCH = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");

    private static final Pattern LOOSE = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final List<DateTimeFormatter> WRITTEN = Stream.of("nl", "en")
            .map(language -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMMM uuuu")
                    .toFormatter(Locale.forLanguageTag(language))
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private Days() {}

    /** The day as people read it, in either language: 28-02-2026. */
    public static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    /** The day of a text; empty when there is no such day. */
    public static Optional<LocalDate> read(String text) {
        var dutch = DUTCH.matcher(text);
        var iso = ISO.matcher(dutch.matches() ? dutch.replaceFirst("$3-$2-$1") : text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            return known(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that somebody typed, also as 1/3/2022 or 1 maart 2022; empty when there is no such day. */
    public static Optional<LocalDate> typed(String text) {
        var loose = LOOSE.matcher(text);
        var digits = loose.matches()
                ? String.format(
                        Locale.ROOT, "%02d-%02d-%s", number(loose.group(1)), number(loose.group(2)), loose.group(3))
                : text;
        return read(digits)
                .or(() -> WRITTEN.stream()
                        .flatMap(format -> written(text, format).stream())
                        .findFirst());
    }

    private static Optional<LocalDate> written(String text, DateTimeFormatter format) {
        try {
            return known(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A day in a year that a file may name. */
    private static Optional<LocalDate> known(LocalDate day) {
        return Optional.of(day).filter(one -> one.getYear() >= 1900 && one.getYear() < 2200);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
