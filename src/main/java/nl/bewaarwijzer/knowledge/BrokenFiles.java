package nl.bewaarwijzer.knowledge;

import java.util.List;
import nl.bewaarwijzer.knowledge.document.Problem;

/** Files that a user wrote hold problems: all of them, so that they can be mended at once. */
public final class BrokenFiles extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Whose files they are, which decides the exit code. */
    public enum Owner {
        /** What a client answered. */
        PROFILE,
        /** Rules and knowledge base. */
        LAW
    }

    private final Owner owner;
    private final transient List<Problem> problems;

    public BrokenFiles(Owner owner, List<Problem> problems) {
        super(owner + ": " + problems.size() + " problems, first " + problems.get(0));
        this.owner = owner;
        this.problems = List.copyOf(problems);
    }

    public Owner owner() {
        return owner;
    }

    public List<Problem> problems() {
        return problems;
    }
}
