package nl.bewaarwijzer.shell;

import java.io.BufferedReader;
import java.io.IOException;
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

    /** Where the program runs that reads them. */
    default Surroundings surroundings() {
        return Surroundings.ofProgram();
    }

    /** What comes in through a pipe, or from a terminal that shows what is typed by itself. */
    static Lines ofInput(PrintWriter out) {
        var reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Lines() {

            @Override
            public Optional<String> next(String prompt) {
                out.print(prompt);
                out.flush();
                try {
                    return Optional.ofNullable(reader.readLine());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Terminal> terminal() {
                return SystemTerminal.open();
            }
        };
    }
}
