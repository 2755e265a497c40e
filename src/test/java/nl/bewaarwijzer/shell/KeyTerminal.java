package nl.bewaarwijzer.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.shell.terminal.Surroundings;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.AttributedString;
import org.jline.utils.NonBlockingReader;

/** A terminal of some size in which keys are typed, with what stands on it at any moment. */
final class KeyTerminal {

    static final String UP = "\033[A";
    static final String DOWN = "\033[B";
    static final String LEFT = "\033[D";
    static final String PAGE_UP = "\033[5~";
    static final String PAGE_DOWN = "\033[6~";
    static final String END = "\033[F";
    static final String ENTER = "\r";
    static final String ESCAPE = "\033";
    static final String CTRL_C = "\003";
    static final String CTRL_D = "\004";
    static final String CTRL_U = "\025";

    private final Deque<Runnable> acts = new ArrayDeque<>();
    private final Deque<Integer> typed = new ArrayDeque<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final StringBuilder raw = new StringBuilder();
    private final List<String> screens = new ArrayList<>();
    private final ScreenTerminal screen;
    private final DumbTerminal terminal;
    private final Attributes attributes;
    private final Map<String, String> variables;
    private final StringWriter err = new StringWriter();

    KeyTerminal(int columns, int rows, Map<String, String> variables) {
        this.variables = variables;
        this.screen = new ScreenTerminal(columns, rows);
        try {
            this.terminal = new DumbTerminal("test", "xterm-256color", InputStream.nullInputStream(), written, UTF_8) {

                private final NonBlockingReader keys = KeyTerminal.this.keys();

                @Override
                public NonBlockingReader reader() {
                    return keys;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.setSize(new Size(columns, rows));
        this.attributes = new Attributes(terminal.getAttributes());
    }

    KeyTerminal(int columns, int rows) {
        this(columns, rows, Map.of("TERM", "xterm-256color"));
    }

    /** Types keys, one after the other. */
    KeyTerminal type(String... keys) {
        for (var key : keys) {
            acts.add(() -> key.chars().forEach(typed::add));
        }
        return this;
    }

    /** Keeps what stands on the screen when all keys before were handled. */
    KeyTerminal look() {
        acts.add(() -> {
            show();
            screens.add(screen.toString().replaceAll("(?m) +$", ""));
        });
        return this;
    }

    KeyTerminal resize(int columns, int rows) {
        acts.add(() -> {
            show();
            screen.setSize(columns, rows);
            terminal.setSize(new Size(columns, rows));
            terminal.raise(Signal.WINCH);
        });
        return this;
    }

    /** Tells no size any more, as some terminals do. */
    KeyTerminal forgetSize() {
        acts.add(() -> {
            terminal.setSize(new Size(0, 0));
            terminal.raise(Signal.WINCH);
            terminal.raise(Signal.CONT);
        });
        return this;
    }

    ExitCode run(String... words) {
        var lines = new Lines() {

            @Override
            public Optional<String> next(String prompt) {
                throw new IllegalStateException("a line was read, and no keys");
            }

            @Override
            public Optional<org.jline.terminal.Terminal> terminal() {
                return Optional.of(terminal);
            }

            @Override
            public Surroundings surroundings() {
                return new Surroundings(true, variables);
            }
        };
        var errors = new PrintWriter(err);
        var code = new Dispatcher(Bewaarwijzer.commands(errors, lines), terminal.writer(), errors).run(List.of(words));
        terminal.flush();
        show();
        return code;
    }

    /** The screens that were looked at. */
    List<String> screens() {
        return screens;
    }

    /** What stands on the screen now. */
    String screen() {
        return screen.toString().replaceAll("(?m) +$", "");
    }

    /** All that was ever sent to the terminal. */
    String raw() {
        return raw.toString();
    }

    /** All that was ever sent to the terminal, but for what moves the cursor. */
    String printed() {
        return AttributedString.stripAnsi(raw());
    }

    /** Whether the terminal works as it did before. */
    boolean isRestored() {
        return terminal.getAttributes().toString().equals(attributes.toString());
    }

    private void show() {
        var text = written.toString(UTF_8);
        written.reset();
        raw.append(text);
        screen.write(text.replace("\n", "\r\n"));
    }

    /** What is typed as the program reads it: only who waits for a key sees the next act. */
    private NonBlockingReader keys() {
        return new NonBlockingReader() {

            @Override
            protected int read(long timeout, boolean isPeek) {
                while (typed.isEmpty() && !isPeek && !acts.isEmpty()) {
                    acts.remove().run();
                }
                if (typed.isEmpty()) {
                    return isPeek ? READ_EXPIRED : EOF;
                }
                return isPeek ? typed.element() : typed.remove();
            }

            @Override
            public int readBuffered(char[] buffer, int offset, int length, long timeout) {
                var key = length == 0 ? 0 : read(timeout, false);
                if (length == 0 || key < 0) {
                    return key;
                }
                buffer[offset] = (char) key;
                return 1;
            }

            @Override
            public void close() {}
        };
    }
}
