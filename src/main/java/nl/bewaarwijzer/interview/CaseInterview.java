package nl.bewaarwijzer.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.CaseStakes;
import nl.bewaarwijzer.advice.Echo;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Conversation.Chapter;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Proposal;
import nl.bewaarwijzer.knowledge.bank.Screen.Spot;
import nl.bewaarwijzer.knowledge.bank.Screen.Tick;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.RuleBook;

/**
 * Asks about one customer on top of a profile: at most six screens, those that matter most first, and only those whose answer
 * can still change the dates, the steps or the letter. The rest of the profile stays as it is.
 */
public final class CaseInterview implements Questionnaire {

    /** Whoever has a customer on the telephone answers no more. */
    static final int MOST = 6;

    private final Setting setting;
    private final Chapter chapter;
    private final Draft standing;
    private final Instance about;
    private final CaseStakes stakes;

    /**
     * A conversation about one case.
     *
     * @param standing the profile as it stands, with or without this case
     * @param id of the case
     */
    public CaseInterview(RuleBook rules, LocalDate day, Language language, Draft standing, String id) {
        this(
                Setting.of(rules, day, language),
                standing,
                new Instance(rules.base().bank().thing(WellKnown.CASE), id),
                new CaseStakes(rules, withoutCases(rules.base().bank(), standing), day));
    }

    private CaseInterview(Setting setting, Draft standing, Instance about, CaseStakes stakes) {
        this.setting = setting;
        this.chapter = setting.base().bank().ofCase();
        this.standing = standing;
        this.about = about;
        this.stakes = stakes;
    }

    private static Profile withoutCases(Bank bank, Draft standing) {
        return standing.having(bank.thing(WellKnown.CASE), List.of()).profile(bank);
    }

    /** The same conversation about another case of the same profile. */
    public CaseInterview about(String id) {
        return new CaseInterview(setting, standing, new Instance(about.thing(), id), stakes);
    }

    @Override
    public Walk walk(Draft given) {
        var taken = beforeAnyAnswer();
        var steps = new ArrayList<Step>();
        for (var screen : chapter.screens()) {
            if (steps.size() == MOST) {
                break;
            }
            var profile = onlyThisCase(taken);
            var matters = stakes.of(profile, about);
            var only = only(screen, profile);
            var follows = following(screen, profile);
            if (only.isPresent()) {
                taken = taken.answering(about.path(spot(screen).field()), List.of(only.get()));
            } else if (follows.isPresent() && matters.test(spot(screen).field())) {
                taken = taken.answering(about.path(spot(screen).field()), List.of(follows.get()));
            } else {
                var form = form(screen, given, profile, matters);
                form.ifPresent(asked -> steps.add(new Step(chapter.name(), asked)));
                taken = form.isPresent() ? form.get().take(taken) : taken;
            }
        }
        var open = (int) steps.stream().filter(step -> !step.isAnswered()).count();
        return new Walk(given, taken, steps, open);
    }

    /** An answer that followed from another, for whoever did not give it. */
    @Override
    public Optional<Echo.Said> echo(Walk before, Walk after) {
        return chapter.screens().stream()
                .filter(screen -> following(screen, onlyThisCase(after.taken())).isPresent())
                .map(screen -> spot(screen).field())
                .flatMap(field -> {
                    var words = after.taken().answer(about.path(field));
                    return words
                            .filter(said -> !words.equals(before.taken().answer(about.path(field))))
                            .map(said -> say(field, said.get(0), after))
                            .stream();
                })
                .findFirst();
    }

    private Echo.Said say(Field field, String word, Walk after) {
        var names = setting.names();
        var question = field.question().map(text -> text.in(names.language()) + " ");
        return new Echo.Said(false, question.orElse("") + names.of(field, word, onlyThisCase(after.taken())));
    }

    @Override
    public Map<Stake, Integer> stakesOf(Form form) {
        return setting.stakesOf(chapter.screens().stream(), form);
    }

