package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.interview.Form;
import nl.bewaarwijzer.interview.Notebook;
import nl.bewaarwijzer.interview.Questionnaire;
import nl.bewaarwijzer.interview.Reply;
import nl.bewaarwijzer.interview.Step;
import nl.bewaarwijzer.interview.Walk;
import nl.bewaarwijzer.profile.Draft;

/** Asks question after question, until all is answered or the owner stops. After each answer everything is kept. */
final class Dialogue {

    private static final String PROMPT = " > ";

    /** What can be typed instead of an answer. */
    private enum Move {
        EXPLAIN,
        BACK,
        STOP,
        REVIEW
    }

    private static final Map<String, Move> MOVES = Map.of(
            "?", Move.EXPLAIN,
            "t", Move.BACK,
            "terug", Move.BACK,
            "back", Move.BACK,
            "s", Move.STOP,
            "stop", Move.STOP,
            "o", Move.REVIEW,
            "overzicht", Move.REVIEW,
            "review", Move.REVIEW);

    private final Questionnaire interview;
    private final Notebook notebook;
    private final Sentences sentences;
    private final QuestionScreen screen;
    private final Lines lines;
    private final PrintWriter out;
    private final String resume;
    private Walk walk;
    private Optional<String> wanted = Optional.empty();
    private boolean stopped;

    /** @param resume the command line with which to go on later */
    Dialogue(
            Questionnaire interview,
            Notebook notebook,
            Draft start,
            Sentences sentences,
            Lines lines,
            PrintWriter out,
            String resume) {
        this.interview = interview;
        this.notebook = notebook;
        this.sentences = sentences;
        this.screen = new QuestionScreen(sentences);
        this.lines = lines;
        this.out = out;
        this.resume = resume;
        this.walk = interview.walk(start);
    }

    /** Whether all was answered; otherwise the owner stopped. */
    boolean run() {
        say("interview.begin", notebook.file());
        for (var step = current(); step.isPresent(); step = current()) {
            if (!ask(step.get())) {
                say("interview.stopped", resume);
                return false;
            }
        }
        return true;
    }

    /** The screen that the owner went back to, or the first that has no answer. */
    private Optional<Step> current() {
        return wanted.flatMap(this::step).or(() -> walk.next());
    }

    private Optional<Step> step(String id) {
        return walk.steps().stream().filter(step -> step.form().id().equals(id)).findFirst();
    }

    /** Asks one screen; false when the owner stops. */
    private boolean ask(Step step) {
        out.print(screen.of(walk, step));
        var form = step.form();
        if (form.cells().size() == 1 || form.kind().isShort()) {
            return answer(step, typed -> Reply.all(form, typed))
                            .map(words -> keep(form, words))
                            .orElse(true)
                    && !stopped;
        }
        var words = new ArrayList<List<String>>();
        for (var cell : form.cells()) {
            out.print(screen.of(form, cell, words.size() + 1));
            var one = answer(step, typed -> Reply.one(form, cell, typed));
            if (one.isEmpty()) {
                return !stopped;
            }
            words.addAll(one.get());
        }
        return keep(form, words);
    }

    private interface Reading {
        Reply of(String typed);
    }

    /** Reads until there is an answer; empty when the owner moves away. */
    private Optional<List<List<String>>> answer(Step step, Reading reading) {
        out.print(" " + sentences.say("interview.moves") + "\n");
        while (true) {
            var typed = lines.next(PROMPT);
            if (typed.isEmpty()) {
                stopped = true;
                return Optional.empty();
            }
            var move = MOVES.get(typed.get().strip().toLowerCase(Locale.ROOT));
            if (move != null) {
                if (move == Move.EXPLAIN) {
                    out.print(screen.explained(step.form(), interview.sourcesOf(step.form())));
                    continue;
                }
                move(move, step);
                return Optional.empty();
            }
            var reply = reading.of(typed.get());
            if (reply.wrong().isEmpty()) {
                return Optional.of(reply.words());
            }
            reply.wrong().ifPresent(this::wrong);
        }
    }

    private void wrong(Reply.Wrong wrong) {
        say(wrong.key(), wrong.typed());
        if (!wrong.near().isEmpty()) {
            say("reply.near", String.join(", ", wrong.near()));
        }
    }

    private void move(Move move, Step step) {
        switch (move) {
            case STOP -> stopped = true;
            case BACK -> wanted = before(step).or(() -> Optional.of(step.form().id()));
            case REVIEW -> wanted = review().or(() -> wanted);
            case EXPLAIN -> {}
        }
    }

    private Optional<String> before(Step step) {
        var ids = walk.steps().stream().map(one -> one.form().id()).toList();
        var at = ids.indexOf(step.form().id());
        return at > 0 ? Optional.of(ids.get(at - 1)) : Optional.empty();
    }

    /** Every answer with a number; a number goes back to it. */
    private Optional<String> review() {
        var answered = walk.steps().stream().filter(Step::isAnswered).toList();
        var page = new Page().line("").heading(" " + sentences.say("interview.review"));
        for (int i = 0; i < answered.size(); i++) {
            var form = answered.get(i).form();
            var said = form.cells().stream()
                    .map(cell -> (cell.about().isEmpty() ? "" : cell.about() + ": ")
                            + screen.words(form, cell.answer().orElse(List.of())))
                    .toList();
            page.labelled(
                    String.format(" %3d  ", i + 1),
                    form.asking().question().in(sentences.language()) + " " + String.join("; ", said));
        }
        out.print(page);
        out.print(" " + sentences.say("interview.review-how") + "\n");
        return lines.next(PROMPT)
                .filter(typed -> typed.strip().matches("\\d{1,3}"))
                .map(typed -> Integer.parseInt(typed.strip()))
                .filter(number -> number >= 1 && number <= answered.size())
                .map(number -> answered.get(number - 1).form().id());
    }

    private boolean keep(Form form, List<List<String>> words) {
        var before = walk;
        walk = interview.walk(form.answer(walk.given(), words));
        wanted = Optional.empty();
        interview
                .echo(before, walk)
                .ifPresent(said -> say(said.mend() ? "interview.mind" : "interview.noted", said.text()));
        var parked = walk.parked().stream()
                .filter(path -> !before.parked().contains(path))
                .toList();
        if (!parked.isEmpty()) {
            say("interview.parked", parked.size());
        }
        try {
            notebook.write(walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void say(String key, Object... details) {
        out.print(new Page().paragraph(1, sentences.say(key, details)));
    }
}
