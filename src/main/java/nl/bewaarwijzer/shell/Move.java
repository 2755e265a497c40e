package nl.bewaarwijzer.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be typed instead of an answer. */
enum Move {
    EXPLAIN("?"),
    BACK("t"),
    REVIEW("o"),
    STOP("s");

    private static final Map<String, Move> TYPED = Map.of(
            "?", EXPLAIN,
            "t", BACK,
            "terug", BACK,
            "back", BACK,
            "s", STOP,
            "stop", STOP,
            "o", REVIEW,
            "overzicht", REVIEW,
            "review", REVIEW);

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
