package nl.bewaarwijzer.shell.terminal;

/** What a key does. */
public enum Key {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    ENTER,
    ESCAPE,
    BACKSPACE,
    DELETE,
    ERASE_WORD,
    ERASE_LINE,
    /** Ctrl-C. */
    INTERRUPT,
    /** Ctrl-D. */
    FINISH,
    /** Draws all anew. */
    REFRESH,
    /** A character of a text. */
    CHARACTER,
    /** The beginning of what a key sends that has no meaning here. */
    SEQUENCE,
    NONE
}
