package nl.bewaarwijzer.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.knowledge.document.Entry;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;

/** Reads the file of a catalogue by the fields that the question bank gives its thing. */
final class CatalogueReader {

    private final Path folder;
    private final DocumentSource documents;
    private final Set<String> sources;
    private final Problems problems;

    /** @param sources ids of the sources that a value may name */
    CatalogueReader(Path folder, DocumentSource documents, Set<String> sources, Problems problems) {
        this.folder = folder;
        this.documents = documents;
        this.sources = sources;
        this.problems = problems;
    }

    /** The catalogue of a thing; empty when its file cannot be read. */
    Catalogue read(Thing thing) {
        var items = new LinkedHashMap<String, Catalogue.Item>();
        var file = folder.resolve(thing.catalogue().orElseThrow());
        documents
                .read(file)
                .ifPresent(node -> DocumentSource.entries(node, problems, (id, value) -> {
                    if (!BankReader.ID.matcher(id).matches()) {
                        problems.add(value.place(), "id.vorm", id);
                    }
                    items.put(id, item(thing, id, value));
                }));
        return new Catalogue(thing.id(), items);
    }

    private Catalogue.Item item(Thing thing, String id, Node node) {
        var entry = new Entry(node, problems);
        var fields = new LinkedHashMap<String, List<Catalogue.Dated>>();
        fields.put("naam", List.of(new Catalogue.Dated(null, List.of(), entry.bilingual("naam"), null)));
        for (var field : thing.fields().values()) {
            var value = entry.node(field.id());
            if (value.isPresent()) {
                fields.put(field.id(), dated(value.get(), field, entry));
            }
        }
        entry.done();
        return new Catalogue.Item(id, entry.place(), fields);
    }

    private List<Catalogue.Dated> dated(Node value, Field field, Entry entry) {
        if (field.type() == AnswerType.TEKST) {
            return List.of(new Catalogue.Dated(null, List.of(), Entry.bilingual(value, problems), null));
        }
        if (value instanceof Node.Row row
                && !row.items().isEmpty()
                && row.items().get(0) instanceof Node.Block) {
            return row.items().stream()
                    .map(this::dated)
                    .sorted(Comparator.comparing(one -> one.from() == null ? LocalDate.MIN : one.from()))
                    .toList();
        }
        return List.of(new Catalogue.Dated(null, entry.words(field.id()), null, null));
    }

    private Catalogue.Dated dated(Node row) {
        var entry = new Entry(row, problems);
        var dated = new Catalogue.Dated(
                entry.optionalDate("vanaf").orElse(null),
                entry.words("waarde"),
                null,
                entry.optional("bron").orElse(null));
        entry.done();
        if (dated.source() != null) {
            KnowledgeCheck.sourceExists(dated.source(), entry.placeOf("bron"), sources, problems);
        }
        return dated;
    }
}