    @Override
    public List<String> sourcesOf(Form form) {
        return setting.sourcesOf(chapter.screens().stream(), form);
    }

    /** The profile with this case in it, but without what the screens ask about it. */
    private Draft beforeAnyAnswer() {
        var asked = chapter.screens().stream()
                .flatMap(Screen::spots)
                .map(spot -> about.path(spot.field()))
                .collect(Collectors.toSet());
        var answers = new LinkedHashMap<>(standing.answers());
        answers.keySet().removeAll(asked);
        var ids = new LinkedHashSet<>(standing.things(about.thing()));
        ids.add(about.id());
        return new Draft(standing.client(), answers, standing.things()).having(about.thing(), List.copyOf(ids));
    }

    private Profile onlyThisCase(Draft taken) {
        return taken.having(about.thing(), List.of(about.id()))
                .profile(setting.base().bank());
    }

    private Optional<Form> form(Screen screen, Draft given, Profile profile, Predicate<Field> matters) {
        Predicate<Spot> asked = spot -> profile.isAsked(about, spot.field())
                && isAnswerable(spot.field(), profile)
                && matters.test(spot.field());
        if (screen instanceof Screen.Ticks ticks) {
            var lines = ticks.ticks().stream()
                    .filter(tick -> asked.test(tick.spot()))
                    .map(this::line)
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TicksForm(ticks, lines, given, profile, setting.names()));
        }
        return Optional.of((Screen.OneField) screen)
                .filter(one -> asked.test(one.spot()) || tells(one, profile, matters))
                .map(one -> new FieldForm(one, List.of(about), given, profile, setting));
    }

    private TicksForm.Line line(Tick tick) {
        var off = tick.off().orElseGet(() -> List.of(AnswerType.NO));
        return new TicksForm.Line(tick, Map.of(new Question(about, tick.spot().field()), off));
    }

    /** Whether there is anything to choose from. */
    private boolean isAnswerable(Field field, Profile profile) {
        if (!field.type().isReference()) {
            return true;
        }
        var target = setting.base().bank().thing(field.target());
        return target.isCatalogue() || !profile.describedOf(target.id()).isEmpty();
    }

    /** Whether the answer to another question that matters follows from this one. */
    private boolean tells(Screen.OneField one, Profile profile, Predicate<Field> matters) {
        return isAnswerable(one.spot().field(), profile)
                && oneFields()
                        .filter(other ->
                                other.follows().filter(one.spot()::equals).isPresent())
                        .anyMatch(other -> matters.test(other.spot().field()));
    }

    private Stream<Screen.OneField> oneFields() {
        return chapter.screens().stream()
                .flatMap(screen -> screen instanceof Screen.OneField one ? Stream.of(one) : Stream.of());
    }

    /** What there is but one of to refer to: then that is the answer. */
    private static Optional<String> only(Screen screen, Profile profile) {
        if (!(screen instanceof Screen.OneField one)
                || one.proposals().stream()
                        .noneMatch(proposal -> proposal.answers().contains(Proposal.ONLY))) {
            return Optional.empty();
        }
        var described = profile.describedOf(one.spot().field().target());
        return described.size() == 1 ? Optional.of(described.get(0).id()) : Optional.empty();
    }

    /** The answer in which all things agree that another answer refers to. */
    private Optional<String> following(Screen screen, Profile profile) {
        if (!(screen instanceof Screen.OneField one) || one.follows().isEmpty()) {
            return Optional.empty();
        }
        var from = one.follows().get().field();
        var target = setting.base().bank().thing(from.target());
        var answers = profile.answer(about, from).orElse(List.of()).stream()
                .map(id -> profile.answerAt(
                        new Instance(target, id).path(), one.spot().field().id()))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Optional.empty();
    }

    private static Spot spot(Screen screen) {
        return ((Screen.OneField) screen).spot();
    }
}
