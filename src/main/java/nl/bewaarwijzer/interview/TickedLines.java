package nl.bewaarwijzer.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.interview.TicksForm.Line;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;

/**
 * What an owner said so far on the lines of a list. Which lines there were is kept with his answer: one that he did not see
 * then, he did not answer; and of one that is not there now, what he said does not count.
 */
final class TickedLines {

    /** Behind the name of a screen: the lines that it had when it was answered. */
    private static final String SEEN = "-gezien";

    /** Behind the name of a screen: the lines of which the owner was not sure. */
    private static final String DOUBTS = "-twijfel";

    private final Screen.Ticks screen;
    private final List<Line> lines;
    private final Draft given;
    private final Profile profile;
    private final Profile together;

    /**
     * @param lines those of the screen that are asked now
     * @param profile what earlier screens came to
     */
    TickedLines(Screen.Ticks screen, List<Line> lines, Draft given, Profile profile) {
        this.screen = screen;
        this.lines = List.copyOf(lines);
        this.given = given;
        this.profile = profile;
        this.together = whole();
    }

    /** The profile with all that was answered here; what is left to other screens is not in it. */
    Profile together() {
        return together;
    }

    private Profile whole() {
        var all = new LinkedHashMap<String, List<String>>();
        lines.stream()
                .filter(line -> !isLeft(line))
                .flatMap(line -> line.off().keySet().stream())
                .forEach(question -> answer(question)
                        .filter(words -> !words.contains(Profile.UNKNOWN))
                        .ifPresent(words -> all.put(question.path(), words)));
        return profile.with(all);
    }

    /** An answer with which is kept what the owner saw, and of what he was not sure. */
    Draft remembering(List<String> ticked, Draft answer) {
        var all = lines.stream().map(Line::word).toList();
        var doubts =
                all.stream().filter(word -> ticked.contains(word + Form.DOUBT)).toList();
        return answer.answering(screen.id() + SEEN, all).answering(screen.id() + DOUBTS, doubts);
    }

    /** Whether it is this line of which the owner was not sure: the others of the same question hang on it. */
    boolean isDoubtedHere(Line line) {
        if (!isUnknown(line)) {
            return false;
        }
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
    private List<String> apart() {
        return given.answer(screen.id()).orElse(List.of());
    }

    /** Whether the owner does not know, and said so here: what he ticked to be asked apart, he says there. */
    boolean isUnknown(Line line) {
        return !isLeft(line)
                && asked(line).anyMatch(question -> isUnknown(question))
                && asked(line)
                        .allMatch(question -> isUnknown(question)
                                || (line.tick().isApart()
                                        && answer(question)
                                                .filter(words -> isSame(words, doubted(line, question)))
                                                .isPresent()));
    }

    private boolean isUnknown(Question question) {
        return answer(question).filter(words -> words.contains(Profile.UNKNOWN)).isPresent();
    }

    /**
     * What it answers that an owner is not sure of a line. Of one that names several answers at once, lists stay as they were
     * proposed: that he is not sure of a country says nothing of all data there could be.
     */
    static List<String> doubted(Line line, Question question) {
        var isProposed =
                line.tick().spots().size() > 1 && question.field().type().isMany();
        return isProposed ? off(line, question) : List.of(Profile.UNKNOWN);
    }

    /** Whether it was answered as it stands now: seen, and with the same proposal. */
    boolean isAnswered(Line line) {
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
    Optional<List<String>> answer(Question question) {
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

    boolean isTicked(Line line) {
        if (line.tick().isApart()) {
            return apart().contains(line.word())
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
    static boolean isSame(List<String> words, List<String> others) {
        return words.size() == others.size() && words.containsAll(others);
    }

    boolean isAsked(Line line) {
        return asked(line).findAny().isPresent();
    }

    /** What a line asks, by what the other lines of this screen answer. */
    private Stream<Question> asked(Line line) {
        return line.off().keySet().stream()
                .filter(question -> profile.isAsked(question.instance(), question.field())
                        || together.isAsked(question.instance(), question.field()));
    }

    /** Whether other screens ask what a line stands for. */
    boolean isLeft(Line line) {
        return line.tick().isApart() && isTicked(line);
    }
}
