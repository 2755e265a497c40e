package nl.bewaarwijzer.batch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.report.ClientDocuments;

/**
 * Advises many clients, several at once, and writes the folder of each. Profiles are read one by one in their order, so that
 * the outcome is the same however many are advised at once; one that is broken stops no other.
 */
public final class BatchRun {

    /** So many profiles per worker may lie ready: enough to keep all busy, few enough to fit in memory. */
    private static final int READY = 4;

    private final ClientRun clients;

    /**
     * A run over any number of clients.
     *
     * @param documents where and what to write
     */
    public BatchRun(Consultation consultation, ClientDocuments documents) {
        this.clients = new ClientRun(consultation, documents, (advice, files, notices) -> {});
    }

    /**
     * Treats the profiles.
     *
     * @param jobs how many clients are advised at once
     * @param stopped whether to begin with no further client
     * @param done hears of each outcome, in the order of the files
     * @throws BrokenFiles when it is the rules that are broken: no client can go on then
     */
    public BatchResult run(List<Path> files, int jobs, BooleanSupplier stopped, Consumer<Outcome> done) {
        var workers = Executors.newFixedThreadPool(jobs);
        try {
            return run(files, workers, jobs * READY, stopped, done);
        } finally {
            workers.shutdownNow();
        }
    }

    private BatchResult run(
            List<Path> files, ExecutorService workers, int ready, BooleanSupplier stopped, Consumer<Outcome> done) {
        Deque<Future<Optional<Outcome>>> pending = new ArrayDeque<>();
        var outcomes = new ArrayList<Outcome>();
        Consumer<Outcome> keep = outcome -> {
            outcomes.add(outcome);
            done.accept(outcome);
        };
        for (var file : files) {
            if (stopped.getAsBoolean()) {
                break;
            }
            pending.add(start(file, workers, stopped));
            if (pending.size() >= ready) {
                outcome(pending.remove()).ifPresent(keep);
            }
        }
        while (!pending.isEmpty()) {
            outcome(pending.remove()).ifPresent(keep);
        }
        return new BatchResult(outcomes, files.size() - outcomes.size());
    }

    private Future<Optional<Outcome>> start(Path file, ExecutorService workers, BooleanSupplier stopped) {
        try {
            var rest = clients.begin(file);
            return workers.submit(() -> stopped.getAsBoolean() ? Optional.empty() : Optional.of(finish(file, rest)));
        } catch (BrokenFiles e) {
            throw e; // the rules
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(Optional.of(ClientRun.fault(file, e)));
        }
    }

    /** Our own fault costs this client its advice, and no other. */
    private static Outcome finish(Path file, Supplier<Outcome> rest) {
        try {
            return rest.get();
        } catch (BrokenFiles e) {
            throw e; // the rules
        } catch (RuntimeException e) {
            return ClientRun.fault(file, e);
        }
    }

    private static Optional<Outcome> outcome(Future<Optional<Outcome>> pending) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
