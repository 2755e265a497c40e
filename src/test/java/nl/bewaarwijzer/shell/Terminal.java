package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Runs commands as if they were typed, and keeps what came on the screen. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    ExitCode run(String... words) {
        var print = new PrintWriter(out);
        var printErrors = new PrintWriter(err);
        var code = new Dispatcher(
                        Bewaarwijzer.commands(printErrors, prompt -> java.util.Optional.empty()), print, printErrors)
                .run(List.of(words));
        print.flush();
        printErrors.flush();
        return code;
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
