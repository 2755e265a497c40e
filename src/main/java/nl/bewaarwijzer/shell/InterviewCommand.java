package nl.bewaarwijzer.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.bewaarwijzer.batch.Consultation;
import nl.bewaarwijzer.interview.Interview;
import nl.bewaarwijzer.interview.Notebook;
import nl.bewaarwijzer.interview.Reply;
import nl.bewaarwijzer.interview.Walk;
import nl.bewaarwijzer.profile.ClientId;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.WellKnown;

/** {@code interview [FILE]}: the questionnaire; stops and resumes at any moment, and ends with the advice. */
final class InterviewCommand extends ShellCommand {

    private final Workspace workspace;
    private final AdviseCommand advise;
    private final Lines lines;

    InterviewCommand(Workspace workspace, AdviseCommand advise, Lines lines) {
        super("interview", "vragen", Option.OUT, Option.FORMAT, Option.DATE, Option.PLAIN);
        this.workspace = workspace;
        this.advise = advise;
        this.lines = lines;
    }

    @Override
    ExitCode run(Invocation call) {
        if (call.arguments().size() > 1) {
            throw new UsageProblem("usage.interview");
        }
        var consultation =
                workspace.consultation(call); // takes time, in which the keys are still those of the terminal
        Optional<Path> file;
        try (var asker = Asker.of(lines, call)) {
            file = ask(call, consultation, asker);
        }
        return file.map(answers -> new Invocation(call.options(), List.of(answers.toString()), call.out()))
                .map(advise::run)
                .orElse(ExitCode.DONE);
    }

    /** Asks all, and gives the file with the answers; empty when the owner stops. */
    private Optional<Path> ask(Invocation call, Consultation consultation, Asker asker) {
        var base = consultation.base();
        var named = call.arguments().stream().findFirst().map(Path::of);
        var name = named.isPresent() ? Optional.<String>empty() : name(call, asker);
        if (named.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        var file = named.orElseGet(() -> free(ClientId.of(name.orElseThrow())));
        var notebook = new Notebook(file, Workspace.answers(), base);
        workspace.profiles().used(List.of(file.toString()));
        var start = notebook.exists() ? notebook.read() : Draft.empty(ClientId.of(nameOf(file)));
        if (name.isPresent()) {
            start = start.answering(WellKnown.BUSINESS + "." + WellKnown.NAME, List.of(name.get()));
        }
        var interview = new Interview(consultation.rules(), consultation.day(), consultation.language());
        var resume = call.again(this, file.toString());
        Function<Walk, String> preview =
                walk -> "\n " + call.sentences().say("interview.so-far", walk.atMost()) + "\n\n"
                        + new Screen(call.sentences(), base)
                                .summary(consultation.soFar(walk.taken().profile(base.bank())), List.of());
        var dialogue = new Dialogue(interview, notebook, start, call.sentences(), asker, resume, Optional.of(preview));
        return Optional.of(file).filter(all -> asker.unlessStopped(dialogue::run, call, resume));
    }

    /** The name of the business; empty when somebody stops, or there is nothing to read. */
    private static Optional<String> name(Invocation call, Asker asker) {
        while (true) {
            var typed = asker.line(call.sentences().say("interview.file"), Set.of(Move.STOP))
                    .map(String::strip)
                    .filter(name -> !name.equals(Move.STOP.typed()));
            var wrong = typed.filter(name -> !isMove(name))
                    .flatMap(name -> Reply.text(name).wrong());
            if (typed.filter(name -> isMove(name)).isEmpty() && wrong.isEmpty()) {
                return typed;
            }
            var page = new Page(asker.width());
            wrong.ifPresent(why -> page.paragraph(1, call.sentences().say(why.key(), why.typed())));
            asker.say(page.paragraph(1, call.sentences().say("interview.file-why"))
                    .toString());
        }
    }

    /** A key that means something else than a name at every other question. */
    private static boolean isMove(String name) {
        return Arrays.stream(Move.values()).anyMatch(move -> move.typed().equals(name));
    }

    /** A file that does not exist yet. */
    private static Path free(String id) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> Path.of(n == 1 ? id + ".yaml" : id + "-" + n + ".yaml"))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString().replaceFirst("\\.[^.]*$", "");
    }
}
