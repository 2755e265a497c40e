package nl.bewaarwijzer.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Spot;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;
import nl.bewaarwijzer.rulebook.RuleBook;

/**
 * Walks through the conversation of the question bank. A screen is asked when its answer can still change the advice, by what
 * the screens before it say; so where an owner stands follows from his answers alone, however often he went back.
 */
public final class Interview {

    private static final int MOST_SOURCES = 3;

    private final RuleBook rules;
    private final KnowledgeBase base;
    private final LocalDate day;
    private final Parameters parameters;
    private final Naming names;
    private final Set<String> readByRules;

    public Interview(RuleBook rules, LocalDate day, Language language) {
        this.rules = rules;
        this.base = rules.base();
        this.day = day;
        this.parameters = base.parametersOn(day);
        this.names = new Naming(base, day, language);
        this.readByRules = rules.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rules.readsOf(rule.id()).fields().stream(),
                        rules.readsOf(rule.id()).options().stream().map(option -> option.split("#", 2)[0])))
                .collect(Collectors.toSet());
    }

    /** Where an owner stands with these answers. */
    public Walk walk(Draft given) {
        var taken = Draft.empty(given.client());
        var known = given.profile(base.bank());
        var steps = new ArrayList<Step>();
        var open = new ArrayList<Screen>();
        for (var chapter : base.bank().conversation().chapters()) {
            for (var screen : chapter.screens()) {
                var form = form(screen, given, known, taken.profile(base.bank()));
                form.ifPresent(asked -> steps.add(new Step(chapter.name(), asked)));
                if (form.filter(Form::isAnswered).isEmpty()) {
                    open.add(screen);
                }
                if (form.isPresent()) {
                    taken = form.get().take(taken);
                }
            }
        }
        var profile = taken.profile(base.bank());
        var matters = matters(profile);
        var atMost = (int) open.stream()
                .filter(screen -> mayBeAsked(screen, profile, matters))
                .count();
        return new Walk(given, taken, steps, atMost);
    }

    /** The sources of the rules that read what a form asks, the most cited first. */
    public List<String> sourcesOf(Form form) {
        var nodes = base.bank()
                .conversation()
                .screens()
                .filter(screen -> screen.id().equals(form.id()))
                .flatMap(Screen::spots)
                .map(spot -> spot.thing().node(spot.field()))
                .collect(Collectors.toSet());
        var cited = new LinkedHashMap<String, Integer>();
        rules.rules().stream()
                .filter(rule -> rules.readsOf(rule.id()).fields().stream().anyMatch(nodes::contains))
                .flatMap(rule -> rule.sources().stream())
                .forEach(source -> cited.merge(source, 1, Integer::sum));
        return cited.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_SOURCES)
                .map(source -> base.sources().get(source.getKey()))
                .filter(Objects::nonNull)
                .map(source -> source.cite().in(names.language()))
                .toList();
    }

    /** A screen as it is asked now; empty when it is not. */
    private Optional<Form> form(Screen screen, Draft given, Profile known, Profile profile) {
        if (screen instanceof Screen.OneField one) {
            var instances = asked(one.spot(), profile);
            return instances.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FieldForm(one, instances, given, profile, base, parameters, names));
        }
        if (screen instanceof Screen.Ticks ticks) {
            var asked = ticks.ticks().stream()
                    .filter(tick -> !asked(tick.spot(), profile).isEmpty())
                    .toList();
            return asked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TicksForm(ticks, asked, given, names.language()));
        }
        if (screen instanceof Screen.Examples examples) {
            return Optional.of(new ExamplesForm(examples, given, known, names));
        }
        return Optional.of(new CombinationsForm((Screen.Combinations) screen, given, profile, base, names));
    }

    /** The things about which a field is asked now. */
    private List<Instance> asked(Spot spot, Profile profile) {
        var asked = profile.describedOf(spot.thing().id()).stream()
                .filter(instance -> profile.isAsked(instance, spot.field()))
                .toList();
        if (asked.isEmpty()) {
            return asked;
        }
        var matters = matters(profile);
        return asked.stream()
                .filter(instance -> matters.test(new Question(instance, spot.field())))
                .toList();
    }

    /** Which answers can still change the advice. What no rule reads serves the documents, and always does. */
    private Predicate<Question> matters(Profile profile) {
        var open = rules.openQuestions(profile, day);
        return question ->
                !readByRules.contains(question.instance().thing().node(question.field())) || open.test(question);
    }

    private static boolean mayBeAsked(Screen screen, Profile profile, Predicate<Question> matters) {
        return screen.spots().anyMatch(spot -> {
            var described = profile.describedOf(spot.thing().id());
            var things = described.isEmpty() && profile.mayExist(spot.thing())
                    ? List.of(Instance.anyOf(spot.thing()))
                    : described;
            return things.stream()
                    .filter(instance -> !profile.isRuledOut(instance, spot.field()))
                    .anyMatch(instance -> matters.test(new Question(instance, spot.field())));
        });
    }
}
