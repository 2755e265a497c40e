package nl.bewaarwijzer.knowledge.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bewaarwijzer.knowledge.Text;

/**
 * A block read key by key. What is missing or wrong becomes a problem and an empty value, so that reading goes on;
 * {@link #done} reports the keys that nobody asked for.
 */
public final class Entry {

    private final Node node;
    private final Map<String, Node> entries;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    public Entry(Node node, Problems problems) {
        this.node = node;
        this.problems = problems;
        this.entries = node instanceof Node.Block block ? block.entries() : Map.of();
        if (!(node instanceof Node.Block)) {
            problems.add(node.place(), "veld.geen-blok");
        }
    }

    public Place place() {
        return node.place();
    }

    /** The value of a key as it stands. */
    public Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    /** The text of a key that must be there. */
    public String text(String key) {
        var text = optional(key);
        if (text.isEmpty() && !(entries.get(key) instanceof Node.Block) && !(entries.get(key) instanceof Node.Row)) {
            problems.add(place(), "veld.ontbreekt", key);
        }
        return text.orElse("");
    }

    /** The text of a key that may be left out. */
    public Optional<String> optional(String key) {
        return node(key).flatMap(value -> word(key, value));
    }

    /** The day of a key that must be there; 31 February is a problem. */
    public LocalDate date(String key) {
        text(key);
        return optionalDate(key).orElse(LocalDate.EPOCH);
    }

    public Optional<LocalDate> optionalDate(String key) {
        var text = optional(key);
        var day = text.flatMap(Days::read);
        if (text.isPresent() && day.isEmpty()) {
            problems.add(placeOf(key), "veld.geen-datum", key, text.get());
        }
        return day;
    }

    /** One of a fixed set of words: the lower-case names of an enum. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        var text = text(key);
        var choices = new LinkedHashMap<String, E>();
        Arrays.stream(type.getEnumConstants()).forEach(value -> choices.put(wordOf(value), value));
        if (!text.isEmpty() && !choices.containsKey(text)) {
            problems.addUnknown(placeOf(key), "veld.onbekende-keuze", text, choices.keySet());
        }
        return choices.getOrDefault(text, type.getEnumConstants()[0]);
    }

    /** A text in both languages: {@code {nl: .., en: ..}}. */
    public Text bilingual(String key) {
        var text = optionalBilingual(key);
        if (text.isEmpty()) {
            problems.add(place(), "veld.ontbreekt", key);
        }
        return text.orElse(Text.same(""));
    }

    public Optional<Text> optionalBilingual(String key) {
        return node(key).map(value -> bilingual(value, problems));
    }

    /** A text in both languages, as a value. */
    public static Text bilingual(Node value, Problems problems) {
        var entry = new Entry(value, problems);
        var text = new Text(entry.text("nl"), entry.text("en"));
        entry.done();
        return text;
    }

    /** One word or a row of words. */
    public List<String> words(String key) {
        var value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        var items = value.get() instanceof Node.Row row ? row.items() : List.of(value.get());
        return items.stream().flatMap(item -> word(key, item).stream()).toList();
    }

    /** The entries of a block under a key, in the order of the file. */
    public Map<String, Node> block(String key) {
        var value = node(key);
        if (value.isPresent() && !(value.get() instanceof Node.Block)) {
            problems.add(value.get().place(), "veld.geen-blok");
        }
        return value.isPresent() && value.get() instanceof Node.Block block ? block.entries() : Map.of();
    }

    /** The rows under a key. */
    public List<Node> rows(String key) {
        return node(key)
                .filter(Node.Row.class::isInstance)
                .map(row -> ((Node.Row) row).items())
                .orElse(List.of());
    }

    /** A number as it is written, with a point for decimals. */
    public static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Reports every key that was never asked for. */
    public void done() {
        entries.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> problems.addUnknown(placeOf(key), "veld.onbekend", key, asked));
    }

    /** Where a key stands, or the block when it is missing. */
    public Place placeOf(String key) {
        return node instanceof Node.Block block ? block.placeOf(key) : place();
    }

    private Optional<String> word(String key, Node value) {
        if (value instanceof Node.Word word) {
            return Optional.of(word.text().strip());
        }
        if (!(value instanceof Node.Nothing)) {
            problems.add(value.place(), "veld.geen-waarde", key);
        }
        return Optional.empty();
    }

    private static String wordOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
