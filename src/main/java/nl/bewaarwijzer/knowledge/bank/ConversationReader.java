package nl.bewaarwijzer.knowledge.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.bank.Conversation.Chapter;
import nl.bewaarwijzer.knowledge.bank.Screen.Example;
import nl.bewaarwijzer.knowledge.bank.Screen.Proposal;
import nl.bewaarwijzer.knowledge.bank.Screen.Spot;
import nl.bewaarwijzer.knowledge.bank.Screen.Tick;
import nl.bewaarwijzer.knowledge.document.Entry;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;

/**
 * Reads the chapters under {@code gesprek}. A question that no screen asks is asked by itself, after the others: whoever adds a
 * field need not know of screens.
 */
class ConversationReader {

    final Map<String, Thing> things;
    final Problems problems;
    private final Set<String> asked = new HashSet<>();

    /** The key of what is likely; of a line it says that it stands for what the question by itself proposes. */
    private static final String PROPOSED = "voorstel";

    ConversationReader(Map<String, Thing> things, Problems problems) {
        this.things = things;
        this.problems = problems;
    }

    /** @param doubts the blocks under {@code let-op} */
    Conversation read(List<Node> parts, List<Node> doubts) {
        var chapters = new ArrayList<Chapter>();
        for (var part : parts) {
            if (part instanceof Node.Block block) {
                block.entries().values().forEach(node -> chapters.add(chapter(node)));
            } else {
                problems.add(part.place(), "veld.geen-blok");
            }
        }
        things.values().stream()
                .filter(thing -> !thing.isCatalogue() && !thing.optional())
                .forEach(thing -> chapters.add(new Chapter(thing.name(), left(thing))));
        chapters.removeIf(chapter -> chapter.screens().isEmpty());
        return new Conversation(chapters, cautions(doubts));
    }

    private List<Caution> cautions(List<Node> doubts) {
        var cautions = new ArrayList<Caution>();
        for (var doubt : doubts) {
            if (doubt instanceof Node.Block block) {
                block.entries().forEach((id, node) -> cautions.add(caution(id, node)));
            } else {
                problems.add(doubt.place(), "veld.geen-blok");
            }
        }
        return cautions;
    }

    private Caution caution(String id, Node node) {
        var entry = new Entry(node, problems);
        var caution = new Caution(
                id,
                parts(entry, "als"),
                parts(entry, "behalve"),
                entry.optional("stopt").filter(AnswerType.YES::equals).isPresent(),
                new Text(entry.text("nl"), entry.text("en")));
        entry.done();
        return caution;
    }

    /** Answers by the field that gives them, or by the kind of things of which there may be none. */
    private List<Condition.Part> parts(Entry entry, String key) {
        var parts = new ArrayList<Condition.Part>();
        entry.block(key).forEach((path, node) -> {
            var answers = new Entry(entry.node(key).orElseThrow(), problems).words(path);
            var isKind = things.values().stream()
                    .anyMatch(thing -> thing.repeats() && thing.key().equals(path));
            if (isKind || spot(path, node.place(), false).isPresent()) {
                parts.add(Condition.Part.of(path, answers));
            }
        });
        return parts;
    }

    private List<Screen> left(Thing thing) {
        List<Screen> screens = new ArrayList<>();
        thing.fields().values().stream()
                .filter(field -> !field.isOptional())
                .map(field -> new Spot(thing, field))
                .filter(spot -> !asked.contains(spot.path()))
                .forEach(spot -> screens.add(Screen.OneField.asIs(spot.field().place(), spot)));
        return screens;
    }

    Chapter chapter(Node node) {
        var entry = new Entry(node, problems);
        var name = entry.bilingual("naam");
        var screens = new ArrayList<Screen>();
        for (var row : entry.rows("schermen")) {
            var screen = screen(row);
            screen.ifPresent(screens::add);
            screen.flatMap(asked -> confirmation(row, asked)).ifPresent(screens::add);
        }
        entry.done();
        return new Chapter(name, screens);
    }

    /** The screen under {@code klopt} that asks which of the combinations really are. */
    private Optional<Screen> confirmation(Node row, Screen screen) {
        if (!(screen instanceof Screen.Combinations combinations)) {
            return Optional.empty();
        }
        return new Entry(row, problems).node("klopt").map(node -> {
            var entry = new Entry(node, problems);
            var asking = BankReader.asking(entry);
            entry.done();
            return new Screen.Confirmation(combinations, entry.place(), Optional.of(asking));
        });
    }

    private Optional<Screen> screen(Node node) {
        if (node instanceof Node.Word word) {
            return spot(word.text(), word.place()).map(spot -> Screen.OneField.asIs(word.place(), spot));
        }
        var entry = new Entry(node, problems);
        var asking = entry.node("vraag").isPresent() ? Optional.of(BankReader.asking(entry)) : Optional.<Asking>empty();
        Optional<Screen> screen = entry.node("vinkjes").isPresent()
                ? Optional.of(ticks(entry, asking))
                : entry.node("dingen").isPresent() ? things(entry, asking) : field(entry, asking);
        entry.done();
        return screen;
    }

    private Optional<Screen> field(Entry entry, Optional<Asking> asking) {
        var path = entry.text("veld");
        var proposals = new ArrayList<Proposal>();
        entry.block(PROPOSED).keySet().forEach(when -> proposals.add(proposal(entry, when)));
        var within = entry.optional("binnen").flatMap(of -> spot(of, entry.placeOf("binnen"), false));
        var follows = follows(entry);
        return spot(path, entry.placeOf("veld"))
                .map(spot -> new Screen.OneField(entry.place(), asking, spot, proposals, within, follows));
    }

