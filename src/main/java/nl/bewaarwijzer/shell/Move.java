package nl.bewaarwijzer.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be typed instead of an answer. */
enum Move {
    EXPLAIN("?"),
    BACK("t"),
    UNDO("u"),
    REVIEW("o"),
    ADVICE("a"),
    STOP("s");

    private static final Map<String, Move> TYPED = Map.ofEntries(
            Map.entry("?", EXPLAIN),
            Map.entry("t", BACK),
            Map.entry("terug", BACK),
            Map.entry("back", BACK),
            Map.entry("u", UNDO),
            Map.entry("ongedaan", UNDO),
            Map.entry("undo", UNDO),
            Map.entry("o", REVIEW),
            Map.entry("overzicht", REVIEW),
            Map.entry("overview", REVIEW),
            Map.entry("review", REVIEW),
            Map.entry("a", ADVICE),
            Map.entry("advies", ADVICE),
            Map.entry("advice", ADVICE),
            Map.entry("s", STOP),
            Map.entry("stop", STOP));

    private final String typed;

    Move(String typed) {
        this.typed = typed;
    }

    static Optional<Move> of(String text) {
        return Optional.ofNullable(TYPED.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** What one types for it. */
    String typed() {
        return typed;
    }
}
