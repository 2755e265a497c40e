package nl.bewaarwijzer.knowledge.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.document.Entry;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@code knowledge-base/vragen} and checks them against each other. */
public final class BankReader {

    /** How long an id can be. */
    public static final int LONGEST_ID = 64;

    /** What an id looks like, everywhere. */
    public static final Pattern ID = Pattern.compile("[a-z0-9-]{1," + LONGEST_ID + "}");

    /** The key of a part of the conversation, beside the things. */
    private static final String CONVERSATION = "gesprek";

    /** The key of what is said when answers do not go together. */
    private static final String CAUTIONS = "let-op";

    /** The key of the conversation about one case. */
    private static final String OF_CASE = "gesprek-zaak";

    private static final List<String> PRESENCE = List.of(Field.PRESENT, Field.ABSENT);
    private static final List<String> ABOVE = List.of("boven", "hooguit");
    private static final List<String> SINCE = List.of("vanaf", "voor");

    private final Problems problems;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final List<Node> chapters = new ArrayList<>();
    private final List<Node> cautions = new ArrayList<>();
    private final List<Node> ofCase = new ArrayList<>();

    public BankReader(Problems problems) {
        this.problems = problems;
    }

    /** Adds the things of one file. */
    public void read(Node file) {
        if (!(file instanceof Node.Block block)) {
            problems.add(file.place(), "veld.geen-blok");
            return;
        }
        block.entries().forEach((id, node) -> {
            if (id.equals(CONVERSATION)) {
                chapters.add(node);
            } else if (id.equals(CAUTIONS)) {
                cautions.add(node);
            } else if (id.equals(OF_CASE)) {
                ofCase.add(node);
            } else if (!ID.matcher(id).matches()) {
                problems.add(node.place(), "id.vorm", id);
            } else if (things.putIfAbsent(id, thing(id, node)) != null) {
                problems.add(node.place(), "id.dubbel", id);
            }
        });
    }

    /** The bank of all files read, its references checked. */
    public Bank bank() {
        things.values().forEach(this::check);
        if (problems.isEmpty()) {
            things.values()
                    .forEach(thing ->
                            thing.fields().values().forEach(field -> checkCircle(thing, field, new LinkedHashSet<>())));
        }
        var conversation = new ConversationReader(things, problems).read(chapters, cautions);
        return new Bank(things, conversation, new CaseConversationReader(things, problems).ofCase(ofCase));
    }

    private Thing thing(String id, Node node) {
        var entry = new Entry(node, problems);
        var fields = new LinkedHashMap<String, Field>();
        var catalogue = entry.optional("catalogus");
        entry.block("velden").forEach((field, value) -> fields.put(field, field(field, value, catalogue.isPresent())));
        var thing = new Thing(
                id,
                entry.place(),
                entry.optional("meervoud"),
                flag(entry, "optioneel"),
                entry.bilingual("naam"),
                entry.optionalBilingual("weergave"),
                catalogue,
                entry.optional("zin"),
                condition(entry),
                fields);
        entry.done();
        return thing;
    }

    private Field field(String id, Node node, boolean inCatalogue) {
        var entry = new Entry(node, problems);
        if (!ID.matcher(id).matches()) {
            problems.add(entry.place(), "id.vorm", id);
        }
        var choices = new LinkedHashMap<String, Choice>();
        entry.block("keuzes").forEach((choice, value) -> choices.put(choice, choice(value)));
        var typeWords = entry.words("type");
        var many = entry.node("type").orElse(node) instanceof Node.Row;
        var type = type(typeWords, many);
        var field = new Field(
                id,
                entry.place(),
                inCatalogue ? Optional.empty() : Optional.of(asking(entry)),
                presence(entry),
                type,
                type.isReference() ? typeWords.get(0) : "",
                choices,
                sentences(entry),
                condition(entry),
                entry.words("grenzen"),
                entry.words("dag-van"));
        if (typeWords.isEmpty()) {
            problems.add(entry.place(), "veld.ontbreekt", "type");
        }
        if (type == AnswerType.TERMIJN && field.presence() == Field.Presence.ASKED) {
            problems.add(entry.place(), "bank.termijn", id);
        }
        if ((type == AnswerType.KEUZE || type == AnswerType.KEUZES) && choices.isEmpty()) {
            problems.add(entry.place(), "veld.ontbreekt", "keuzes");
        }
        entry.done();
        return field;
    }

    /** How something is asked, from the keys of its entry. */
    static Asking asking(Entry entry) {
        return new Asking(
                entry.bilingual("vraag"),
                entry.optionalBilingual("vraag-aan"),
                entry.optionalBilingual("waarom"),
                entry.optionalBilingual("hulp"),
                entry.optionalBilingual("voorbeeld"),
                entry.optionalBilingual("geen"));
    }

    private Choice choice(Node node) {
        var entry = new Entry(node, problems);
        var choice = choice(entry);
        entry.done();
        return choice;
    }

    /** An answer that can be chosen, from the keys of its entry. */
    static Choice choice(Entry entry) {
        return new Choice(new Text(entry.text("nl"), entry.text("en")), entry.optionalBilingual("hulp"));
    }

