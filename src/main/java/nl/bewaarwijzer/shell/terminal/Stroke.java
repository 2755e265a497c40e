package nl.bewaarwijzer.shell.terminal;

/**
 * A key that was typed.
 *
 * @param text the character, for a key that types one
 */
public record Stroke(Key key, String text) {}