    /** From which other field an answer follows; only a conversation about one thing can say so. */
    Optional<Spot> follows(Entry entry) {
        return Optional.empty();
    }

    private Proposal proposal(Entry entry, String when) {
        var answers = new Entry(entry.node(PROPOSED).orElseThrow(), problems).words(when);
        var parts = when.split("=", 2);
        return parts.length == 1
                ? new Proposal(Optional.empty(), answers)
                : new Proposal(Optional.of(Condition.Part.of(parts[0], List.of(parts[1].split("\\|")))), answers);
    }

    private Screen ticks(Entry entry, Optional<Asking> asking) {
        var ticks = new ArrayList<Tick>();
        for (var row : entry.rows("vinkjes")) {
            tick(row).ifPresent(ticks::add);
        }
        if (asking.isEmpty()) {
            problems.add(entry.place(), "veld.ontbreekt", "vraag");
        }
        return new Screen.Ticks(entry.text("id"), entry.place(), asking, ticks);
    }

    /** A line of a list; in the words of the field where it has none of its own. */
    private Optional<Tick> tick(Node node) {
        var entry = new Entry(node, problems);
        var apart = entry.optional("apart").filter(AnswerType.YES::equals).isPresent();
        var on = apart ? Optional.<String>empty() : entry.optional("wel").or(() -> Optional.of(AnswerType.YES));
        var off = off(entry);
        var own = entry.node("nl").isPresent() ? Optional.of(BankReader.choice(entry)) : Optional.<Choice>empty();
        var spots = entry.words("veld").stream()
                .flatMap(path -> spot(path, entry.placeOf("veld"), !apart).stream())
                .toList();
        entry.done();
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        var choice = own.or(() -> on.map(word -> spots.get(0).field().choices().get(word)));
        if (choice.isEmpty()) {
            problems.add(entry.place(), "veld.ontbreekt", "nl");
        }
        if (spots.size() > 1 && !apart) {
            problems.add(entry.placeOf("veld"), "bank.apart");
        }
        return choice.map(words -> new Tick(spots, words, on, off));
    }

    /** What a line that is not ticked answers; empty when that is what is proposed. */
    private static Optional<List<String>> off(Entry entry) {
        if (entry.node("niet").isEmpty()) {
            return Optional.of(List.of(AnswerType.NO));
        }
        var words = entry.words("niet");
        return words.equals(List.of(PROPOSED)) ? Optional.empty() : Optional.of(words);
    }

    private Optional<Screen> things(Entry entry, Optional<Asking> asking) {
        var id = entry.text("dingen");
        entry.node("klopt"); // read with the screen that it makes
        var thing = things.get(id);
        if (thing == null || !thing.repeats()) {
            problems.addUnknown(entry.placeOf("dingen"), "bank.scherm", id, new TreeSet<>(things.keySet()));
            return Optional.empty();
        }
        asked.add(thing.id() + ".naam");
        var per = entry.optional("per")
                .flatMap(field -> spot(thing.id() + "." + field, entry.placeOf("per")))
                .map(Spot::field);
        if (per.isPresent()) {
            var combinations = new Screen.Combinations(
                    entry.place(), asking, thing, per.get(), entry.words(PROPOSED), answers(entry, thing));
            combinations.spots().forEach(spot -> asked.add(spot.path()));
            return Optional.of(combinations);
        }
        var gate = entry.optional("als-er-zijn").flatMap(path -> spot(path, entry.placeOf("als-er-zijn")));
        var examples = new ArrayList<Example>();
        entry.block("keuzes").forEach((key, node) -> examples.add(example(thing, key, node)));
        examples.forEach(example -> example.answers().keySet().forEach(field -> asked.add(thing.id() + "." + field)));
        return Optional.of(new Screen.Examples(entry.place(), asking, thing, gate, examples));
    }

    private Example example(Thing thing, String id, Node node) {
        var entry = new Entry(node, problems);
        var choice = BankReader.choice(entry);
        Text name = entry.optionalBilingual("naam").orElse(choice.name());
        var answers = answers(entry, thing);
        entry.done();
        return new Example(id, choice, name, answers);
    }

    /** What holds of a thing that is chosen. */
    private Map<String, String> answers(Entry entry, Thing thing) {
        var answers = new LinkedHashMap<String, String>();
        entry.block("antwoorden").forEach((field, value) -> {
            if (value instanceof Node.Word word
                    && spot(thing.id() + "." + field, value.place(), false).isPresent()) {
                answers.put(field, word.text());
            }
        });
        return answers;
    }

    Optional<Spot> spot(String path, Place place) {
        return spot(path, place, true);
    }

    /** @param asks whether its question is asked here */
    private Optional<Spot> spot(String path, Place place, boolean asks) {
        var dot = path.indexOf('.');
        var thing = things.get(dot < 0 ? "" : path.substring(0, dot));
        var field = thing == null ? null : thing.fields().get(path.substring(dot + 1));
        if (thing == null || field == null) {
            problems.add(place, "bank.scherm", path);
            return Optional.empty();
        }
        if (asks) {
            asked.add(path);
        }
        return Optional.of(new Spot(thing, field));
    }
}
