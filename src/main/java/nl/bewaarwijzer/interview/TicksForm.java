package nl.bewaarwijzer.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Tick;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;

/**
 * Several fields ticked in one list: what is ticked is so, what is not ticked is not. What is asked apart when it is ticked, is
 * left to the screens that ask it by themselves; which of those lines were ticked is kept under the name of the screen. So is
 * which lines there were: one that the owner did not see then, he did not answer.
 */
final class TicksForm extends ListForm {

    /** Behind the name of a screen: the lines that it had when it was answered. */
    private static final String SEEN = "-gezien";

    /** Behind the name of a screen: the lines of which the owner was not sure. */
    private static final String DOUBTS = "-twijfel";

    private final Screen.Ticks screen;
    private final List<Line> lines;
    private final Profile profile;
    private final Bank bank;
    private final Naming names;
    private final Profile together;

    /**
     * A line as it is asked now.
     *
     * @param off what it answers when it is not ticked
     */
    record Line(Tick tick, Map<Question, List<String>> off) {

        Line {
            off = new LinkedHashMap<>(off);
        }

        Question first() {
            return off.keySet().iterator().next();
        }

        /** What stands for it in an answer. */
        String word() {
            return first().path() + tick.on().map(on -> "=" + on).orElse("");
        }
    }

    /**
     * @param lines those of the screen that are asked now
     * @param profile what earlier screens came to
     */
    TicksForm(Screen.Ticks screen, List<Line> lines, Draft given, Profile profile, Naming names) {
        super(screen, given);
        this.screen = screen;
        this.lines = List.copyOf(lines);
        this.profile = profile;
        this.bank = profile.bank();
        this.names = names;
        this.together = together();
    }

    @Override
    public Kind kind() {
        return Kind.MANY;
    }

    @Override
    public List<Option> options() {
        return lines.stream()
                .map(line -> new Option(
                        line.word(),
                        filled(line, line.tick().choice().name()),
                        line.tick()
                                .choice()
                                .help()
                                .map(help -> filled(line, help))
                                .orElse("")))
                .toList();
    }

    private String filled(Line line, Text text) {
        var words = text.in(names.language());
        if (line.first().instance().thing().repeats()) {
            words = words.replace(Tick.THING, names.of(line.first().instance(), profile));
        }
        for (var off : line.off().entrySet()) {
            var field = off.getKey().field();
            words = words.replace("{" + field.id() + "}", names.of(field, off.getValue(), profile));
        }
        return words;
    }

    @Override
    public boolean mayDoubt() {
        return true;
    }

    /** What is ticked; empty while an answer is lacking. */
    @Override
    Optional<List<String>> chosen() {
        var asked = lines.stream().filter(this::isAsked).toList();
        if (!asked.isEmpty() && asked.stream().allMatch(this::isUnknown)) {
            return Optional.of(List.of(Profile.UNKNOWN));
        }
        return asked.stream().allMatch(this::isAnswered) ? Optional.of(proposed()) : Optional.empty();
    }

    /** The lines that are ticked by what is known. */
    @Override
    List<String> proposed() {
        return lines.stream()
                .filter(this::isAsked)
                .filter(line -> isTicked(line) || (isUnknown(line) && isDoubtedHere(line)))
                .map(line -> line.word() + (isUnknown(line) ? DOUBT : ""))
                .distinct()
                .toList();
    }

    /** Whether it is this line of which the owner was not sure: the others of the same question hang on it. */
    private boolean isDoubtedHere(Line line) {
        var doubts = given.answer(screen.id() + DOUBTS).orElse(List.of());
        var same = lines.stream()
                .filter(other -> other.first().equals(line.first()))
                .map(Line::word)
                .toList();
        return same.stream().anyMatch(doubts::contains)
                ? doubts.contains(line.word())
                : same.get(0).equals(line.word());
    }

    /** The lines to ask apart that were ticked here. */
    private List<String> said() {
        return given.answer(screen.id()).orElse(List.of());
    }

    /** Whether the owner does not know, and said so here: what he ticked to be asked apart, he says there. */
    private boolean isUnknown(Line line) {
        return !isLeft(line)
                && asked(line).anyMatch(question -> isUnknown(question))
                && asked(line)
                        .allMatch(question -> isUnknown(question)
                                || (line.tick().isApart()
                                        && answer(question).equals(Optional.of(doubted(line, question)))));
    }

