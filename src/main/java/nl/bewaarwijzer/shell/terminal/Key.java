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
    /** Nothing more can be typed: the terminal is gone. */
    GONE,
    /** Draws all anew. */
    REFRESH,
    /** A character of a text. */
    CHARACTER,
    /** A key that has no meaning here. */
    NONE
}
