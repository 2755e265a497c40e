package nl.bewaarwijzer.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Echo;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.bank.Condition;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Spot;
import nl.bewaarwijzer.knowledge.bank.Screen.Tick;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.RuleBook;

/**
 * Walks through the conversation of the question bank. A screen is asked when its answer can still change the advice, by what
 * the screens before it say; so where an owner stands follows from his answers alone, however often he went back.
 */
public final class Interview implements Questionnaire {

    private final RuleBook rules;
    private final KnowledgeBase base;
    private final LocalDate day;
    private final Setting setting;
    private final Naming names;
    private final Set<String> readByRules;
    private final Set<String> asked;

    public Interview(RuleBook rules, LocalDate day, Language language) {
        this.rules = rules;
        this.base = rules.base();
        this.day = day;
        this.setting = Setting.of(rules, day, language);
        this.names = setting.names();
        this.readByRules = rules.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rules.readsOf(rule.id()).fields().stream(),
                        rules.readsOf(rule.id()).options().stream().map(option -> option.split("#", 2)[0])))
                .collect(Collectors.toSet());
        this.asked = base.bank()
                .conversation()
                .screens()
                .flatMap(Screen::spots)
                .map(Spot::path)
                .collect(Collectors.toSet());
    }

    @Override
    public Walk walk(Draft given) {
        var taken = Draft.empty(given.client());
        var known = given.profile(base.bank());
        var steps = new ArrayList<Step>();
        var open = new ArrayList<Screen>();
        for (var chapter : base.bank().conversation().chapters()) {
            for (var screen : chapter.screens()) {
                var form = form(screen, given, known, taken);
                form.ifPresent(asked -> steps.add(new Step(chapter.name(), asked)));
                if (form.filter(Form::isAnswered).isEmpty()) {
                    open.add(screen);
                }
                if (form.isPresent()) {
                    taken = form.get().take(taken);
                }
            }
        }
        taken = withUnasked(given, taken, taken.profile(base.bank()));
        var reached = taken;
        var profile = reached.profile(base.bank());
        var matters = matters(profile);
        var atMost = (int) open.stream()
                .filter(screen -> mayBeAsked(screen, reached, profile, matters))
                .count();
        return new Walk(given, reached, steps, atMost);
    }

    /** What the step from one place to the next changed in the advice, in a line. */
    @Override
    public Optional<Echo.Said> echo(Walk before, Walk after) {
        var bank = base.bank();
        var answered = after.taken().answers().entrySet().stream()
                .filter(answer -> !before.taken().answer(answer.getKey()).equals(Optional.of(answer.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Echo(rules, day, names.language())
                .of(before.taken().profile(bank), after.taken().profile(bank), answered);
    }

    @Override
    public List<String> parked(Walk before, Walk after) {
        var was = before.parked();
        var profile = after.given().profile(base.bank());
        return after.parked().stream()
                .filter(path -> !was.contains(path))
                .flatMap(path -> said(path, after.given(), profile).stream())
                .toList();
    }

    /** A question with its answer. */
    private Optional<String> said(String path, Draft given, Profile profile) {
        var parts = path.split("\\.", -1);
        return base.bank().profileThings().stream()
                .filter(thing -> thing.key().equals(parts[0]))
                .findFirst()
                .flatMap(thing -> {
                    var instance = new Instance(thing, parts.length == 3 ? parts[1] : "");
                    var field = Optional.ofNullable(thing.fields().get(parts[parts.length - 1]));
                    return field.flatMap(Field::question).map(question -> {
                        var about = thing.repeats() ? names.of(instance, profile) + ": " : "";
                        return about + question.in(names.language()) + " "
                                + names.of(field.get(), given.answer(path).orElse(List.of()), profile);
                    });
                });
    }

    @Override
    public List<Remark> remarks(Walk before, Walk after) {
        var cautions = new Cautions(base.bank());
        var known = cautions.of(before);
        return cautions.of(after).stream()
                .filter(caution -> !known.contains(caution))
                .map(caution -> new Remark(caution.ends(), caution.text().in(names.language())))
                .toList();
    }

    /**
     * A soft warning.
     *
     * @param ends whether there is nothing to advise, so that an owner may as well stop
     */
    public record Remark(boolean ends, String text) {}

    @Override
    public Map<Stake, Integer> stakesOf(Form form) {
        return setting.stakesOf(base.bank().conversation().screens(), form);
    }

    @Override
    public List<String> sourcesOf(Form form) {
        return setting.sourcesOf(base.bank().conversation().screens(), form);
    }

    /**
     * What was said that no screen asks, such as own choices and cases in a file, stays as it is; so does what somebody else wrote
     * in the file and no answer rules out, and what is not asked only because the answer that decides so is not known.
     */
    private Draft withUnasked(Draft given, Draft taken, Profile profile) {
        var matters = matters(profile);
        var after = taken;
        for (var thing : base.bank().profileThings()) {
            if (thing.optional() && !given.things(thing).isEmpty()) {
                after = after.having(thing, given.things(thing));
            }
            for (var instance : after.described(thing)) {
                for (var field : thing.fields().values()) {
                    var path = instance.path(field);
                    var words = given.answer(path);
                    if (words.isPresent()
                            && after.answer(path).isEmpty()
                            && (!asked.contains(new Spot(thing, field).path())
                                    || (given.isStanding(path) && !profile.isRuledOut(instance, field))
                                    || isUndecided(instance, field, profile, matters))) {
                        after = after.answering(path, words.get());
                    }
                }
            }
        }
        return after;
    }

    /** A screen as it is asked now; empty when it is not. */
    private Optional<Form> form(Screen screen, Draft given, Profile known, Draft taken) {
        var profile = taken.profile(base.bank());
        if (screen instanceof Screen.OneField one) {
            var instances = asked(one.spot(), taken, profile);
            return instances.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FieldForm(one, instances, given, profile, setting));
        }
        if (screen instanceof Screen.Ticks ticks) {
            var lines = lines(ticks, taken, profile);
            return lines.isEmpty() ? Optional.empty() : Optional.of(new TicksForm(ticks, lines, given, profile, names));
        }
        if (screen instanceof Screen.Confirmation confirmation) {
            return Optional.of(new ConfirmationForm(confirmation, given, profile, names))
                    .filter(ConfirmationForm::isAsked)
                    .map(Form.class::cast);
        }
        if (screen instanceof Screen.Examples examples) {
            return Optional.of(new ExamplesForm(examples, given, known, names));
        }
        return Optional.of(new CombinationsForm((Screen.Combinations) screen, given, profile, base, names));
    }

    /** The things about which a field is asked now. */
    private List<Instance> asked(Spot spot, Draft taken, Profile profile) {
        var open = profile.describedOf(spot.thing().id()).stream()
                .filter(instance -> taken.answer(instance.path(spot.field())).isEmpty())
                .filter(instance -> profile.isAsked(instance, spot.field()))
                .toList();
        if (open.isEmpty()) {
            return open;
        }
        var matters = matters(profile);
        return open.stream()
                .filter(instance -> matters.test(new Question(instance, spot.field())))
                .toList();
    }

    /** The lines of a list that are asked now: what another line of the list may open is among them. */
    private List<TicksForm.Line> lines(Screen.Ticks screen, Draft taken, Profile profile) {
        var here = screen.spots().collect(Collectors.toSet());
        var matters = matters(profile);
        var options = rules.openOptions(profile, day);
        var lines = new ArrayList<TicksForm.Line>();
        for (var tick : screen.ticks()) {
            for (var about : about(tick, profile)) {
                var off = new LinkedHashMap<Question, List<String>>();
                about.stream()
                        .flatMap(instance -> tick.spots().stream()
                                .filter(spot -> taken.answer(instance.path(spot.field()))
                                                .isEmpty()
                                        && mayBeAsked(spot, instance, here, profile))
                                .map(spot -> new Question(instance, spot.field())))
                        .filter(question -> question.field().isOptional() || matters.test(question))
                        .filter(question -> isWhole(tick, question) || options.test(question, tick.word()))
                        .forEach(question -> off(question, tick, profile).ifPresent(words -> off.put(question, words)));
                if (!off.isEmpty()) {
                    lines.add(new TicksForm.Line(tick, off));
                }
            }
        }
        return lines;
    }

    /** The things of each line that a tick makes: one line for each thing that it names, or else one for all. */
    private static List<List<Instance>> about(Tick tick, Profile profile) {
        var described = profile.describedOf(tick.spot().thing().id());
        return tick.namesThing() ? described.stream().map(List::of).toList() : List.of(described);
    }

    /** Whether a line stands for all of an answer, not for one choice of several. */
    private static boolean isWhole(Tick tick, Question question) {
        return tick.isApart() || !question.field().type().isMany();
    }

    private boolean mayBeAsked(Spot spot, Instance instance, Set<Spot> here, Profile profile) {
        return profile.isAsked(instance, spot.field())
                || spot.field().isOptional() // a file may leave it out; a list asks it all the same
                || isOpenedBy(here, instance, spot.field(), profile);
    }

    /** Whether a question is asked as soon as others on the same screen have their answers. */
    private boolean isOpenedBy(Set<Spot> here, Instance instance, Field field, Profile profile) {
        return !profile.isRuledOut(instance, field)
                && field.condition().parts().stream().allMatch(part -> {
                    var owner =
                            part.isOwn() ? instance : Instance.anyOf(base.bank().thing(part.thing()));
                    var other = owner.thing().field(part.field());
                    return here.contains(new Spot(owner.thing(), other))
                            || profile.answer(owner, other).isPresent();
                });
    }

    /** What a line answers when it is not ticked; empty when nothing can be proposed, so that it is asked by itself. */
    private Optional<List<String>> off(Question question, Tick tick, Profile profile) {
        if (tick.off().isPresent()) {
            return tick.off();
        }
        var spot = new Spot(question.instance().thing(), question.field());
        return base.bank()
                .conversation()
                .screens()
                .filter(Screen.OneField.class::isInstance)
                .map(Screen.OneField.class::cast)
                .filter(one -> one.spot().equals(spot) && Proposals.proposes(one, question.instance(), profile))
                .findFirst()
                .map(one -> Proposals.of(one, question.instance(), profile));
    }

    /** Which answers can still change the advice. What no rule reads serves the documents; so does the day on which a thing ended. */
    private Predicate<Question> matters(Profile profile) {
        var open = rules.openQuestions(profile, day);
        return question -> {
            var field = question.field();
            return !readByRules.contains(question.instance().thing().node(field))
                    || field.id().equals(WellKnown.TO)
                    || open.test(question);
        };
    }

    private static boolean isUndecided(Instance instance, Field field, Profile profile, Predicate<Question> matters) {
        return !profile.isAsked(instance, field)
                && !profile.isRuledOut(instance, field)
                && matters.test(new Question(instance, field));
    }

    private boolean mayBeAsked(Screen screen, Draft taken, Profile profile, Predicate<Question> matters) {
        return screen.spots().anyMatch(spot -> {
            var described = profile.describedOf(spot.thing().id());
            var things = described.isEmpty() && profile.mayExist(spot.thing()) && !isSpokenOf(spot.thing(), taken)
                    ? List.of(Instance.anyOf(spot.thing()))
                    : described;
            return things.stream()
                    .filter(instance -> !profile.isRuledOut(instance, spot.field())
                            && taken.answer(instance.path(spot.field())).isEmpty())
                    .filter(instance -> !isLeftOpen(instance, spot.thing().condition(), taken)
                            && !isLeftOpen(instance, spot.field().condition(), taken))
                    .anyMatch(instance -> matters.test(new Question(instance, spot.field())));
        });
    }

    /** Whether the owner said which things of a kind there are, or that he does not know. */
    private static boolean isSpokenOf(Thing thing, Draft taken) {
        return thing.repeats() && taken.answer(thing.key()).isPresent();
    }

    /** Whether the owner does not know an answer on which it depends if a question is asked: then it is not. */
    private boolean isLeftOpen(Instance instance, Condition condition, Draft taken) {
        return condition.parts().stream().anyMatch(part -> {
            var owner = part.isOwn() ? instance : Instance.anyOf(base.bank().thing(part.thing()));
            var field = owner.thing().field(part.field());
            return taken.answer(owner.path(field))
                            .filter(List.of(Profile.UNKNOWN)::equals)
                            .isPresent()
                    || isLeftOpen(owner, field.condition(), taken);
        });
    }
}
