package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.Case;
import nl.bewaarwijzer.report.ClientFolder;
import nl.bewaarwijzer.report.LetterText;

/** {@code case FILE}: a customer cancels or asks for erasure; dates, steps and the letter. With {@code --new} it asks first. */
final class CaseCommand extends ShellCommand {

    private final Workspace workspace;
    private final PrintWriter err;
    private final Lines lines;

    CaseCommand(Workspace workspace, PrintWriter err, Lines lines) {
        super(
                "case",
                "klant-zegt-op",
                Option.NEW,
                Option.CASE,
                Option.OUT,
                Option.DATE,
                Option.HOUSE,
                Option.CHOICES,
                Option.JSON,
                Option.PLAIN);
        this.workspace = workspace;
        this.err = err;
        this.lines = lines;
    }

    @Override
    ExitCode run(Invocation call) {
        if (call.arguments().size() != 1) {
            throw new UsageProblem("usage.case");
        }
        var consultation = workspace.consultation(call);
        var file = Path.of(call.arguments().get(0));
        workspace.profiles().used(call.arguments());
        var wanted = call.option(Option.CASE);
        if (call.has(Option.NEW)) {
            wanted = new CaseQuestions(this, call, consultation, lines, file).ask();
            if (wanted.isEmpty()) {
                return ExitCode.DONE;
            }
        }
        var profile = consultation.read(file);
        new ErrorLines(err, call.sentences()).notices(consultation.notices(profile));
        var advice = consultation.advise(profile);
        var cases = chosen(wanted, advice);
        var files = write(call, advice, cases);
        if (call.has(Option.JSON)) {
            call.out().print(AdviceJson.write(cases));
        } else if (cases.isEmpty()) {
            call.out().print(new CaseScreen(call.sentences()).protocol(advice));
            call.print(call.sentences().say("case.none", file));
        } else {
            var screen = new CaseScreen(call.sentences());
            cases.forEach(one -> call.out().print(screen.of(advice, one)));
            call.out().print(screen.files(files));
        }
        return ExitCode.DONE;
    }

    private static List<Case> chosen(Optional<String> wanted, Advice advice) {
        var chosen = advice.cases().stream()
                .filter(one -> wanted.isEmpty() || wanted.get().equals(one.id()))
                .toList();
        if (wanted.isPresent() && chosen.isEmpty()) {
            throw new UsageProblem(
                    "case.unknown",
                    wanted.get(),
                    String.join(", ", advice.cases().stream().map(Case::id).toList()));
        }
        return chosen;
    }

    private static List<Path> write(Invocation call, Advice advice, List<Case> cases) {
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
