package nl.bewaarwijzer.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.document.Problems;

/**
 * Everything that the files of {@code knowledge-base/} say, checked as a whole.
 *
 * @param hash fingerprint of the files
 */
public record KnowledgeBase(
        Bank bank,
        Map<String, Source> sources,
        Map<String, Parameter> parameters,
        Map<String, Catalogue> catalogues,
        Texts texts,
        String hash) {

    /**
     * Reads a folder.
     *
     * @throws BrokenFiles with every problem in it
     */
    public static KnowledgeBase read(Path folder) {
        return read(folder, Optional.empty());
    }

    /**
     * Reads a folder, with what was read before taken from a cache when nothing changed.
     *
     * @param cache a private folder of the user; one that others may use is passed over
     * @throws BrokenFiles with every problem in it
     */
    public static KnowledgeBase read(Path folder, Optional<Path> cache) {
        var problems = new Problems();
        var ours = cache.filter(place -> !Files.isDirectory(place) || new PrivateFolder(place).isPrivate());
        var base = new KnowledgeReader(folder, ours, problems).read();
        if (!problems.isEmpty()) {
            throw new BrokenFiles(BrokenFiles.Owner.LAW, problems.found());
        }
        return base;
    }

    /** The parameters as they stand on a day. */
    public Parameters parametersOn(LocalDate day) {
        var values = new LinkedHashMap<String, Parameter.Value>();
        parameters.forEach((id, parameter) -> parameter.on(day).ifPresent(value -> values.put(id, value)));
        return new Parameters(values);
    }

    /** The catalogue of a thing; empty for a thing that has none. */
    public Map<String, Catalogue.Item> catalogue(String kind) {
        var catalogue = catalogues.get(kind);
        return catalogue == null ? Map.of() : catalogue.items();
    }

    /**
     * The words that an answer may be: choices, entries of a catalogue, or things of a profile; none when any will do.
     *
     * @param described the ids of the things of a kind
     */
    public Collection<String> optionsOf(Field field, Function<String, List<String>> described) {
        return switch (field.type()) {
            case JA_NEE -> AnswerType.YES_NO;
            case KEUZE, KEUZES -> field.choices().keySet();
            case VERWIJZING, VERWIJZINGEN ->
                catalogues.containsKey(field.target())
                        ? catalogue(field.target()).keySet()
                        : described.apply(field.target());
            case BRON -> sources.keySet();
            case TEKST, BEDRAG, GETAL, DATUM, TERMIJN -> List.of();
        };
    }

    /** The words that an answer may be when nothing is known of the things of a profile. */
    public Collection<String> optionsOf(Field field) {
        return optionsOf(field, thing -> List.of());
    }

    /** An entry of a catalogue that is known to exist. */
    public Catalogue.Item item(String kind, String id) {
        var item = catalogue(kind).get(id);
        if (item == null) {
            throw new IllegalArgumentException("No " + kind + ": " + id);
        }
        return item;
    }

    /** Whether an entry of a catalogue says yes to a field. */
    public boolean isSet(String kind, String id, String field) {
        return item(kind, id).fields().getOrDefault(field, List.of()).stream()
                .anyMatch(value -> value.words().contains(AnswerType.YES));
    }

    /** The name of an entry of a catalogue. */
    public Text nameOf(String kind, String id) {
        return textOf(kind, id, "naam");
    }

    /** A text field of an entry of a catalogue; empty when the entry does not fill it. */
    public Text textOf(String kind, String id, String field) {
        List<Catalogue.Dated> values = item(kind, id).fields().getOrDefault(field, List.of());
        var text = values.isEmpty() ? null : values.get(0).text();
        return text == null ? Text.same("") : text;
    }
}
