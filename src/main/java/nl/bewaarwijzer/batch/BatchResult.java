package nl.bewaarwijzer.batch;

import java.util.List;
import nl.bewaarwijzer.report.ClientEntry;
import nl.bewaarwijzer.report.Overview;

/**
 * What became of all profiles, in their order.
 *
 * @param waiting how many were not reached, because the run was stopped
 */
public record BatchResult(List<Outcome> outcomes, int waiting) {

    public BatchResult {
        outcomes = List.copyOf(outcomes);
    }

    /** The clients that have an advice. */
    public List<ClientEntry> clients() {
        return outcomes.stream()
                .filter(Outcome.Advised.class::isInstance)
                .map(outcome -> ((Outcome.Advised) outcome).client())
                .toList();
    }

    /** The profiles without an advice. */
    public List<Outcome.Failed> failures() {
        return outcomes.stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(Outcome.Failed.class::cast)
                .toList();
    }

    /** The overview of all this. */
    public Overview overview(Consultation consultation) {
        var failures = failures().stream()
                .map(failed -> new Overview.Failure(failed.file(), failed.problems()))
                .toList();
        return new Overview(
                consultation.day(),
                consultation.language(),
                consultation.version(),
                consultation.hash(),
                clients(),
                failures,
                waiting);
    }
}
