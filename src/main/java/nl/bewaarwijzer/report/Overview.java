package nl.bewaarwijzer.report;

import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Problem;

/**
 * Many clients at a glance.
 *
 * @param day the day whose law was applied
 * @param version of the program
 * @param hash of the rules and the knowledge base
 * @param waiting files that were not reached, because the run was stopped
 */
public record Overview(
        LocalDate day,
        Language language,
        String version,
        String hash,
        List<ClientEntry> clients,
        List<Failure> failures,
        int waiting) {

    /** A file that gave no advice, and why. */
    public record Failure(String file, List<Problem> problems) {

        public Failure {
            problems = List.copyOf(problems);
        }
    }

    public Overview {
        clients = List.copyOf(clients);
        failures = List.copyOf(failures);
    }
}
