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

    /** What is typed in a terminal, which shows it by itself; or what comes in through a pipe, which is shown here. */
    static Lines ofInput(PrintWriter out) {
        var reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Lines() {

            @Override
            public Optional<String> next(String prompt) {
                out.print(prompt);
                out.flush();
                try {
                    var line = Optional.ofNullable(reader.readLine());
                    if (line.isEmpty() || !surroundings().isTerminal()) {
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
        };
    }
}
