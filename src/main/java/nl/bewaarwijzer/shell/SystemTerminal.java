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

    /** How many columns it has; 0 when that is not known. It is given back at once, so that it still does lines by itself. */
    static int columns() {
        return open().map(SystemTerminal::columnsOf).orElse(0);
    }

    private static int columnsOf(Terminal terminal) {
        var columns = terminal.getWidth();
        try {
            terminal.close();
        } catch (IOException e) {
            return 0; // what cannot be given back tells no size either
        }
        return columns;
    }

    static boolean canDraw(Terminal terminal) {
        return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
