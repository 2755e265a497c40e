package nl.bewaarwijzer.shell.terminal;

import java.util.Map;

/**
 * Where the program runs, as far as that decides how it speaks.
 *
 * @param isTerminal whether people type and read along
 * @param variables those of the environment
 */
public record Surroundings(boolean isTerminal, Map<String, String> variables) {

    private static final int FEWEST_COLUMNS = 40;
    private static final int FEWEST_ROWS = 10;

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** Those of this program. */
    public static Surroundings ofProgram() {
        return new Surroundings(hasConsole(), System.getenv());
    }

    /**
     * Whether what this program reads is typed in a terminal, also when what it writes goes elsewhere. Java tells only about
     * both at once; the script that starts it knows more.
     */
    public static boolean isTyped() {
        return hasConsole() || Boolean.getBoolean("bewaarwijzer.typed");
    }

    /** Whether a line may be written over. */
    public boolean mayWriteOver() {
        return isTerminal && !isDumb();
    }

    /** Whether a question may be drawn over: to whom has it read aloud, it would be gone. */
    public boolean mayRedraw() {
        return mayWriteOver() && !isSet("ACCESSIBLE");
    }

    /** Whether letters may be bold; see no-color.org. */
    public boolean mayStyle() {
        return mayWriteOver() && !isSet("NO_COLOR");
    }

    /** Whether a list fits in a terminal. */
    public static boolean isRoomy(int columns, int rows) {
        return columns >= FEWEST_COLUMNS && rows >= FEWEST_ROWS;
    }

    private boolean isDumb() {
        return variables.getOrDefault("TERM", "").startsWith("dumb");
    }

    private boolean isSet(String variable) {
        return !variables.getOrDefault(variable, "").isEmpty();
    }

    /** Whether both ends are a terminal: since Java 22 there may be a console without one. */
    @SuppressWarnings("SystemConsoleNull") // what is not null is asked
    private static boolean hasConsole() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
