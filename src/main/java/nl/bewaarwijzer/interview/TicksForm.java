package nl.bewaarwijzer.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Tick;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;

/**
 * Several fields ticked in one list: what is ticked is so, what is not ticked is not. What is asked apart when it is ticked, is
 * left to the screens that ask it by themselves; which of those lines were ticked is kept under the name of the screen.
 */
final class TicksForm extends ListForm {

    private final Screen.Ticks screen;
    private final List<Line> lines;
    private final Profile profile;
    private final Naming names;
    private final TickedLines said;

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
        this.names = names;
        this.said = new TickedLines(screen, lines, given, profile);
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
        var asked = lines.stream().filter(said::isAsked).toList();
        if (!asked.isEmpty() && asked.stream().allMatch(said::isUnknown)) {
            return Optional.of(List.of(Profile.UNKNOWN));
        }
        return asked.stream().allMatch(said::isAnswered) ? Optional.of(proposed()) : Optional.empty();
    }

    /** The lines that are ticked by what is known. */
    @Override
    List<String> proposed() {
        return lines.stream()
                .filter(said::isAsked)
                .filter(line -> said.isTicked(line) || said.isDoubtedHere(line))
                .map(line -> line.word() + (said.isUnknown(line) ? DOUBT : ""))
                .distinct()
                .toList();
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
        after = said.remembering(ticked, after);
        return withoutUnasked(before, screen.leavesQuestions() ? after.answering(screen.id(), apart) : after);
    }

    /** Of what is not asked by these answers, whatever was said before stays. */
    private Draft withoutUnasked(Draft before, Draft after) {
        var now = new TickedLines(screen, lines, after, profile).together();
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
            after = after.answering(question.path(), TickedLines.doubted(line, question));
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
            } else if (!said.isTicked(line)
                    && after.answer(path)
                            .filter(words -> TickedLines.isSame(words, off.getValue()))
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
                var words = said.answer(question);
                if (words.isPresent() && !said.isLeft(line)) {
                    after = after.answering(question.path(), words.get());
                }
            }
        }
        var known = after.profile(profile.bank());
        return after.without(path -> lines.stream()
                .flatMap(line -> line.off().keySet().stream())
                .anyMatch(question ->
                        question.path().equals(path) && !known.isAsked(question.instance(), question.field())));
    }
}