    private Field.Presence presence(Entry entry) {
        var optional = flag(entry, "optioneel");
        var required = flag(entry, "verplicht");
        if (optional && required) {
            problems.add(entry.place(), "bank.verplicht-en-optioneel");
        }
        return required ? Field.Presence.REQUIRED : optional ? Field.Presence.OPTIONAL : Field.Presence.ASKED;
    }

    /** A property that is on when it says {@code ja}, and off when it is left out. */
    private boolean flag(Entry entry, String key) {
        var word = entry.optional(key).orElse(AnswerType.NO);
        if (!AnswerType.YES_NO.contains(word)) {
            problems.addUnknown(entry.placeOf(key), "veld.onbekende-keuze", word, AnswerType.YES_NO);
        }
        return word.equals(AnswerType.YES);
    }

    private static AnswerType type(List<String> words, boolean many) {
        var word = words.isEmpty() ? "tekst" : words.get(0);
        return Arrays.stream(AnswerType.values())
                .filter(type -> !type.isReference())
                .filter(type ->
                        type.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElse(many ? AnswerType.VERWIJZINGEN : AnswerType.VERWIJZING);
    }

    private Map<String, String> sentences(Entry entry) {
        var sentences = new LinkedHashMap<String, String>();
        var node = entry.node("zin");
        if (node.isPresent() && node.get() instanceof Node.Block) {
            entry.block("zin").forEach((answer, value) -> {
                if (value instanceof Node.Word word) {
                    sentences.put(answer, word.text());
                } else {
                    problems.add(value.place(), "veld.geen-waarde", answer);
                }
            });
        } else {
            entry.optional("zin").ifPresent(sentence -> sentences.put("", sentence));
        }
        return sentences;
    }

    private Condition condition(Entry entry) {
        var block = entry.block("gevraagd-als");
        if (block.isEmpty()) {
            return Condition.NONE;
        }
        var conditions = new Entry(entry.node("gevraagd-als").orElseThrow(), problems);
        return new Condition(block.keySet().stream()
                .map(path -> Condition.Part.of(path, conditions.words(path)))
                .toList());
    }

    private void check(Thing thing) {
        checkCondition(thing, thing.condition());
        if (thing.optional() && !thing.repeats()) {
            problems.add(thing.place(), "bank.optioneel", thing.id());
        }
        thing.fields().values().forEach(field -> {
            checkCondition(thing, field.condition());
            if (field.type().isReference() && !things.containsKey(field.target())) {
                var types = new TreeSet<>(things.keySet());
                Arrays.stream(AnswerType.values())
                        .filter(type -> !type.isReference())
                        .forEach(type ->
                                types.add(type.name().toLowerCase(Locale.ROOT).replace('_', '-')));
                problems.addUnknown(field.place(), "bank.type", field.target(), types);
            }
            checkSentences(field);
        });
    }

    /** Which answers of a field a rule may tell apart. */
    private static List<String> tellsApart(Field field) {
        return switch (field.type()) {
            case JA_NEE -> AnswerType.YES_NO;
            case BEDRAG, GETAL -> ABOVE;
            case DATUM -> SINCE;
            case TEKST -> field.isOptional() ? PRESENCE : List.of();
            case TERMIJN -> List.of();
            default -> List.of("");
        };
    }

    private void checkSentences(Field field) {
        var allowed = tellsApart(field);
        var slots = field.type() == AnswerType.JA_NEE || field.type() == AnswerType.TEKST ? 0 : 1;
        field.sentences().forEach((answer, sentence) -> {
            if (!allowed.contains(answer)) {
                problems.addUnknown(field.place(), "bank.zin-antwoord", answer, allowed);
            } else if (sentence.split("\"\\{\\}\"", -1).length - 1 != slots || sentence.endsWith(".")) {
                problems.add(field.place(), "bank.zin-vorm", sentence, slots);
            }
        });
    }

    private void checkCondition(Thing thing, Condition condition) {
        condition.parts().forEach(part -> {
            var owner = owner(thing, part);
            var field = owner == null ? null : owner.fields().get(part.field());
            if (owner == null || field == null || (!owner.equals(thing) && owner.repeats())) {
                problems.add(thing.place(), "bank.voorwaarde", part.path());
                return;
            }
            var known = field.type() == AnswerType.JA_NEE
                    ? AnswerType.YES_NO
                    : field.choices().keySet();
            part.answers().stream()
                    .filter(answer -> !field.type().isReference() && !known.contains(answer))
                    .forEach(answer -> problems.addUnknown(thing.place(), "bank.voorwaarde-antwoord", answer, known));
        });
    }

    private @Nullable Thing owner(Thing thing, Condition.Part part) {
        return part.isOwn() ? thing : things.get(part.thing());
    }

    /** A question that is only asked when it was answered can never be asked. */
    private void checkCircle(Thing thing, Field field, Set<String> asked) {
        var name = thing.id() + "." + field.id();
        if (!asked.add(name)) {
            problems.add(field.place(), "bank.kring", String.join(" -> ", asked));
            return;
        }
        Stream.concat(thing.condition().parts().stream(), field.condition().parts().stream())
                .forEach(part -> {
                    var owner = owner(thing, part);
                    var next = owner == null ? null : owner.fields().get(part.field());
                    if (owner != null && next != null && problems.isEmpty()) {
                        checkCircle(owner, next, new LinkedHashSet<>(asked));
                    }
                });
    }
}
