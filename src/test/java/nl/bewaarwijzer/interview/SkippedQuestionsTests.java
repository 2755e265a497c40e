package nl.bewaarwijzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Spot;
import nl.bewaarwijzer.knowledge.bank.Screen.Tick;
import nl.bewaarwijzer.knowledge.bank.Screen.Ticks;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.rulebook.Conclusion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the questionnaire leaves out for an owner: whatever he had answered there, the advice would have been the same. Of every
 * question and every line of a list that he does not see each answer is tried by itself, and then many at once.
 */
class SkippedQuestionsTests {

    private static final int MIXTURES = 4;
    private static final List<String> NUMBERS = List.of("0", "1", "31", "9999", "9999999");

    /** Of the countries one of each kind: this one, EU, EEA, adequate, with and without conditions, other. */
    private static final Set<String> COUNTRIES = Set.of("nl", "de", "no", "ch", "gb", "us", "br", "in");

    private final Interview interview = new Interview(Law.rules(), Law.DAY, Language.NL);
    private final Advisor advisor = new Advisor(Law.rules(), "test");

    static Stream<Path> owners() {
        var examples = Law.examples().stream()
                .map(example -> Law.KNOWLEDGE.resolve("voorbeelden").resolve(example + ".yaml"));
        return Stream.concat(examples, Stream.of(Path.of("src/test/resources/profielen/tekstbureau.yaml")));
    }

