package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.report.ClientFolder;
import nl.bewaarwijzer.report.LetterText;

/** {@code case FILE}: a customer cancels or asks for erasure; dates, steps and the letter. */
final class CaseCommand extends ShellCommand {

    private final Workspace workspace;
    private final PrintWriter err;

    CaseCommand(Workspace workspace, PrintWriter err) {
        super("case", "klant-zegt-op", Option.CASE, Option.OUT, Option.DATE, Option.HOUSE, Option.CHOICES, Option.JSON);
        this.workspace = workspace;
        this.err = err;
    }

    @Override
    ExitCode run(Invocation call) {
        if (call.arguments().size() != 1) {
            throw new UsageProblem("usage.case");
        }
        var consultation = workspace.consultation(call);
        var profile = consultation.read(Path.of(call.arguments().get(0)));
        new ErrorLines(err, call.sentences()).notices(consultation.notices(profile));
        var advice = consultation.advise(profile);
        var cases = chosen(call, advice);
        var files = write(call, advice, cases);
        if (call.has(Option.JSON)) {
            call.out().print(AdviceJson.write(cases));
        } else if (cases.isEmpty()) {
            call.out().print(new CaseScreen(call.sentences()).protocol(advice));
            call.print(call.sentences().say("case.none"));
        } else {
            var screen = new CaseScreen(call.sentences());
            cases.forEach(one -> call.out().print(screen.of(advice, one)));
            call.out().print(screen.files(files));
        }
        return ExitCode.DONE;
    }

    private static List<Advice.Case> chosen(Invocation call, Advice advice) {
        var wanted = call.option(Option.CASE);
        var chosen = advice.cases().stream()
                .filter(one -> wanted.isEmpty() || wanted.get().equals(one.id()))
                .toList();
        if (wanted.isPresent() && chosen.isEmpty()) {
            throw new UsageProblem(
                    "case.unknown",
                    wanted.get(),
                    String.join(
                            ", ", advice.cases().stream().map(Advice.Case::id).toList()));
        }
        return chosen;
    }

    private static List<Path> write(Invocation call, Advice advice, List<Advice.Case> cases) {
        var folder = new ClientFolder(call.reports(), advice.client().id());
        cases.stream()
                .filter(one -> !one.letters().isEmpty())
                .forEach(one -> folder.with(
                        "brief-" + one.id() + ".txt",
                        out -> out.write(LetterText.of(one.letters()).getBytes(StandardCharsets.UTF_8))));
        try {
            return folder.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
