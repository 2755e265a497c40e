package nl.bewaarwijzer.profile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Amount;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.knowledge.document.Problems;

/** Reads a profile from YAML or JSON and checks it against the question bank; every problem at once. */
public final class ProfileReader {

    private static final String CLIENT = "klant";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    /** Names that cannot be a folder on every system, or look like an option. */
    private static final Pattern NO_FOLDER = Pattern.compile("-.*|con|prn|aux|nul|com\\d|lpt\\d");

    private static final int LONGEST_TEXT = 2_000;

    private final KnowledgeBase base;
    private final Problems problems = new Problems();
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Instance> described = new ArrayList<>();

    private final boolean whole;

    private ProfileReader(KnowledgeBase base, boolean whole) {
        this.base = base;
        this.whole = whole;
    }

    /**
     * The profile in a file.
     *
     * @throws BrokenFiles with every problem in it
     */
    public static Profile read(Path file, KnowledgeBase base) {
        return read(file, base, List.of());
    }

    /**
     * The profile in a file, with own choices that stand elsewhere.
     *
     * @throws BrokenFiles with every problem in it
     */
    public static Profile read(Path file, KnowledgeBase base, List<OwnChoices> choices) {
        var reader = new ProfileReader(base, true);
        var node = Documents.read(file, reader.problems).map(whole -> reader.with(choices, whole));
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return reader.profile(node, name.replaceFirst("\\.[^.]*$", ""));
    }

    /**
     * The profile in a part of another file, such as a scenario; it needs no name.
     *
     * @throws BrokenFiles with every problem in it
     */
    public static Profile readPart(Node node, String client, KnowledgeBase base) {
        var reader = new ProfileReader(base, false);
        return reader.profile(Optional.of(reader.with(List.of(), node)), client);
    }

    private Node with(List<OwnChoices> choices, Node node) {
        return new ChoiceMerge(OwnChoices.keys(base)).into(node, choices);
    }

    private Profile profile(Optional<Node> node, String fallback) {
        var client = fallback.toLowerCase(Locale.ROOT);
        if (node.isPresent()) {
            client = client(node.get(), client);
            things(node.get());
            checkChoices();
        }
        if (!problems.isEmpty()) {
            throw new BrokenFiles(BrokenFiles.Owner.PROFILE, problems.found());
        }
        var profile = new Profile(client, base.bank(), given, described, List.of(), places);
        return new Profile(client, base.bank(), given, described, notices(profile), places);
    }

    private String client(Node node, String fallback) {
        var named = node instanceof Node.Block block ? block.entries().get(CLIENT) : null;
        var client = named instanceof Node.Word word ? word.text() : fallback;
        if (!BankReader.ID.matcher(client).matches()
                || NO_FOLDER.matcher(client).matches()) {
            problems.add(named == null ? node.place() : named.place(), "profiel.klant", client);
        }
        return client;
    }

    private void things(Node node) {
        if (!(node instanceof Node.Block block)) {
            problems.add(node.place(), "veld.geen-blok");
            return;
        }
        var keys = new LinkedHashMap<String, Thing>();
        base.bank().profileThings().forEach(thing -> keys.put(thing.key(), thing));
        for (var thing : keys.values()) { // ids first: things refer to each other
            instances(thing, block);
        }
        block.entries().forEach((key, value) -> {
            var thing = keys.get(key);
            if (thing != null) {
                answers(thing, value);
            } else if (!key.equals(CLIENT)) {
                var known = new LinkedHashSet<>(keys.keySet());
                known.add(CLIENT);
                problems.addUnknown(place(block, key), "veld.onbekend", key, known);
            }
        });
        requireName(block);
    }

    private void requireName(Node.Block block) {
        if (!whole) {
            return;
        }
        base.bank().profileThings().stream()
                .filter(thing -> !thing.repeats())
                .filter(thing -> thing.fields().containsKey("naam"))
                .filter(thing -> !given.containsKey(thing.id() + ".naam"))
                .forEach(thing -> problems.add(
                        block.keys()
                                .getOrDefault(
                                        thing.key(), new Place(block.place().file(), 0)),
                        "profiel.naam",
                        thing.key()));
    }

    private void instances(Thing thing, Node.Block block) {
        var value = block.entries().get(thing.key());
        if (!thing.repeats()) {
            described.add(new Instance(thing, ""));
        } else if (value instanceof Node.Block items) {
            items.entries().keySet().forEach(id -> {
                if (BankReader.ID.matcher(id).matches()) {
                    described.add(new Instance(thing, id));
                } else {
                    problems.add(place(items, id), "id.vorm", id);
                }
            });
        }
    }

    private void answers(Thing thing, Node value) {
        if (value instanceof Node.Nothing) {
            return;
        }
        if (thing.repeats() && value instanceof Node.Word word && word.text().equals(Profile.UNKNOWN)) {
            places.put(thing.key(), value.place());
        } else if (!(value instanceof Node.Block block)) {
            problems.add(value.place(), "veld.geen-blok");
        } else if (thing.repeats()) {
            block.entries().forEach((id, item) -> fields(new Instance(thing, id), item));
        } else {
            fields(new Instance(thing, ""), block);
        }
    }

    private void fields(Instance instance, Node item) {
        requireAnswers(instance, item);
        if (item instanceof Node.Nothing) {
            return;
        }
        if (!(item instanceof Node.Block block)) {
            problems.add(item.place(), "veld.geen-blok");
            return;
        }
        var fields = instance.thing().fields();
        block.entries().forEach((key, value) -> {
            var field = fields.get(key);
            if (field == null) {
                problems.addUnknown(place(block, key), "veld.onbekend", key, fields.keySet());
            } else {
                answer(instance, field, value);
            }
        });
    }

