package nl.bewaarwijzer.rulebook.language;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.rulebook.language.Sentence.Part;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Every sentence that a rule may use: those of the question bank, and those of {@code taal.dsl}. */
public final class Dictionary {

    private static final Pattern ENTRY = Pattern.compile("\\[(condition|consequence)\\]\\[(\\w*)\\]([^=]+)=(.*)");

    private final Problems problems;
    private final Map<String, Sentence> byShape = new LinkedHashMap<>();

    public Dictionary(Problems problems) {
        this.problems = problems;
    }

    /** Adds a sentence for each thing and field of the bank that has one. */
    public Dictionary add(Bank bank) {
        bank.all().forEach(this::add);
        return this;
    }

    /** Adds the sentences written by hand: relations, counts and conclusions. */
    public Dictionary add(String file, String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var place = new Place(file, i + 1);
            var entry = ENTRY.matcher(line);
            if (entry.matches()) {
                var part = entry.group(1).equals("condition") ? Part.CONDITION : Part.CONCLUSION;
                add(Sentence.of(part, entry.group(2), entry.group(3), entry.group(4), place));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                problems.add(place, "taal.vorm", line);
            }
        }
        return this;
    }

    /** All sentences, in the order in which they were added. */
    public List<Sentence> sentences() {
        return List.copyOf(byShape.values());
    }

    /**
     * The sentence that a line is, whole.
     *
     * @param narrowed the fact type of the pattern above, for a line that begins with a dash
     */
    Optional<Sentence> find(Part part, String narrowed, String line) {
        return Optional.ofNullable(byShape.get(key(part, line.startsWith("-") ? narrowed : "", Sentence.shape(line))));
    }

    /** The sentences most like a line, the nearest first. */
    List<String> nearest(Part part, String narrowed, String line) {
        var dash = line.startsWith("-");
        var shape = Sentence.shape(line);
        var distance = LevenshteinDistance.getDefaultInstance();
        return byShape.values().stream()
                .filter(sentence -> sentence.part() == part && sentence.text().startsWith("-") == dash)
                .filter(sentence ->
                        !dash || narrowed.isEmpty() || sentence.narrows().equals(narrowed))
                .sorted(Comparator.comparing(sentence -> distance.apply(shape, sentence.shape())))
                .limit(3)
                .map(Sentence::text)
                .toList();
    }

    private void add(Thing thing) {
        var type = thing.typeName();
        var variable = thing.variable();
        thing.sentence()
                .ifPresent(sentence ->
                        add(Sentence.of(Part.CONDITION, "", sentence, variable + " : " + type + "()", thing.place())));
        thing.fields()
                .values()
                .forEach(field -> field.sentences().forEach((answer, sentence) -> {
                    var hole = hole(thing, field);
                    var constraint = constraint(field, answer, hole);
                    var text = sentence.replace("{}", "{" + hole + "}");
                    add(
                            text.startsWith("-")
                                    ? Sentence.of(Part.CONDITION, type, text, constraint, field.place())
                                    : Sentence.of(
                                            Part.CONDITION,
                                            "",
                                            text,
                                            variable + " : " + type + "( " + constraint + " )",
                                            field.place()));
                }));
    }

    private static String hole(Thing thing, Field field) {
        return switch (field.type()) {
            case BEDRAG, GETAL -> Vocabulary.AMOUNT;
            case DATUM -> Vocabulary.DAY;
            case VERWIJZING, VERWIJZINGEN -> field.target();
            default -> thing.id() + "." + field.id();
        };
    }

    private static String constraint(Field field, String answer, String hole) {
        var name = field.codeName();
        return switch (field.type()) {
            case JA_NEE, TEKST -> name + " == \"" + answer + "\"";
            case KEUZES, VERWIJZINGEN -> name + " contains \"{" + hole + "}\"";
            case VERWIJZING -> name + "!.code == \"{" + hole + "}\"";
            case BEDRAG, GETAL ->
                "parameters." + (answer.equals("boven") ? "above" : "atMost") + "( " + name + ", \"{" + hole + "}\" )";
            case DATUM ->
                "parameters." + (answer.equals("vanaf") ? "since" : "before") + "( " + name + ", \"{" + hole + "}\" )";
            default -> name + " == \"{" + hole + "}\"";
        };
    }

    private void add(Sentence sentence) {
        var other = byShape.putIfAbsent(key(sentence.part(), sentence.narrows(), sentence.shape()), sentence);
        if (other != null) {
            problems.add(sentence.place(), "taal.dubbel", sentence.text(), other.place());
        }
        if (sentence.text().startsWith("-") == sentence.narrows().isEmpty() && sentence.part() == Part.CONDITION) {
            problems.add(sentence.place(), "taal.streepje", sentence.text());
        }
    }

    private static String key(Part part, String narrows, String shape) {
        return part + "|" + narrows + "|" + shape;
    }
}
