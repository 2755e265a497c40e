package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.batch.BatchResult;
import nl.bewaarwijzer.batch.BatchRun;
import nl.bewaarwijzer.batch.Consultation;
import nl.bewaarwijzer.batch.Outcome;
import nl.bewaarwijzer.batch.ProfileFolder;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.report.ClientDocuments;
import nl.bewaarwijzer.report.ClientEntry;
import nl.bewaarwijzer.report.OverviewReport;

/** {@code batch FOLDER}: every profile of a folder in, the folders of all clients and one overview out. */
final class BatchCommand extends ShellCommand {

    private final Workspace workspace;
    private final PrintWriter err;

    BatchCommand(Workspace workspace, PrintWriter err) {
        super("batch", "reeks", Option.OUT, Option.FORMAT, Option.DATE, Option.HOUSE, Option.JOBS);
        this.workspace = workspace;
        this.err = err;
    }

    @Override
    ExitCode run(Invocation call) {
        var files = profiles(call);
        var jobs = jobs(call);
        var formats = call.formats();
        var consultation = workspace.consultation(call);
        var documents =
                new ClientDocuments(call.reports(), formats, consultation.base().texts());
        try (var interruption = Interruption.watch()) {
            var progress = new Progress(call.out(), call.sentences(), files.size());
            var result = new BatchRun(consultation, documents)
                    .run(files, jobs, interruption::isAsked, outcome -> tell(outcome, call, progress));
            progress.clear();
            return finish(call, result, consultation);
        }
    }

    private static List<Path> profiles(Invocation call) {
        if (call.arguments().size() != 1) {
            throw new UsageProblem("usage.batch");
        }
        var folder = Path.of(call.arguments().get(0));
        if (!Files.isDirectory(folder)) {
            throw new UsageProblem(Files.exists(folder) ? "usage.batch-file" : "usage.batch-none", folder);
        }
        try {
            var files = new ProfileFolder(folder).profiles();
            if (files.isEmpty()) {
                throw new UsageProblem("usage.batch-empty", folder);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int jobs(Invocation call) {
        var most = 64;
        return call.option(Option.JOBS)
                .map(text -> Optional.of(text)
                        .filter(number -> number.matches("[1-9]\\d?"))
                        .map(Integer::parseInt)
                        .filter(number -> number <= most)
                        .orElseThrow(() -> new UsageProblem("usage.jobs", text, most)))
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    private void tell(Outcome outcome, Invocation call, Progress progress) {
        var lines = new ErrorLines(err, call.sentences());
        if (outcome instanceof Outcome.Failed failed) {
            progress.clear();
            lines.failed(failed);
        } else if (outcome instanceof Outcome.Advised advised
                && !advised.notices().isEmpty()) {
            progress.clear();
            lines.notices(advised.notices());
        }
        progress.next();
    }

    private ExitCode finish(Invocation call, BatchResult result, Consultation consultation) {
        var written = true;
        Optional<Path> overview = Optional.empty();
        if (!result.clients().isEmpty()) {
            try {
                var content = result.overview(consultation);
                var texts = consultation.base().texts();
                overview = Optional.of(new OverviewReport(content, texts).write(call.reports()));
            } catch (IOException e) {
                written = false;
                new ErrorLines(err, call.sentences())
                        .line(call.sentences().say("batch.no-overview", String.valueOf(e.getMessage())));
            }
        }
        summary(call, result, consultation.day(), overview);
        return code(result, written);
    }

    private static void summary(Invocation call, BatchResult result, LocalDate day, Optional<Path> overview) {
        var say = call.sentences();
        var clients = result.clients();
        var failed = result.failures().size();
        call.print(say.say("screen.law", Days.shown(day)));
        call.print(say.say("batch.done", clients.size(), failed));
        if (!clients.isEmpty()) {
            call.print(say.say(
                    "batch.found",
                    clients.stream().mapToInt(ClientEntry::violations).sum(),
                    clients.stream().filter(client -> client.violations() > 0).count(),
                    clients.stream().mapToInt(ClientEntry::risks).sum(),
                    clients.stream().mapToInt(ClientEntry::openQuestions).sum()));
        }
        if (result.waiting() > 0) {
            call.print(say.say("batch.stopped", result.waiting()));
        }
        overview.ifPresent(file -> call.print(say.say("batch.overview", file)));
        call.out().flush();
    }

    private static ExitCode code(BatchResult result, boolean written) {
        if (result.waiting() > 0) {
            return ExitCode.INTERRUPTED;
        }
        if (result.failures().stream().anyMatch(Outcome.Failed::ours)) {
            return ExitCode.FAULT;
        }
        if (result.clients().isEmpty()) {
            return ExitCode.INPUT;
        }
        return result.failures().isEmpty() && written ? ExitCode.DONE : ExitCode.FAILURES;
    }
}
