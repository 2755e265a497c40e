package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.bewaarwijzer.batch.Consultation;
import nl.bewaarwijzer.interview.CaseInterview;
import nl.bewaarwijzer.interview.Interview;
import nl.bewaarwijzer.interview.Notebook;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.WellKnown;

/** Asks about one customer, and keeps the answers as a case in the file of the profile. */
final class CaseQuestions {

    private static final Set<String> NEW = Set.of("n", "nee", "no", "nieuw", "new");

    private final ShellCommand command;
    private final Invocation call;
    private final Consultation consultation;
    private final Lines lines;
    private final Notebook notebook;
    private final Draft standing;
    private final CaseInterview interview;

    /** @param command that asks, to be named when somebody stops */
    CaseQuestions(ShellCommand command, Invocation call, Consultation consultation, Lines lines, Path file) {
        this.command = command;
        this.call = call;
        this.consultation = consultation;
        this.lines = lines;
        this.notebook = new Notebook(file, Workspace.answers(), consultation.base()).ofCase();
        this.standing = notebook.standing();
        this.interview = new CaseInterview(
                consultation.rules(), consultation.day(), consultation.language(), standing, WellKnown.CLIENT);
    }

    /** Asks; the id of the case when all is answered, empty when somebody stopped. */
    Optional<String> ask() {
        var given = notebook.read();
        if (ofProfile().walk(given).next().isPresent()) {
            say("case.unfinished", notebook.file());
        }
        var id = call.option(Option.CASE).map(CaseQuestions::checked);
        return id.or(() -> begunOrNew(given)).filter(one -> all(one, given));
    }

    private boolean all(String id, Draft given) {
        var resume = call.again(
                command,
                notebook.file().toString(),
                "--" + Option.NEW.in(call.language()),
                "--" + Option.CASE.in(call.language()),
                id);
        try (var asker = Asker.of(lines, call)) {
            var dialogue = new Dialogue(
                    interview.about(id), notebook, given, call.sentences(), asker, resume, Optional.empty());
            return asker.unlessStopped(dialogue::run, call, resume);
        }
    }

    private Interview ofProfile() {
        return new Interview(consultation.rules(), consultation.day(), consultation.language());
    }

    /** A case that lacks answers, if the owner wants to go on with it, or else a new one; empty when he stops. */
    private Optional<String> begunOrNew(Draft given) {
        var begun = cases().stream()
                .filter(id -> interview.about(id).walk(given).next().isPresent())
                .reduce((one, later) -> later);
        while (begun.isPresent()) {
            say("case.begun", begun.get());
            var typed = lines.next(" > ").map(words -> words.strip().toLowerCase(Locale.ROOT));
            if (typed.flatMap(Move::of)
                    .or(() -> Optional.of(Move.STOP).filter(stop -> typed.isEmpty()))
                    .equals(Optional.of(Move.STOP))) {
                return Optional.empty();
            }
            if (typed.orElseThrow().isEmpty()) {
                return begun;
            }
            if (NEW.contains(typed.get())) {
                break;
            }
        }
        return Optional.of(free());
    }

    private List<String> cases() {
        return standing.things(consultation.base().bank().thing(WellKnown.CASE));
    }

    /** An id that no case has: never a name, but the day. */
    private String free() {
        var id = WellKnown.CLIENT + "-" + consultation.day();
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? id : id + "-" + n)
                .filter(one -> !cases().contains(one))
                .findFirst()
                .orElseThrow();
    }

    private static String checked(String id) {
        if (!BankReader.ID.matcher(id).matches()) {
            throw new UsageProblem("case.id", id);
        }
        return id;
    }

    private void say(String key, Object... details) {
        call.out().print(new Page().paragraph(1, call.sentences().say(key, details)));
    }
}
