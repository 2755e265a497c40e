package nl.bewaarwijzer.shell;

/** How a command ends, for whoever called it. */
enum ExitCode {
    DONE(0),
    /** Done, with failures to look at. */
    FAILURES(1),
    /** Wrong usage; an id or option that does not exist. */
    USAGE(2),
    /** Wrong input, nothing produced. */
    INPUT(3),
    /** Rules or knowledge base broken. */
    LAW(4),
    /** Our own fault. */
    FAULT(70),
    /** Stopped by the user; what was finished is saved. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
