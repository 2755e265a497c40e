package nl.bewaarwijzer.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.bewaarwijzer.shell.terminal.Surroundings;
import org.jline.terminal.Terminal;

/** What somebody types, line by line. */
@FunctionalInterface
interface Lines {

    /** The next line; empty when there are no more. */
    Optional<String> next(String prompt);

    /** Where it is typed, when lists can be drawn there. */
    default Optional<Terminal> terminal() {
        return Optional.empty();
    }

    /** How many columns there are where it is typed; 0 when that is not known. */
    default int columns() {
        return terminal().map(Terminal::getWidth).orElse(0);
    }

    /** Where the program runs that reads them. */
    default Surroundings surroundings() {
        return Surroundings.ofProgram();
    }

    /** What comes in: typed in a terminal, which shows it by itself; or through a pipe, and then it is shown here. */
    static Lines ofInput(PrintWriter out) {
        return of(System.in, out, Surroundings.isTyped());
    }

    /**
     * What comes in, line by line.
     *
     * @param isTyped whether a terminal shows it by itself
     */
    static Lines of(InputStream in, PrintWriter out, boolean isTyped) {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return new Lines() {

            @Override
            public Optional<String> next(String prompt) {
                out.print(prompt);
                out.flush();
                try {
                    var line = Optional.ofNullable(reader.readLine());
                    if (line.isEmpty() || !isTyped) {
                        out.print(line.map(Page::flat).orElse("") + "\n");
                    }
                    return line;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Terminal> terminal() {
                return SystemTerminal.open();
            }

            @Override
            public int columns() {
                return SystemTerminal.columns();
            }
        };
    }
}
