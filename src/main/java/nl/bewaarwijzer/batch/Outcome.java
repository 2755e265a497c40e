package nl.bewaarwijzer.batch;

import java.util.List;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.report.ClientEntry;

/** What became of one profile. */
public sealed interface Outcome {

    /** The profile. */
    String file();

    /**
     * The client has its folder.
     *
     * @param notices sentences on what was strange but not wrong, and on what people typed that could not be carried over
     */
    record Advised(String file, ClientEntry client, List<String> notices) implements Outcome {

        public Advised {
            notices = List.copyOf(notices);
        }
    }

    /**
     * There is no advice; what an earlier run wrote is as it was.
     *
     * @param ours whether the fault is in the program, not in the profile
     */
    record Failed(String file, List<Problem> problems, boolean ours) implements Outcome {

        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