    private boolean isUnknown(Question question) {
        return answer(question).filter(words -> words.contains(Profile.UNKNOWN)).isPresent();
    }

    /**
     * What it answers that an owner is not sure of a line. Of one that names several answers at once, lists stay as they were
     * proposed: that he is not sure of a country says nothing of all data there could be.
     */
    private static List<String> doubted(Line line, Question question) {
        var isProposed =
                line.tick().spots().size() > 1 && question.field().type().isMany();
        return isProposed ? off(line, question) : List.of(Profile.UNKNOWN);
    }

    /** Whether it was answered as it stands now: seen, and with the same proposal. */
    private boolean isAnswered(Line line) {
        if (isTicked(line) || isUnknown(line)) {
            return true;
        }
        return line.tick().isApart()
                ? asked(line)
                        .allMatch(question -> answer(question)
                                .filter(words -> isSame(words, off(line, question)))
                                .isPresent())
                : seen().map(words -> words.contains(line.word())).orElse(true)
                        && asked(line).allMatch(question -> answer(question).isPresent());
    }

    private static List<String> off(Line line, Question question) {
        return line.off().getOrDefault(question, List.of());
    }

    /** The lines that the owner saw when he answered; empty when a file answers. */
    private Optional<List<String>> seen() {
        return given.answer(screen.id() + SEEN);
    }

    /** What was answered, as far as the lines that there are now can say it. */
    private Optional<List<String>> answer(Question question) {
        var words = given.answer(question.path());
        if (seen().isEmpty() || words.isEmpty()) {
            return words;
        }
        var rest =
                words.get().stream().filter(word -> !isHidden(question, word)).toList();
        return rest.isEmpty()
                        && !words.get().isEmpty()
                        && !question.field().type().isMany()
                ? Optional.empty()
                : Optional.of(rest);
    }

    /** Whether a word belongs to a line that is not there now. */
    private boolean isHidden(Question question, String word) {
        return screen.ticks().stream()
                        .anyMatch(tick -> tick.on().equals(Optional.of(word))
                                && tick.spot()
                                        .thing()
                                        .equals(question.instance().thing())
                                && tick.spot().field().equals(question.field()))
                && lines.stream().noneMatch(line -> line.word().equals(question.path() + "=" + word));
    }

    private boolean isTicked(Line line) {
        if (line.tick().isApart()) {
            return said().contains(line.word())
                    || (given.answer(screen.id()).isEmpty()
                            && line.off().entrySet().stream()
                                    .anyMatch(off -> given.answer(off.getKey().path())
                                            .filter(words -> !isSame(words, off.getValue()))
                                            .isPresent()));
        }
        var on = line.tick().on().orElseThrow();
        return answer(line.first()).filter(words -> words.contains(on)).isPresent();
    }

    /** Whether two answers are one, in whatever order they name things. */
    private static boolean isSame(List<String> words, List<String> others) {
        return words.size() == others.size() && words.containsAll(others);
    }

    private boolean isAsked(Line line) {
        return asked(line).findAny().isPresent();
    }

    /** What a line asks, by what the other lines of this screen answer. */
    private Stream<Question> asked(Line line) {
        return line.off().keySet().stream()
                .filter(question -> profile.isAsked(question.instance(), question.field())
                        || together.isAsked(question.instance(), question.field()));
    }

    /** What is known with all that was answered here; what is left to other screens is not. */
    private Profile together() {
        var all = new LinkedHashMap<String, List<String>>();
        lines.stream()
                .filter(line -> !isLeft(line))
                .flatMap(line -> line.off().keySet().stream())
                .forEach(question -> answer(question)
                        .filter(words -> !words.contains(Profile.UNKNOWN))
                        .ifPresent(words -> all.put(question.path(), words)));
        return profile.with(all);
    }

    /** Whether other screens ask what a line stands for. */
    private boolean isLeft(Line line) {
        return line.tick().isApart() && isTicked(line);
    }

