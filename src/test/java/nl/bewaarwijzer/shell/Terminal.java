package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Runs commands as if they were typed, and keeps what came on the screen. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private final Iterator<String> typed;

    /** @param typed what is typed in answer to commands that ask, line by line */
    Terminal(String... typed) {
        this.typed = List.of(typed).iterator();
    }

    ExitCode run(String... words) {
        var print = new PrintWriter(out);
        var printErrors = new PrintWriter(err);
        var code =
                new Dispatcher(Bewaarwijzer.commands(printErrors, this::next), print, printErrors).run(List.of(words));
        print.flush();
        printErrors.flush();
        return code;
    }

    private Optional<String> next(String prompt) {
        var line = typed.hasNext() ? Optional.of(typed.next()) : Optional.<String>empty();
        out.append(prompt).append(line.orElse("")).append('\n'); // a terminal shows what is typed
        return line;
    }

    /** What all commands so far wrote to standard output. */
    String out() {
        return out.toString();
    }

    /** What all commands so far wrote to standard error. */
    String err() {
        return err.toString();
    }
}
