package nl.bewaarwijzer.knowledge.bank;

import java.util.Optional;
import nl.bewaarwijzer.knowledge.Text;

/**
 * How a field is asked.
 *
 * @param whom whom to ask what when the owner does not know
 * @param why what hangs on the answer, in the words of the owner
 * @param help how to find the answer, or where people go wrong
 * @param none what it means to choose nothing of a list, where that is not plainly none of it
 */
public record Asking(
        Text question,
        Optional<Text> whom,
        Optional<Text> why,
        Optional<Text> help,
        Optional<Text> example,
        Optional<Text> none) {

    /** Whether an owner gets all the help that a question needs. */
    public boolean isComplete() {
        return why.isPresent() && help.isPresent() && example.isPresent();
    }
}
