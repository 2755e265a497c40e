package nl.bewaarwijzer.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.bewaarwijzer.shell.ListScreen.Around;
import nl.bewaarwijzer.shell.terminal.Key;
import nl.bewaarwijzer.shell.terminal.Keyboard;
import nl.bewaarwijzer.shell.terminal.Selection;
import nl.bewaarwijzer.shell.terminal.Stroke;
import nl.bewaarwijzer.shell.terminal.Window;
import org.jline.terminal.Terminal;

/** Draws a list at the foot of the terminal, and reads keys until they answer it. */
final class ListPrompt implements AutoCloseable {

    private final Window window;
    private final Keyboard keyboard;
    private final Sentences sentences;
    private final ListScreen screen;

    ListPrompt(Terminal terminal, Sentences sentences, boolean styled) {
        this.window = new Window(terminal);
        this.keyboard = new Keyboard(terminal);
        this.sentences = sentences;
        this.screen = new ListScreen(sentences, styled);
    }

    int width() {
        return ListScreen.width(window.size().getColumns());
    }

    /** Whether a list fits in the terminal as it is now. */
    boolean fits() {
        return ListScreen.fits(window.size());
    }

    /** Whether so many lines can be read without going back. */
    boolean fits(int lines) {
        return lines < window.size().getRows() / 2;
    }

    /** Says something that stays, and scrolls up. */
    void say(String text) {
        window.print(text);
    }

    void erase() {
        window.erase();
    }

    @Override
    public void close() {
        window.close();
    }

    /**
     * What the keys answer; going back and the explanation have a key of their own. Empty when there is no more.
     *
     * @param first why the last answer is none; may be empty
     */
    Optional<String> read(Around around, Selection selection, String first) {
        var note = first;
        while (true) {
            var said = note;
            window.draw(size -> screen.of(around, selection, said, size));
            var stroke = next();
            var empty = selection.text().isEmpty();
            if (stroke.key() == Key.GONE || (stroke.key() == Key.FINISH && empty)) {
                return Optional.empty();
            }
            if (stroke.key() == Key.REFRESH) {
                window.refresh();
                note = "";
                continue;
            }
            var answer = empty ? move(stroke).filter(selection::isCommand) : Optional.<String>empty();
            if (answer.isEmpty()) {
                answer = window.change(() -> selection.press(stroke));
            }
            if (answer.isPresent()) {
                return answer;
            }
            note = note(stroke.key(), empty, selection);
        }
    }

    private Stroke next() {
        var stroke = keyboard.next();
        if (stroke.key() == Key.INTERRUPT) {
            window.erase();
            throw new Interrupted();
        }
        return stroke;
    }

    /** What a key stands for while nothing is typed. */
    private static Optional<String> move(Stroke stroke) {
        if (stroke.key() == Key.LEFT) {
            return Optional.of(Move.BACK.typed());
        }
        return Optional.of(stroke.text()).filter(Move.EXPLAIN.typed()::equals);
    }

    private String note(Key key, boolean wasEmpty, Selection selection) {
        if (key == Key.ENTER && wasEmpty) {
            var choices = selection.choices();
            return sentences.say(
                    "interview.tick", choices.get(choices.size() - 1).name());
        }
        return Move.of(selection.text())
                .filter(move -> selection.isCommand(selection.text()))
                .map(move -> sentences.say(
                        "interview.enter",
                        sentences.say("interview.move-" + move.name().toLowerCase(Locale.ROOT))))
                .orElse("");
    }

    /** Shows lines to read, until a key that does not move through them. */
    void show(List<String> lines) {
        var from = 0;
        while (true) {
            var at = from;
            window.draw(size -> screen.of(lines, at, size));
            var key = next().key();
            var page = ListScreen.readable(window.size());
            var last = Math.max(0, lines.size() - page);
            switch (key) {
                case DOWN -> from = Math.min(from + 1, last);
                case PAGE_DOWN -> from = Math.min(from + page, last);
                case UP -> from = Math.max(0, from - 1);
                case PAGE_UP -> from = Math.max(0, from - page);
                default -> {
                    return;
                }
            }
        }
    }
}
