package nl.bewaarwijzer.shell.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * Lines as they are drawn, with a place for the cursor.
 *
 * @param lines at least one; none wider than the terminal
 */
public record Picture(List<AttributedString> lines, int row, int column) {

    public Picture {
        lines = List.copyOf(lines);
    }
}
