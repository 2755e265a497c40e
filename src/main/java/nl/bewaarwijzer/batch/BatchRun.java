package nl.bewaarwijzer.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.profile.OwnChoices;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.report.ClientDocuments;
import nl.bewaarwijzer.report.ClientEntry;

/**
 * Advises many clients, several at once, and writes the folder of each. Profiles are read one by one in their order, so that
 * the outcome is the same however many are advised at once; one that is broken stops no other.
 */
public final class BatchRun {

    /** So many profiles per worker may lie ready: enough to keep all busy, few enough to fit in memory. */
    private static final int READY = 4;

    private final Advisor advisor;
    private final KnowledgeBase base;
    private final ClientDocuments documents;
    private final LocalDate day;
    private final Language language;
    private final List<OwnChoices> choices;

    /**
     * A run over any number of clients.
     *
     * @param documents where and what to write
     * @param choices own choices that hold for all clients: the house line
     */
    public BatchRun(
            Advisor advisor,
            KnowledgeBase base,
            ClientDocuments documents,
            LocalDate day,
            Language language,
            List<OwnChoices> choices) {
        this.advisor = advisor;
        this.base = base;
        this.documents = documents;
        this.day = day;
        this.language = language;
        this.choices = List.copyOf(choices);
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
        Map<String, String> clients = new HashMap<>();
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
            pending.add(start(file, clients, workers, stopped));
            if (pending.size() >= ready) {
                outcome(pending.remove()).ifPresent(keep);
            }
        }
        while (!pending.isEmpty()) {
            outcome(pending.remove()).ifPresent(keep);
        }
        return new BatchResult(outcomes, files.size() - outcomes.size());
    }

    private Future<Optional<Outcome>> start(
            Path file, Map<String, String> clients, ExecutorService workers, BooleanSupplier stopped) {
        try {
            var profile = ProfileReader.read(file, base, choices);
            var earlier = clients.putIfAbsent(profile.client(), file.toString());
            return earlier == null
                    ? workers.submit(
                            () -> stopped.getAsBoolean() ? Optional.empty() : Optional.of(advise(file, profile)))
                    : failed(failure(file, "reeks.zelfde-klant", profile.client(), earlier));
        } catch (BrokenFiles e) {
            return failed(new Outcome.Failed(file.toString(), e.problems(), false));
        } catch (RuntimeException e) {
            return failed(fault(file, e));
        }
    }

    private Outcome advise(Path file, Profile profile) {
        try {
            var advice = advisor.advise(profile, day, language);
            var files = documents.write(advice);
            var workbook = files.files().stream()
                    .filter(written -> written.toString().endsWith(".xlsx"))
                    .map(written ->
                            documents.reports().relativize(written).toString().replace('\\', '/'))
                    .findFirst();
            return new Outcome.Advised(
                    file.toString(), ClientEntry.of(advice, workbook), notices(profile, files.notices()));
        } catch (IOException e) {
            return failure(file, "reeks.niet-geschreven", String.valueOf(e.getMessage()));
        } catch (BrokenFiles e) {
            if (e.owner() == BrokenFiles.Owner.LAW) {
                throw e; // broken for every client
            }
            return new Outcome.Failed(file.toString(), e.problems(), false);
        } catch (RuntimeException e) {
            return fault(file, e);
        }
    }

    private List<String> notices(Profile profile, List<String> ofFiles) {
        return Stream.concat(profile.notices().stream().map(notice -> notice.in(language)), ofFiles.stream())
                .toList();
    }

    private static Outcome.Failed failure(Path file, String key, Object... details) {
        return new Outcome.Failed(file.toString(), List.of(problem(file, key, details)), false);
    }

    /** Our own fault costs this client its advice, and no other. */
    private static Outcome.Failed fault(Path file, RuntimeException fault) {
        return new Outcome.Failed(file.toString(), List.of(problem(file, "reeks.eigen-fout", fault.toString())), true);
    }

    private static Problem problem(Path file, String key, Object... details) {
        return new Problem(new Place(file.toString(), 0), key, List.of(details));
    }

    private static Future<Optional<Outcome>> failed(Outcome.Failed failed) {
        return CompletableFuture.completedFuture(Optional.of(failed));
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