    /** One line has one choice of the client and one of the house: which of two would hold? */
    private void checkChoices() {
        var seen = new LinkedHashMap<List<Object>, String>();
        described.stream()
                .filter(choice -> Set.of(WellKnown.OWN_CHOICE, WellKnown.OWN_TEXT)
                        .contains(choice.thing().id()))
                .forEach(choice -> {
                    var line = new ArrayList<Object>(List.of(choice.thing().id()));
                    Stream.of(WellKnown.DATA, WellKnown.SALE, WellKnown.EVENT, WellKnown.LINE, WellKnown.BY)
                            .map(field -> given.getOrDefault(choice.path() + "." + field, List.of()))
                            .forEach(line::add);
                    var other = seen.putIfAbsent(line, choice.id());
                    if (other != null) {
                        problems.add(placeOf(choice), "keuze.dubbel", choice.id(), other);
                    }
                });
    }

    private Place placeOf(Instance instance) {
        return instance.thing().fields().values().stream()
                .map(field -> places.get(instance.path(field)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Place("", 0));
    }

    private void requireAnswers(Instance instance, Node item) {
        var answers = item instanceof Node.Block block ? block.entries() : Map.<String, Node>of();
        instance.thing().fields().values().stream()
                .filter(Field::isRequired)
                .filter(field -> answers.getOrDefault(field.id(), item) instanceof Node.Nothing
                        || !answers.containsKey(field.id()))
                .forEach(field -> problems.add(item.place(), "veld.ontbreekt", field.id()));
    }

    private void answer(Instance instance, Field field, Node value) {
        var items = value instanceof Node.Row row ? row.items() : List.of(value);
        if (value instanceof Node.Nothing) {
            return;
        }
        if (value instanceof Node.Row && !field.type().isMany()) {
            problems.add(value.place(), "veld.geen-waarde", field.id());
            return;
        }
        var words = new ArrayList<String>();
        for (var item : items) {
            if (item instanceof Node.Word word) {
                words.add(word.text().strip());
            } else {
                problems.add(item.place(), "veld.geen-waarde", field.id());
                return;
            }
        }
        if (words.equals(List.of(Profile.UNKNOWN))) {
            if (field.presence() == Field.Presence.ASKED) {
                places.put(instance.path(field), value.place());
            } else {
                problems.add(value.place(), "profiel.weet-ik-niet", field.id());
            }
            return;
        }
        var path = instance.path(field);
        var normal = new ArrayList<String>();
        for (var word : words) {
            normal(field, word, value.place()).ifPresent(normal::add);
        }
        if (normal.size() == words.size() && (!normal.isEmpty() || field.type().isMany())) {
            given.put(path, List.copyOf(new LinkedHashSet<>(normal)));
            places.put(path, value.place());
        }
    }

    private Optional<String> normal(Field field, String word, Place place) {
        return switch (field.type()) {
            case TEKST, BRON -> text(word, place);
            case JA_NEE, KEUZE, KEUZES, VERWIJZING, VERWIJZINGEN -> known(field, word, place);
            case BEDRAG -> amount(word, place);
            case GETAL -> number(word, place);
            case DATUM -> date(field, word, place);
            case TERMIJN -> span(word, place);
        };
    }

    private Optional<String> text(String word, Place place) {
        if (word.isEmpty() || word.length() > LONGEST_TEXT) {
            problems.add(place, "profiel.tekst", LONGEST_TEXT);
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private Optional<String> known(Field field, String word, Place place) {
        var known = base.optionsOf(field, this::idsOf);
        if (known.contains(word)) {
            return Optional.of(word);
        }
        var allowed = new LinkedHashSet<>(known);
        if (field.presence() == Field.Presence.ASKED) {
            allowed.add(Profile.UNKNOWN);
        }
        problems.addUnknown(place, "veld.onbekende-keuze", word, allowed);
        return Optional.empty();
    }

    private Optional<String> number(String word, Place place) {
        if (NUMBER.matcher(word).matches()) {
            return Optional.of(new BigDecimal(word).stripTrailingZeros().toPlainString());
        }
        problems.add(place, "profiel.getal", word);
        return Optional.empty();
    }

    private Optional<String> amount(String word, Place place) {
        var amount = Amount.read(word);
        if (amount.isEmpty()) {
            problems.add(place, "profiel.getal", word);
        }
        return amount.map(Amount::word);
    }

    private Optional<String> date(Field field, String word, Place place) {
        var day = Days.read(word);
        if (day.isEmpty()) {
            problems.add(place, "veld.geen-datum", field.id(), word);
        }
        return day.map(LocalDate::toString);
    }

    private Optional<String> span(String word, Place place) {
        var span = Span.read(word);
        if (span.isEmpty()) {
            problems.add(place, "profiel.termijn", word);
        }
        return span.map(Span::toString);
    }

    private List<String> idsOf(String thing) {
        return described.stream()
                .filter(instance -> instance.thing().id().equals(thing))
                .map(Instance::id)
                .toList();
    }

    private List<Problem> notices(Profile profile) {
        var notices = new Problems();
        for (var instance : described) {
            for (var field : instance.thing().fields().values()) {
                var place = places.get(instance.path(field));
                if (place != null && profile.isRuledOut(instance, field)) {
                    notices.add(place, "profiel.niet-gevraagd", instance.path(field));
                }
            }
        }
        return notices.found();
    }

    private static Place place(Node.Block block, String key) {
        return block.keys().getOrDefault(key, block.place());
    }
}
