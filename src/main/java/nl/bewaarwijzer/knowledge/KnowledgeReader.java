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
import java.util.Set;
import java.util.function.BiConsumer;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Entry;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.knowledge.document.Shelf;

/** Reads the folder of a knowledge base; what refers to nothing is a problem, like a missing or unknown key. */
final class KnowledgeReader {

    private static final String KEPT_AS = ".knowledge";
    private static final List<String> NEEDED = List.of("vragen", "bronnen", "waarden", "teksten");

    /** The name of what a rule concludes; it may stand beside a text that has no other parts. */
    private static final String SHORT = "kort";

    private final Path folder;
    private final Problems problems;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Catalogue> catalogues = new LinkedHashMap<>();
    private final Texts texts = new Texts();
    private final Optional<Path> cache;
    private final Set<Path> covered;
    private final Map<String, Node> documents = new LinkedHashMap<>();
    private Optional<Map<String, Node>> shelved = Optional.empty();

    /** @param cache where read documents may be kept */
    KnowledgeReader(Path folder, Optional<Path> cache, Problems problems) {
        this.folder = folder;
        this.cache = cache;
        this.covered = Set.copyOf(Fingerprint.filesBelow(folder));
        this.problems = problems;
    }

    KnowledgeBase read() {
        for (var name : NEEDED) {
            if (!Files.isDirectory(folder.resolve(name))) {
                problems.add(new Place(folder.resolve(name).toString(), 0), "kennis.map-ontbreekt");
            }
        }
        var hash = new Fingerprint().withFolder(folder).hex();
        var name = new Fingerprint().with(hash).with(folder.toString()).hex() + KEPT_AS;
        shelved = cache.flatMap(place -> new Shelf(place.resolve(name)).load());
        var bank = bank();
        each("bronnen", this::source);
        each("waarden", this::parameter);
        each("teksten", this::text);
        bank.catalogues().forEach(this::catalogue);
        var base = new KnowledgeBase(bank, sources, parameters, catalogues, texts, hash);
        bank.catalogues().forEach(thing -> checkItems(thing, base));
        bank.all().forEach(thing -> thing.fields().values().forEach(this::checkBounds));
        bank.all().forEach(thing -> thing.fields().values().forEach(this::checkDays));
        checkSources();
        if (shelved.isEmpty() && problems.isEmpty()) {
            cache.map(PrivateFolder::new).ifPresent(place -> {
                place.keep(name, out -> Shelf.write(documents, out));
                place.forgetOldest(KEPT_AS);
            });
        }
        return base;
    }

    private Bank bank() {
        var reader = new BankReader(problems);
        for (var file : Fingerprint.filesBelow(folder.resolve("vragen"))) {
            document(file).ifPresent(reader::read);
        }
        return reader.bank();
    }

    private void each(String part, BiConsumer<String, Node> entry) {
        for (var file : Fingerprint.filesBelow(folder.resolve(part))) {
            document(file).ifPresent(node -> entries(node, entry));
        }
    }

    /** A file that the fingerprint does not cover may change unseen: it is read each time. */
    private Optional<Node> document(Path file) {
        if (!covered.contains(file)) {
            return Documents.read(file, problems);
        }
        var known = shelved.map(all -> all.get(file.toString()));
        var document = known.isPresent() ? known : Documents.read(file, problems);
        document.ifPresent(node -> documents.put(file.toString(), node));
        return document;
    }

    private void entries(Node file, BiConsumer<String, Node> entry) {
        if (file instanceof Node.Block block) {
            block.entries().forEach(entry);
        } else {
            problems.add(file.place(), "veld.geen-blok");
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
        sourceMustExist(source, entry.placeOf("bron"));
        var value = unit.read(written);
        if (value.isEmpty()) {
            problems.add(entry.placeOf("waarde"), "waarde.past-niet", written, unit.id());
        }
        return value.map(read -> new Parameter.Value(from, to, written, read, source, certainty));
    }

    private void text(String id, Node node) {
        if (node instanceof Node.Block block && !block.entries().containsKey("nl")) {
            block.entries().forEach((part, value) -> add(id + "#" + part, value));
        } else if (node instanceof Node.Block block && block.entries().containsKey(SHORT)) {
            add(id + "#" + SHORT, block.entries().get(SHORT));
            add(id, block.without(SHORT));
        } else {
            add(id, node);
        }
    }

    private void add(String id, Node value) {
        var text = Entry.bilingual(value, problems);
        unique(id, value.place(), texts.add(id, new Texts.Entry(value.place(), text)));
    }

    private void catalogue(Thing thing) {
        var items = new LinkedHashMap<String, Catalogue.Item>();
        var file = folder.resolve(thing.catalogue().orElseThrow());
        document(file)
                .ifPresent(node -> entries(node, (id, value) -> {
                    if (!BankReader.ID.matcher(id).matches()) {
                        problems.add(value.place(), "id.vorm", id);
                    }
                    items.put(id, item(thing, id, value));
                }));
        catalogues.put(thing.id(), new Catalogue(thing.id(), items));
    }

    /** When all catalogues are read: they refer to each other. */
    private void checkItems(Thing thing, KnowledgeBase base) {
        base.catalogue(thing.id())
                .values()
                .forEach(item -> thing.fields().values().forEach(field -> checkItem(item, field, base)));
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
            sourceMustExist(dated.source(), entry.placeOf("bron"));
        }
        return dated;
    }

    private void checkItem(Catalogue.Item item, Field field, KnowledgeBase base) {
        var known = base.optionsOf(field);
        item.fields().getOrDefault(field.id(), List.of()).stream()
                .flatMap(dated -> dated.words().stream())
                .filter(word -> !known.isEmpty() && !known.contains(word))
                .forEach(word -> problems.addUnknown(item.place(), "veld.onbekende-keuze", word, known));
    }

    private void checkBounds(Field field) {
        field.bounds().stream()
                .filter(bound -> !parameters.containsKey(bound))
                .forEach(bound -> problems.addUnknown(field.place(), "id.onbekend", bound, parameters.keySet()));
    }

    /** A date is the day of an event from which a term counts, or of a moment from which a deadline does. */
    private void checkDays(Field field) {
        var known = new java.util.TreeSet<String>();
        for (var kind : List.of("gebeurtenis", "moment")) {
            var catalogue = catalogues.get(kind);
            known.addAll(catalogue == null ? Set.of() : catalogue.items().keySet());
        }
        field.dayOf().stream()
                .filter(day -> !known.contains(day))
                .forEach(day -> problems.addUnknown(field.place(), "id.onbekend", day, known));
    }

    private void checkSources() {
        sources.values().stream()
                .filter(source -> source.replacedBy() != null && !sources.containsKey(source.replacedBy()))
                .forEach(source -> problems.addUnknown(
                        source.place(), "id.onbekend", String.valueOf(source.replacedBy()), sources.keySet()));
    }

    private void sourceMustExist(String id, Place place) {
        if (!id.isEmpty() && !sources.containsKey(id)) {
            problems.addUnknown(place, "bron.onbekend", id, sources.keySet());
        }
    }

    private void unique(String id, Place place, boolean added) {
        if (!added) {
            problems.add(place, "id.dubbel", id);
        }
    }
}
