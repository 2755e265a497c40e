package nl.bewaarwijzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The answers of a profile, to take some away and to give others; it knows nothing of how the program itself tries answers. */
public final class Answers {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final ObjectNode tree;

    private Answers(ObjectNode tree) {
        this.tree = tree;
    }

    /** Those of an example. */
    public static Answers of(String example) {
        try {
            var file = Law.KNOWLEDGE.resolve("voorbeelden").resolve(example + ".yaml");
            return new Answers((ObjectNode) YAML.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those written in a test. */
    public static Answers reading(String yaml) {
        return new Answers((ObjectNode) YAML.readTree(yaml));
    }

    public Profile profile() {
        return Law.profile(tree.toString());
    }

    /** With a quiet answer to each question that is still open: no, the first choice, nothing of a list. */
    public Answers complete() {
        return answered(this::quiet, Integer.MAX_VALUE);
    }

    /** With an answer by chance to some of the questions that are still open, or to all. */
    public Answers byChance(Random chance, int most) {
        return answered(question -> any(question, chance), most);
    }

    /** Without some of the answers, chosen by chance; names stay, and what must be given when a thing is there. */
    public Answers without(int number, Random chance) {
        var profile = profile();
        var given = new ArrayList<Question>();
        for (var instance : profile.instances()) {
            for (var field : instance.thing().fields().values()) {
                if (profile.answer(instance, field).isPresent()
                        && field.type() != AnswerType.TEKST
                        && !field.isOptional()
                        && !instance.thing().optional()) {
                    given.add(new Question(instance, field));
                }
            }
        }
        var less = new Answers(tree.deepCopy());
        for (int i = 0; i < number; i++) {
            var question = given.remove(chance.nextInt(given.size()));
            less.block(question.instance()).put(question.field().id(), Profile.UNKNOWN);
        }
        return less;
    }

    /** With one answer that the client does not know. */
    public Answers unknown(String thing, String question) {
        var more = new Answers(tree.deepCopy());
        more.block(profile().instance(thing).orElseThrow()).put(question, Profile.UNKNOWN);
        return more;
    }

    /** The path of each open question, for a message. */
    public List<String> open() {
        return profile().unknown().stream().map(Question::path).toList();
    }

    private interface Choice {
        List<String> answer(Question question);
    }

    private Answers answered(Choice choice, int most) {
        var more = new Answers(tree.deepCopy());
        for (int left = most; left > 0; left--) {
            var question = more.profile().unknown().stream().findFirst();
            if (question.isEmpty()) {
                return more;
            }
            more.answer(question.get(), choice.answer(question.get()));
        }
        return more;
    }

    private void answer(Question question, List<String> words) {
        var block = block(question.instance());
        if (question.field().type().isMany()) {
            var list = block.putArray(question.field().id());
            words.forEach(list::add);
        } else {
            block.put(question.field().id(), words.get(0));
        }
    }

    private ObjectNode block(Instance instance) {
        var block = tree;
        for (var key : instance.path().split("\\.", -1)) {
            block = block.get(key) instanceof ObjectNode known ? known : block.putObject(key);
        }
        return block;
    }

    private List<String> quiet(Question question) {
        var all = possible(question.field());
        return switch (question.field().type()) {
            case JA_NEE -> List.of("nee");
            case KEUZES, VERWIJZINGEN -> List.of();
            default -> List.of(all.get(0));
        };
    }

    private List<String> any(Question question, Random chance) {
        var all = possible(question.field());
        return question.field().type().isMany()
                ? all.stream().filter(option -> chance.nextBoolean()).toList()
                : List.of(all.get(chance.nextInt(all.size())));
    }

    private List<String> possible(Field field) {
        return switch (field.type()) {
            case JA_NEE -> List.of("ja", "nee");
            case KEUZE, KEUZES -> List.copyOf(field.choices().keySet());
            case VERWIJZING, VERWIJZINGEN -> List.copyOf(targets(field));
            case BEDRAG, GETAL -> numbers(field);
            case DATUM -> days(field);
            default -> List.of("tekst");
        };
    }

    private Collection<String> targets(Field field) {
        var thing = Law.base().bank().thing(field.target());
        return thing.isCatalogue()
                ? Law.base().catalogue(field.target()).keySet()
                : profile().instancesOf(field.target()).stream()
                        .map(Instance::id)
                        .toList();
    }

    /** On, just below and just above each bound. */
    private static List<String> numbers(Field field) {
        var numbers = new ArrayList<>(List.of("0", "999999"));
        bounds(field).stream().map(BigDecimal.class::cast).forEach(bound -> {
            numbers.add(bound.toPlainString());
            numbers.add(bound.add(BigDecimal.ONE).toPlainString());
            numbers.add(bound.subtract(BigDecimal.ONE).max(BigDecimal.ZERO).toPlainString());
        });
        return numbers;
    }

    private static List<String> days(Field field) {
        var days = new ArrayList<>(List.of("2017-03-01", Law.DAY.toString()));
        bounds(field).stream().map(LocalDate.class::cast).forEach(bound -> {
            days.add(bound.toString());
            days.add(bound.minusDays(1).toString());
        });
        return days;
    }

    private static List<Object> bounds(Field field) {
        var parameters = Law.base().parametersOn(Law.DAY);
        return field.bounds().stream()
                .map(parameters::find)
                .flatMap(Optional::stream)
                .map(Parameter.Value::value)
                .toList();
    }
}
