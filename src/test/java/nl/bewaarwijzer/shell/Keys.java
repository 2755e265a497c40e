package nl.bewaarwijzer.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What is pressed, as people write it: {@code omlaag 3x spatie "belg" enter}. */
final class Keys {

    private static final Map<String, String> NAMES = Map.of(
            "omlaag", KeyTerminal.DOWN,
            "omhoog", KeyTerminal.UP,
            "links", KeyTerminal.LEFT,
            "eind", KeyTerminal.END,
            "enter", KeyTerminal.ENTER,
            "spatie", " ",
            "wis", KeyTerminal.CTRL_U);

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([a-z]+)(?: (\\d+)x)?");

    private Keys() {}

    /** What they send, in order. */
    static List<String> of(String line) {
        var sent = new ArrayList<String>();
        var parts = PART.matcher(line);
        while (parts.find()) {
            if (parts.group(1) != null) {
                sent.add(parts.group(1));
            } else {
                var key = Objects.requireNonNull(NAMES.get(parts.group(2)), parts.group(2));
                sent.add(key.repeat(parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3))));
            }
        }
        return sent;
    }
}
