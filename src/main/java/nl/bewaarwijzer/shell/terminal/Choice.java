package nl.bewaarwijzer.shell.terminal;

/**
 * A line of a list.
 *
 * @param label its number; empty when it has none
 * @param word another name for it
 * @param help what it means; may be empty
 * @param isAlone whether it goes with no other
 */
public record Choice(String label, String word, String name, String help, boolean isAlone) {

    /** What one would type for it. */
    String typed() {
        return label.isEmpty() ? word : label;
    }
}
