package nl.bewaarwijzer.advice;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an advice as JSON; the same advice always gives the same text. */
public final class AdviceJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private AdviceJson() {}

    /** Whether a text is an advice, not a profile. */
    public static boolean isAdvice(String text) {
        return text.stripLeading().startsWith("{") && text.contains("\"" + Advice.SCHEMA + "\"");
    }

    /** The advice in a document of {@code schema advice}; empty when it is none. */
    public static Optional<Advice> read(String text) {
        try {
            return Optional.of(MAPPER.readValue(text, Advice.class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** The advice as a document of {@code schema advice}. */
    public static String write(Object advice) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return MAPPER.writer().with(printer).writeValueAsString(advice) + "\n";
    }
}