    @ParameterizedTest
    @MethodSource("owners")
    void noAnswerToASkippedQuestionChangesWhatTheRulesConclude(Path owner) {
        var walk = finished(owner);
        var skipped = skipped(walk);
        var conclusions = conclusions(walk.taken());
        assertThat(skipped).hasSizeGreaterThan(20);

        var changing = new ArrayList<String>();
        skipped.forEach((path, answers) -> answers.stream()
                .filter(words ->
                        !conclusions(walk.taken().answering(path, words)).equals(conclusions))
                .forEach(words -> changing.add(path + " " + words)));

        assertThat(changing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("owners")
    void noMixtureOfAnswersToSkippedQuestionsChangesTheAdvice(Path owner) {
        var walk = finished(owner);
        var skipped = skipped(walk);
        var advice = advice(walk.taken());
        var random = new Random(11);

        for (int mixture = 0; mixture < MIXTURES; mixture++) {
            var draft = walk.taken();
            for (var question : skipped.entrySet()) {
                var answers = question.getValue();
                draft = draft.answering(question.getKey(), answers.get(random.nextInt(answers.size())));
            }

            assertThat(advice(draft)).as("with %s", draft.answers()).containsExactlyElementsOf(advice);
        }
    }

    /** Where an owner stands who also answered what his file leaves open. */
    private Walk finished(Path owner) {
        var walk = interview.walk(Draft.of(ProfileReader.read(owner, Law.base())));
        while (walk.next().isPresent()) {
            var form = walk.next().get().form();
            var words = form.cells().stream()
                    .map(cell -> cell.answer().orElse(cell.proposed()))
                    .toList();
            walk = interview.walk(form.answer(walk.given(), words));
        }
        return walk;
    }

    /** The answers that could be given to whatever is not asked, by path. */
    private static Map<String, List<List<String>>> skipped(Walk walk) {
        var profile = walk.taken().profile(Law.base().bank());
        var told = told(walk);
        var skipped = new LinkedHashMap<String, List<List<String>>>();
        for (var thing : Law.base().bank().profileThings()) {
            for (var instance : profile.describedOf(thing.id())) {
                for (var field : thing.fields().values()) {
                    var path = instance.path(field);
                    var given = walk.taken().answer(path);
                    if (field.isOptional() || isWords(field) || told.contains(new Spot(thing, field))) {
                        continue;
                    }
                    var answers =
                            given.isEmpty() ? answers(field, profile) : hidden(instance, field, given.get(), walk);
                    if (!answers.isEmpty()) {
                        skipped.put(path, answers);
                    }
                }
            }
        }
        return skipped;
    }

    /** What an owner tells by saying which things he has: a sale that he makes now has not stopped. */
    private static Set<Spot> told(Walk walk) {
        var asked = walk.steps().stream().map(step -> step.form().id()).collect(Collectors.toSet());
        return Law.base()
                .bank()
                .conversation()
                .screens()
                .filter(screen -> screen instanceof Screen.Examples || screen instanceof Screen.Combinations)
                .filter(screen -> asked.contains(screen.id()))
                .flatMap(Screen::spots)
                .collect(Collectors.toSet());
    }

    /** What no rule can compare with anything. */
    private static boolean isWords(Field field) {
        return field.type() == AnswerType.TEKST || field.type() == AnswerType.BRON;
    }

    /** Every answer to a question, where they can be counted. */
    private static List<List<String>> answers(Field field, Profile profile) {
        var options = Law.base().optionsOf(field, profile::idsOf);
        var answers = new LinkedHashSet<List<String>>();
        answers.add(List.of(Profile.UNKNOWN));
        switch (field.type()) {
            case JA_NEE, KEUZE, VERWIJZING -> each(options).forEach(answers::add);
            case KEUZES, VERWIJZINGEN -> {
                each(options).forEach(answers::add);
                answers.add(List.of());
                answers.add(List.copyOf(options));
            }
            case DATUM ->
                each(List.of("2012-03-01", "2021-07-01", "2026-06-19", "2026-11-21"))
                        .forEach(answers::add);
            case BEDRAG, GETAL -> each(NUMBERS).forEach(answers::add);
            case TEKST, BRON, TERMIJN -> throw new IllegalArgumentException(field.id());
        }
        return List.copyOf(answers);
    }

    private static Stream<List<String>> each(Collection<String> options) {
        return options.stream()
                .filter(option -> !options.containsAll(COUNTRIES) || COUNTRIES.contains(option))
                .map(List::of);
    }

    /** The answers of lines that other lines of the same list stand beside, but that are not shown. */
    private static List<List<String>> hidden(Instance instance, Field field, List<String> given, Walk walk) {
        var shown = walk.steps().stream()
                .flatMap(step -> step.form().options().stream())
                .map(Form.Option::word)
                .collect(Collectors.toSet());
        var lines = Law.base()
                .bank()
                .conversation()
                .screens()
                .filter(Ticks.class::isInstance)
                .flatMap(screen -> ((Ticks) screen).ticks().stream())
                .filter(tick -> !tick.isApart() && tick.spot().field().equals(field))
                .map(Tick::word)
                .toList();
        if (lines.stream().noneMatch(line -> shown.contains(instance.path(field) + "=" + line))) {
            return List.of();
        }
        return lines.stream()
                .filter(line -> !shown.contains(instance.path(field) + "=" + line) && !given.contains(line))
                .map(line -> field.type().isMany()
                        ? Stream.concat(given.stream(), Stream.of(line)).toList()
                        : List.of(line))
                .toList();
    }

    /** What follows in each way in which unknown answers turn out; a notion alone is nothing that an owner hears. */
    private static List<Set<Conclusion>> conclusions(Draft draft) {
        return Law.rules().evaluate(draft.profile(Law.base().bank()), Law.DAY).worlds().stream()
                .map(world -> world.conclusions().keySet().stream()
                        .filter(conclusion -> !(conclusion instanceof Conclusion.Notion))
                        .collect(Collectors.toSet()))
                .toList();
    }

    /**
     * The advice with what changes later, but for the answers that it names and for what would make it another. Cases of one
     * customer have questions of their own.
     */
    private List<String> advice(Draft draft) {
        var advice = advisor.advise(draft.profile(Law.base().bank()), Law.DAY, Language.NL);
        var tree = (ObjectNode) JsonMapper.builder().build().readTree(AdviceJson.write(advice));
        tree.remove(List.of("cases", "answers", "profileHash", "notApplicable", "rules", "sources"));
        tree.findParents("because").forEach(line -> ((ObjectNode) line).remove("because"));
        return tree.toPrettyString().lines().toList();
    }
}
