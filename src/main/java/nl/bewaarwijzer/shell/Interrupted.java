package nl.bewaarwijzer.shell;

import java.io.Serial;

/** The owner typed Ctrl-C in a terminal that hands its keys to the program. */
final class Interrupted extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    Interrupted() {
        super("interrupted", null, false, false);
    }
}