    /** Of a question with one answer at most one line can be ticked. */
    @Override
    public List<String> clash(List<String> words) {
        var names = options();
        for (var line : lines) {
            var both = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).first().equals(line.first())
                            && !line.first().field().type().isMany()
                            && words.contains(lines.get(i).word()))
                    .mapToObj(i -> names.get(i).name())
                    .toList();
            if (both.size() > 1) {
                return both;
            }
        }
        return List.of();
    }

    @Override
    public Draft answer(Draft before, List<List<String>> words) {
        var ticked = words.get(0);
        var after = before;
        for (var line : lines) {
            if (ticked.contains(Profile.UNKNOWN) || isDoubted(line, ticked)) {
                after = unknown(line, after);
            } else if (line.tick().isApart()) {
                after = answer(line, ticked.contains(line.word()), after);
            } else {
                after = after.answering(line.first().path(), answer(line, ticked));
            }
        }
        var apart = lines.stream()
                .filter(line -> line.tick().isApart())
                .map(Line::word)
                .filter(ticked::contains)
                .toList();
        var all = lines.stream().map(Line::word).toList();
        after = after.answering(screen.id() + SEEN, all);
        after = after.answering(
                screen.id() + DOUBTS,
                all.stream().filter(word -> ticked.contains(word + DOUBT)).toList());
        return withoutUnasked(before, screen.leavesQuestions() ? after.answering(screen.id(), apart) : after);
    }

    /** Of what is not asked by these answers, whatever was said before stays. */
    private Draft withoutUnasked(Draft before, Draft after) {
        var now = new TicksForm(screen, lines, after, profile, names).together;
        var left = after;
        for (var line : lines) {
            for (var question : line.off().keySet()) {
                if (!now.isAsked(question.instance(), question.field())) {
                    var path = question.path();
                    var was = before.answer(path);
                    left = was.isPresent() ? left.answering(path, was.get()) : left.without(path::equals);
                }
            }
        }
        return left;
    }

    /** Whether a line of the same question is not known: then none of them is, unless one line is the whole answer. */
    private boolean isDoubted(Line line, List<String> ticked) {
        var isAnswered = !line.first().field().type().isMany()
                && lines.stream()
                        .anyMatch(other -> other.first().equals(line.first()) && ticked.contains(other.word()));
        return !isAnswered
                && lines.stream()
                        .anyMatch(other -> other.first().equals(line.first()) && ticked.contains(other.word() + DOUBT));
    }

    private static Draft unknown(Line line, Draft before) {
        var after = before;
        for (var question : line.off().keySet()) {
            after = after.answering(question.path(), doubted(line, question));
        }
        return after;
    }

    /** What all lines of a field come to: what is ticked, or else what no tick stands for. */
    private List<String> answer(Line line, List<String> ticked) {
        var many = line.first().field().type().isMany();
        var on = lines.stream()
                .filter(other -> other.first().equals(line.first()) && ticked.contains(other.word()))
                .map(other -> other.tick().on().orElseThrow())
                .limit(many ? lines.size() : 1)
                .toList();
        if (!on.isEmpty()) {
            return on;
        }
        return many ? List.of() : line.off().getOrDefault(line.first(), List.of());
    }

    /** What is as proposed is answered so; what is so no longer, is asked anew. */
    private Draft answer(Line line, boolean ticked, Draft before) {
        var after = before;
        for (var off : line.off().entrySet()) {
            var path = off.getKey().path();
            if (!ticked) {
                after = after.answering(path, off.getValue());
            } else if (!isTicked(line)
                    && after.answer(path)
                            .filter(words -> isSame(words, off.getValue()))
                            .isPresent()) {
                after = after.without(path::equals);
            }
        }
        return after;
    }

    @Override
    public Draft take(Draft taken) {
        var after = taken;
        for (var line : lines) {
            for (var question : line.off().keySet()) {
                var words = answer(question);
                if (words.isPresent() && !isLeft(line)) {
                    after = after.answering(question.path(), words.get());
                }
            }
        }
        var known = after.profile(bank);
        return after.without(path -> lines.stream()
                .flatMap(line -> line.off().keySet().stream())
                .anyMatch(question ->
                        question.path().equals(path) && !known.isAsked(question.instance(), question.field())));
    }
}
