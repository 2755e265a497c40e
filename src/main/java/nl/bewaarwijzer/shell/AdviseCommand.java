package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.OwnChoices;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.report.ClientDocuments;

/** {@code advise FILE...}: a profile in, the client's folder out. */
final class AdviseCommand extends ShellCommand {

    private final Workspace workspace;
    private final Clock clock;
    private final PrintWriter err;

    AdviseCommand(Workspace workspace, Clock clock, PrintWriter err) {
        super("advise", "advies", Option.OUT, Option.FORMAT, Option.DATE, Option.HOUSE, Option.CHOICES, Option.JSON);
        this.workspace = workspace;
        this.clock = clock;
        this.err = err;
    }

    @Override
    ExitCode run(Invocation call) {
        if (call.arguments().isEmpty()) {
            throw new UsageProblem("usage.advise");
        }
        if (call.has(Option.CHOICES) && call.arguments().size() > 1) {
            throw new UsageProblem("usage.choices");
        }
        var formats = call.formats();
        var day = call.date(LocalDate.now(clock));
        var base = workspace.knowledgeBase(call);
        var documents = new ClientDocuments(call.path(Option.OUT, Path.of("reports")), formats, base.texts());
        var advisor = new Advisor(workspace.ruleBook(call, base), Workspace.version());
        var choices = ChoiceFiles.of(call, base);
        var advices = new ArrayList<Advice>();
        var failed = 0;
        Map<String, String> clients = new HashMap<>();
        for (var file : call.arguments()) {
            try {
                var profile = read(call, base, file, choices);
                var earlier = clients.putIfAbsent(profile.client(), file);
                if (earlier != null) {
                    throw new UsageProblem("advise.same-client", file, earlier, profile.client());
                }
                var advice = advisor.advise(profile, day, call.language());
                advices.add(advice);
                report(call, advice, documents);
            } catch (BrokenFiles e) {
                if (e.owner() == BrokenFiles.Owner.LAW) {
                    throw e;
                }
                failed++;
                err.print(
                        call.sentences().say("advise.failed", file, e.problems().size()) + "\n");
                e.problems().forEach(problem -> err.print("  " + problem.in(call.language()) + "\n"));
            } catch (UsageProblem e) {
                failed++;
                err.print(e.in(call.sentences()) + "\n");
            } catch (InvalidPathException e) {
                failed++;
                err.print(call.sentences().say("usage.path", e.getInput()) + "\n");
            } catch (IOException e) {
                failed++;
                err.print(call.sentences().say("advise.not-written", file, String.valueOf(e.getMessage())) + "\n");
            }
            err.flush();
        }
        if (call.has(Option.JSON) && !advices.isEmpty()) {
            call.out().print(AdviceJson.write(call.arguments().size() == 1 ? advices.get(0) : advices));
        }
        return failed == 0 ? ExitCode.DONE : failed == call.arguments().size() ? ExitCode.INPUT : ExitCode.FAILURES;
    }

    private Profile read(Invocation call, KnowledgeBase base, String file, List<OwnChoices> choices) {
        var profile = ProfileReader.read(Path.of(file), base, choices);
        profile.notices().forEach(notice -> err.print(notice.in(call.language()) + "\n"));
        return profile;
    }

    private void report(Invocation call, Advice advice, ClientDocuments documents) throws IOException {
        var written = documents.write(advice);
        written.notices().forEach(notice -> err.print(notice + "\n"));
        if (!call.has(Option.JSON)) {
            call.out().print(new Screen(call.sentences()).summary(advice, written.files()));
            call.out().flush();
        }
    }
}
