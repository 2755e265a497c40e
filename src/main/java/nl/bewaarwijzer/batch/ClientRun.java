package nl.bewaarwijzer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.report.ClientDocuments;
import nl.bewaarwijzer.report.ClientEntry;

/** From the profile of one client to its folder. Two files of one client would overwrite each other: the second one fails. */
public final class ClientRun {

    private final Consultation consultation;
    private final ClientDocuments documents;
    private final Delivery delivery;
    private final Map<String, String> clients = new HashMap<>();

    /** Takes what a client got as soon as it has its folder; an outcome keeps no more than an overview tells. */
    @FunctionalInterface
    public interface Delivery {
        /**
         * Takes the advice, the files that hold it, and notices.
         *
         * @param notices as in {@link Outcome.Advised}
         */
        void take(Advice advice, List<Path> files, List<String> notices);
    }

    /** @param documents where and what to write */
    public ClientRun(Consultation consultation, ClientDocuments documents, Delivery delivery) {
        this.consultation = consultation;
        this.documents = documents;
        this.delivery = delivery;
    }

    /**
     * Treats one profile.
     *
     * @throws BrokenFiles when it is the rules that are broken: no client can go on then
     */
    public Outcome of(Path file) {
        return begin(file).get();
    }

    /** Reads a profile; files are begun one after the other. What is left to do may be done elsewhere, beside others. */
    Supplier<Outcome> begin(Path file) {
        try {
            var profile = consultation.read(file);
            var earlier = clients.putIfAbsent(profile.client(), file.toString());
            if (earlier != null) {
                var failed = failure(file, "reeks.zelfde-klant", profile.client(), earlier);
                return () -> failed;
            }
            return () -> finish(file, profile);
        } catch (BrokenFiles e) {
            var failed = broken(file, e);
            return () -> failed;
        }
    }

    private Outcome finish(Path file, Profile profile) {
        try {
            var advice = consultation.advise(profile);
            var written = documents.write(advice);
            var notices = Stream.concat(consultation.notices(profile).stream(), written.notices().stream())
                    .toList();
            delivery.take(advice, written.files(), notices);
            var workbook = written.files().stream()
                    .filter(document -> document.toString().endsWith(".xlsx"))
                    .map(document ->
                            documents.reports().relativize(document).toString().replace('\\', '/'))
                    .findFirst();
            return new Outcome.Advised(file.toString(), ClientEntry.of(advice, workbook), notices);
        } catch (IOException e) {
            return failure(file, "reeks.niet-geschreven", String.valueOf(e.getMessage()));
        } catch (BrokenFiles e) {
            return broken(file, e);
        }
    }

    private static Outcome broken(Path file, BrokenFiles broken) {
        if (broken.owner() == BrokenFiles.Owner.LAW) {
            throw broken; // for every client
        }
        return new Outcome.Failed(file.toString(), broken.problems(), false);
    }

    private static Outcome failure(Path file, String key, Object... details) {
        return new Outcome.Failed(file.toString(), List.of(problem(file, key, details)), false);
    }

    /** Our own fault. */
    static Outcome fault(Path file, RuntimeException fault) {
        return new Outcome.Failed(file.toString(), List.of(problem(file, "reeks.eigen-fout", fault.toString())), true);
    }

    private static Problem problem(Path file, String key, Object... details) {
        return new Problem(new Place(file.toString(), 0), key, List.of(details));
    }
}
