package nl.bewaarwijzer.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.document.Entry;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;

/** Reads the folder of a knowledge base; what refers to nothing is a problem, like a missing or unknown key. */
final class KnowledgeReader {

    private static final List<String> NEEDED = List.of("vragen", "bronnen", "waarden", "teksten");

    /** The name of what a rule concludes, and its line on the screen; they may stand beside a text that has no other parts. */
    private static final List<String> BESIDE = List.of("kort", "scherm");

    private final Path folder;
    private final Problems problems;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Catalogue> catalogues = new LinkedHashMap<>();
    private final Texts texts = new Texts();
    private final Optional<Path> cache;

    /** @param cache where read documents may be kept */
    KnowledgeReader(Path folder, Optional<Path> cache, Problems problems) {
        this.folder = folder;
        this.cache = cache;
        this.problems = problems;
    }

    KnowledgeBase read() {
        for (var name : NEEDED) {
            if (!Files.isDirectory(folder.resolve(name))) {
                problems.add(new Place(folder.resolve(name).toString(), 0), "kennis.map-ontbreekt");
            }
        }
        var hash = new Fingerprint().withFolder(folder).hex();
        var documents = new DocumentSource(folder, hash, cache, problems);
        var bank = bank(documents);
        each("bronnen", documents, this::source);
        each("waarden", documents, this::parameter);
        each("teksten", documents, this::text);
        var reader = new CatalogueReader(folder, documents, sources.keySet(), problems);
        bank.catalogues().forEach(thing -> catalogues.put(thing.id(), reader.read(thing)));
        var base = new KnowledgeBase(bank, sources, parameters, catalogues, texts, hash);
        new KnowledgeCheck(base, problems).check();
        documents.keep();
        return base;
    }

    private Bank bank(DocumentSource documents) {
        var reader = new BankReader(problems);
        for (var file : Fingerprint.filesBelow(folder.resolve("vragen"))) {
            documents.read(file).ifPresent(reader::read);
        }
        return reader.bank();
    }

    private void each(String part, DocumentSource documents, BiConsumer<String, Node> entry) {
        for (var file : Fingerprint.filesBelow(folder.resolve(part))) {
            documents.read(file).ifPresent(node -> DocumentSource.entries(node, problems, entry));
        }
    }

    private void source(String id, Node node) {
        var entry = new Entry(node, problems);
        var source = new Source(
                id,
                entry.place(),
                entry.bilingual("titel"),
                entry.bilingual("kort"),
                entry.choice("soort", SourceKind.class),
                entry.optional("kenmerk").orElse(null),
                entry.text("link"),
                entry.bilingual("lezing"),
                entry.date("vanaf"),
                entry.optionalDate("tot").orElse(null),
                entry.choice("zekerheid", Certainty.class),
                entry.optionalBilingual("opmerking").orElse(null),
                open(entry).orElse(null),
                check(entry),
                entry.optional("vervangen-door").orElse(null));
        entry.done();
        if (!source.link().startsWith("https://")) {
            problems.add(entry.placeOf("link"), "bron.link", source.link());
        }
        unique(id, entry.place(), sources.putIfAbsent(id, source) == null);
    }

    private Optional<Source.OpenPoint> open(Entry entry) {
        return entry.node("open").map(node -> {
            var open = new Entry(node, problems);
            var readings = open.rows("lezingen").stream()
                    .map(reading -> Entry.bilingual(reading, problems))
                    .toList();
            var followed =
                    Entry.number(open.text("gevolgd")).map(Number::intValue).orElse(0);
            open.done();
            if (followed < 1 || followed > readings.size()) {
                problems.add(open.place(), "bron.gevolgd", readings.size());
            }
            return new Source.OpenPoint(readings, followed);
        });
    }

    private Source.Check check(Entry entry) {
        var node = entry.node("nagekeken");
        if (node.isEmpty()) {
            problems.add(entry.place(), "veld.ontbreekt", "nagekeken");
            return new Source.Check(LocalDate.EPOCH, "", "");
        }
        var check = new Entry(node.get(), problems);
        var checked = new Source.Check(check.date("datum"), check.text("door"), check.text("tweede"));
        check.done();
        return checked;
    }

    private void parameter(String id, Node node) {
        var entry = new Entry(node, problems);
        var title = entry.bilingual("titel");
        var unit = entry.choice("eenheid", Unit.class);
        var values = new ArrayList<Parameter.Value>();
        entry.rows("waarden").forEach(row -> value(row, unit).ifPresent(values::add));
        values.sort(Comparator.comparing(Parameter.Value::from));
        if (values.isEmpty()) {
            problems.add(entry.place(), "veld.ontbreekt", "waarden");
        }
        check(entry);
        entry.done();
        unique(
                id,
                entry.place(),
                parameters.putIfAbsent(id, new Parameter(id, entry.place(), title, unit, values)) == null);
    }

    private Optional<Parameter.Value> value(Node row, Unit unit) {
        var entry = new Entry(row, problems);
        var from = entry.date("vanaf");
        var to = entry.optionalDate("tot").orElse(null);
        var written = entry.text("waarde");
        var source = entry.text("bron");
        var certainty =
                entry.node("zekerheid").isPresent() ? entry.choice("zekerheid", Certainty.class) : Certainty.VAST;
        entry.done();
        KnowledgeCheck.sourceExists(source, entry.placeOf("bron"), sources.keySet(), problems);
        var value = unit.read(written);
        if (value.isEmpty()) {
            problems.add(entry.placeOf("waarde"), "waarde.past-niet", written, unit.id());
        }
        return value.map(read -> new Parameter.Value(from, to, written, read, source, certainty));
    }

    private void text(String id, Node node) {
        if (node instanceof Node.Block block && !block.entries().containsKey("nl")) {
            block.entries().forEach((part, value) -> add(id + "#" + part, value));
        } else if (node instanceof Node.Block block) {
            var text = block;
            for (var part : BESIDE) {
                Optional.ofNullable(block.entries().get(part)).ifPresent(value -> add(id + "#" + part, value));
                text = text.without(part);
            }
            add(id, text);
        } else {
            add(id, node);
        }
    }

    private void add(String id, Node value) {
        var text = Entry.bilingual(value, problems);
        unique(id, value.place(), texts.add(id, new Texts.Entry(value.place(), text)));
    }

    private void unique(String id, Place place, boolean added) {
        if (!added) {
            problems.add(place, "id.dubbel", id);
        }
    }
}
