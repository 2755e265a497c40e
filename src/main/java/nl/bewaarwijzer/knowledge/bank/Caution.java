package nl.bewaarwijzer.knowledge.bank;

import java.util.List;
import nl.bewaarwijzer.knowledge.Text;

/**
 * What is said to an owner when his answers do not go together, or when there is nothing to advise.
 *
 * @param id its name
 * @param when what must hold, each of any thing of its kind
 * @param unless what must have been answered and hold of none
 * @param ends whether there is no reason to go on
 */
public record Caution(String id, List<Condition.Part> when, List<Condition.Part> unless, boolean ends, Text text) {

    /** Stands for an empty answer, where a condition names a kind of things. */
    public static final String NONE = "geen";

    public Caution {
        when = List.copyOf(when);
        unless = List.copyOf(unless);
    }
}
