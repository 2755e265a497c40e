package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.batch.ClientRun;
import nl.bewaarwijzer.batch.Outcome;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.report.ClientDocuments;

/** {@code advise FILE...}: a profile in, the client's folder out. */
final class AdviseCommand extends ShellCommand {

    private final Workspace workspace;
    private final PrintWriter err;

    AdviseCommand(Workspace workspace, PrintWriter err) {
        super("advise", "advies", Option.OUT, Option.FORMAT, Option.DATE, Option.HOUSE, Option.CHOICES, Option.JSON);
        this.workspace = workspace;
        this.err = err;
    }

    @Override
    ExitCode run(Invocation call) {
        var files = call.arguments();
        if (files.isEmpty()) {
            throw new UsageProblem("usage.advise");
        }
        if (call.has(Option.CHOICES) && files.size() > 1) {
            throw new UsageProblem("usage.choices");
        }
        var formats = call.formats();
        var consultation = workspace.consultation(call);
        var documents =
                new ClientDocuments(call.reports(), formats, consultation.base().texts());
        var lines = new ErrorLines(err, call.sentences());
        var advices = new ArrayList<Advice>();
        var client = new ClientRun(consultation, documents, (advice, written, notices) -> {
            advices.add(advice);
            lines.notices(notices);
            show(call, consultation.base(), advice, written);
        });
        workspace.profiles().used(files);
        files.forEach(file -> advise(client, file, lines));
        if (call.has(Option.JSON) && !advices.isEmpty()) {
            call.out().print(AdviceJson.write(files.size() == 1 ? advices.get(0) : advices));
        }
        if (advices.isEmpty()) {
            return ExitCode.INPUT;
        }
        return advices.size() == files.size() ? ExitCode.DONE : ExitCode.FAILURES;
    }

    private static void advise(ClientRun client, String file, ErrorLines lines) {
        try {
            if (client.of(Path.of(file)) instanceof Outcome.Failed failed) {
                lines.failed(failed);
            }
        } catch (InvalidPathException e) {
            lines.line(lines.sentences().say("usage.path", e.getInput()));
        }
    }

    private static void show(Invocation call, KnowledgeBase base, Advice advice, List<Path> files) {
        if (!call.has(Option.JSON)) {
            call.out().print(new Screen(call.sentences(), base).summary(advice, files));
            call.out().flush();
        }
    }
}
