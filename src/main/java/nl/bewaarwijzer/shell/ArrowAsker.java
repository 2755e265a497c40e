package nl.bewaarwijzer.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.bewaarwijzer.shell.ListScreen.Around;
import nl.bewaarwijzer.shell.terminal.Choice;
import nl.bewaarwijzer.shell.terminal.Selection;
import org.jline.terminal.Terminal;

/** Asks with a list in which arrow keys move a mark. Only the question at hand is drawn over; what was answered scrolls up. */
final class ArrowAsker implements Asker {

    private final ListPrompt prompt;
    private final AnswerTrail trail;
    private final Sentences sentences;

    ArrowAsker(Terminal terminal, Sentences sentences, boolean styled) {
        this.prompt = new ListPrompt(terminal, sentences, styled);
        this.trail = new AnswerTrail(prompt, sentences);
        this.sentences = sentences;
    }

    @Override
    public int width() {
        return prompt.width();
    }

    @Override
    public void say(String text) {
        prompt.say(text);
    }

    @Override
    public boolean takesSeveral() {
        return !prompt.fits();
    }

    @Override
    public Asked ask(Question question) {
        if (!prompt.fits()) {
            return linear().ask(question);
        }
        var list = new QuestionList(question, sentences, width());
        var selection = list.selection();
        return new AskedList(question, list.around(selection), selection, prompt, trail);
    }

    @Override
    public void show(String page) {
        var lines = page.lines().toList();
        if (prompt.fits(lines.size())) {
            say(page);
        } else {
            prompt.show(lines);
        }
    }

    @Override
    public Optional<String> line(String question, Set<Move> moves) {
        var typed = text(question, sentences.say("interview.keys-line"), moves);
        typed.ifPresent(words -> trail.add(" ", question + " " + words));
        return typed;
    }

    @Override
    public Optional<String> choose(String heading, List<String> items, String how) {
        if (!prompt.fits()) {
            return linear().choose(heading, items, how);
        }
        var choices = IntStream.range(0, items.size())
                .mapToObj(i -> new Choice(String.valueOf(i + 1), "", items.get(i), "", false))
                .toList();
        var keys = sentences.say("interview.keys-review");
        return prompt.read(
                new Around("", "", heading, "", keys),
                new Selection(choices, false, List.of(), isOneOf(Set.of(Move.BACK))),
                "");
    }

    @Override
    public void close() {
        prompt.close();
    }

    /** For a terminal in which no list fits. */
    private LinearAsker linear() {
        return new LinearAsker(this::typed, this::say, sentences, width());
    }

    private Optional<String> typed(String before) {
        var typed = text("", "", Set.of());
        typed.ifPresent(words -> trail.add(before, words));
        return typed;
    }

    private Optional<String> text(String question, String keys, Set<Move> moves) {
        return prompt.read(new Around("", "", question, "", keys), Selection.ofText(isOneOf(moves)), "");
    }

    private static Predicate<String> isOneOf(Set<Move> moves) {
        return text -> Move.of(text).filter(moves::contains).isPresent();
    }
}
