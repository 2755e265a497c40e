package nl.bewaarwijzer.advice;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.Unit;

/** Says things in one language on one day: texts with their holes filled, figures, dates. */
final class Wording {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9.-]+)\\}(\\.(?!\\.))?");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final KnowledgeBase base;
    private final Parameters parameters;
    private final Language language;

    Wording(KnowledgeBase base, Parameters parameters, Language language) {
        this.base = base;
        this.parameters = parameters;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** A text of the knowledge base, its holes filled; a hole that names a parameter gets its figure. */
    String say(String id, Map<String, String> slots) {
        return fill(base.texts().say(id, language), slots);
    }

    String say(String id) {
        return say(id, Map.of());
    }

    /** The text of a rule, or of its topic when the rule has none of its own. */
    Optional<String> ofRule(String rule, String part, Map<String, String> slots) {
        var suffix = part.isEmpty() ? "" : "#" + part;
        var topic = rule.substring(0, Math.max(0, rule.lastIndexOf('.')));
        return base.texts()
                .find(rule + suffix)
                .or(() -> base.texts().find(topic + suffix))
                .map(text -> fill(text.in(language), slots));
    }

    /** A text that may be there, its holes filled. */
    Optional<String> find(String id, Map<String, String> slots) {
        return base.texts().find(id).map(text -> fill(text.in(language), slots));
    }

    /** A text with its holes filled. */
    String fill(Text text, Map<String, String> slots) {
        return fill(text.in(language), slots);
    }

    /** A period of the law as it is on this day. */
    Optional<Period> period(String parameter) {
        return parameters.period(parameter);
    }

    /** The numbered parts of a text: {@code part-1}, {@code part-2}, and so on. */
    List<String> parts(String id, String part, Map<String, String> slots) {
        return java.util.stream.IntStream.iterate(
                        1, n -> base.texts().find(id + "#" + part + "-" + n).isPresent(), n -> n + 1)
                .mapToObj(n -> say(id + "#" + part + "-" + n, slots))
                .toList();
    }

    /** A period, amount, number or date of the law as it is on this day: "7 jaar", "€ 10.000". */
    Optional<String> figure(String parameter) {
        var known = base.parameters().get(parameter);
        return known == null ? Optional.empty() : parameters.find(parameter).map(value -> figure(known.unit(), value));
    }

    /** A day as it is written here: 31-12-2033. */
    String date(LocalDate day) {
        return DATE.format(day);
    }

    /** An amount of money: € 14.000. */
    String amount(BigDecimal amount) {
        var symbols = new DecimalFormatSymbols(language == Language.NL ? Locale.forLanguageTag("nl-NL") : Locale.UK);
        symbols.setGroupingSeparator(language == Language.NL ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.NL ? ',' : '.');
        return "€ "
                + new DecimalFormat(amount.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0", symbols)
                        .format(amount);
    }

    /** A stretch of time: "18 maanden". */
    String span(Span span) {
        return period(String.valueOf(span.number()), span.unit());
    }

    /** A stretch of time with its number left open: "[aantal] dagen". */
    String blank(Unit unit) {
        return period(say("woord.aantal-in-te-vullen"), unit);
    }

    private String period(String number, Unit unit) {
        var form = number.equals("1") ? "#een" : "#meer";
        return say("termijn." + unit.id() + form, Map.of("n", number));
    }

    private String figure(Unit unit, Parameter.Value value) {
        if (unit.isPeriod()) {
            return period(value.written(), unit);
        }
        return switch (unit) {
            case EURO -> amount((BigDecimal) value.value());
            case DATUM -> date((LocalDate) value.value());
            default -> value.written();
        };
    }

    /** A value that ends with a stop, such as "B.V.", brings the stop of its sentence. */
    private String fill(String text, Map<String, String> slots) {
        Function<String, String> value = name -> {
            var given = slots.get(name);
            return given != null ? given : figure(name).orElse("");
        };
        return SLOT.matcher(text).replaceAll(slot -> {
            var said = value.apply(slot.group(1));
            var stop = slot.group(2) == null || said.endsWith(".") ? "" : slot.group(2);
            return Matcher.quoteReplacement(said + stop);
        });
    }
}
