package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.report.ClientFolder;
import nl.bewaarwijzer.report.WorkbookReport;

/** {@code advise FILE...}: a profile in, the client's folder out. */
final class AdviseCommand extends ShellCommand {

    private static final Set<String> FORMATS = new TreeSet<>(Set.of("xlsx", "json"));

    private final Workspace workspace;
    private final Clock clock;
    private final PrintWriter err;

    AdviseCommand(Workspace workspace, Clock clock, PrintWriter err) {
        super("advise", "advies", Option.OUT, Option.FORMAT, Option.DATE, Option.JSON);
        this.workspace = workspace;
        this.clock = clock;
        this.err = err;
    }

    @Override
    ExitCode run(Invocation call) {
        if (call.arguments().isEmpty()) {
            throw new UsageProblem("usage.advise");
        }
        var formats = formats(call);
        var day = call.date(LocalDate.now(clock));
        var base = workspace.knowledgeBase(call);
        var advisor = new Advisor(workspace.ruleBook(call, base), Workspace.version());
        var advices = new ArrayList<Advice>();
        var failed = 0;
        Map<String, String> clients = new HashMap<>();
        for (var file : call.arguments()) {
            try {
                var profile = read(call, base, file);
                var earlier = clients.putIfAbsent(profile.client(), file);
                if (earlier != null) {
                    throw new UsageProblem("advise.same-client", file, earlier, profile.client());
                }
                var advice = advisor.advise(profile, day, call.language());
                advices.add(advice);
                report(call, base, advice, formats);
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

    private Profile read(Invocation call, KnowledgeBase base, String file) {
        var profile = ProfileReader.read(Path.of(file), base);
        profile.notices().forEach(notice -> err.print(notice.in(call.language()) + "\n"));
        return profile;
    }

    private static Set<String> formats(Invocation call) {
        var formats = new TreeSet<>(List.of(
                call.option(Option.FORMAT).orElse(String.join(",", FORMATS)).split(",", -1)));
        formats.stream().filter(format -> !FORMATS.contains(format)).findFirst().ifPresent(unknown -> {
            throw new UsageProblem("usage.format", unknown, String.join(", ", FORMATS));
        });
        return formats;
    }

    private void report(Invocation call, KnowledgeBase base, Advice advice, Set<String> formats) throws IOException {
        var reports = call.path(Option.OUT, Path.of("reports"));
        var folder = new ClientFolder(reports, advice.client().id());
        if (formats.contains("json")) {
            var json = AdviceJson.write(advice).getBytes(StandardCharsets.UTF_8);
            folder.with("data/advice.json", out -> out.write(json));
        }
        if (formats.contains("xlsx")) {
            var workbook = new WorkbookReport(id -> base.texts().say(id, call.language()));
            folder.with(advice.client().id() + ".xlsx", out -> workbook.write(advice, out));
        }
        var written = folder.write();
        if (!call.has(Option.JSON)) {
            call.out().print(new Screen(call.sentences()).summary(advice, written));
            call.out().flush();
        }
    }
}
