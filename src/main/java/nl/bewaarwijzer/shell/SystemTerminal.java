package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal in which the program was started; opened only for who needs it, since that takes time. */
final class SystemTerminal {

    /** JLine warns when there is no terminal; that is no news. Held here, or its level is forgotten. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private SystemTerminal() {}

    static void silenceWarnings() {
        JLINE.setLevel(Level.OFF);
    }

    /** Empty when it can do no more than print. It is given back when the program ends. */
    static Optional<Terminal> open() {
        silenceWarnings();
        try {
            return Optional.of(
                            TerminalBuilder.builder().system(true).dumb(false).build())
                    .filter(SystemTerminal::canDraw);
        } catch (IOException | IllegalStateException e) {
            return Optional.empty(); // none that JLine knows: lines will do
        }
    }

    static boolean canDraw(Terminal terminal) {
        return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
