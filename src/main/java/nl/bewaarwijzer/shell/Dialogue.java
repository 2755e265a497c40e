package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bewaarwijzer.interview.Form;
import nl.bewaarwijzer.interview.Interview;
import nl.bewaarwijzer.interview.Notebook;
import nl.bewaarwijzer.interview.Questionnaire;
import nl.bewaarwijzer.interview.Reply;
import nl.bewaarwijzer.interview.Step;
import nl.bewaarwijzer.interview.Walk;
import nl.bewaarwijzer.profile.Draft;

/** Asks question after question, until all is answered or the owner stops. After each answer everything is kept. */
final class Dialogue {

    /** How many answers make an advice that says something. */
    private static final int FIRST_ADVICE = 10;

    private static final int MOST_PARKED = 5;

    private static final Set<Move> AT_THE_END = Set.of(Move.BACK, Move.UNDO, Move.REVIEW, Move.STOP);

    private final Questionnaire interview;
    private final Notebook notebook;
    private final Sentences sentences;
    private final Asker asker;
    private final String resume;
    private final Optional<Function<Walk, String>> preview;
    private final Deque<Draft> earlier = new ArrayDeque<>();
    private Walk walk;
    private Optional<Place> wanted = Optional.empty();
    private Optional<String> shown = Optional.empty();
    private boolean stopped;

    /** A screen, and which of the things that it asks about. */
    private record Place(String screen, int cell) {}

    /**
     * A conversation that did not start yet.
     *
     * @param resume the command line with which to go on later
     * @param preview the advice by what is answered so far; empty when there is none before all is answered
     */
    Dialogue(
            Questionnaire interview,
            Notebook notebook,
            Draft start,
            Sentences sentences,
            Asker asker,
            String resume,
            Optional<Function<Walk, String>> preview) {
        this.interview = interview;
        this.notebook = notebook;
        this.sentences = sentences;
        this.asker = asker;
        this.resume = resume;
        this.preview = preview;
        this.walk = interview.walk(start);
    }

    /** Whether all was answered; otherwise the owner stopped. */
    boolean run() {
        say("interview.begin", notebook.file());
        try {
            if (!notebook.exists() && walk.answered() > 0) {
                write();
            }
            do {
                askAll();
            } while (!stopped && !isDone());
        } catch (Interrupted e) {
            asker.say(Asker.stopped(sentences, resume));
            throw e;
        }
        if (stopped) {
            asker.say(Asker.stopped(sentences, resume));
        }
        return !stopped;
    }

    private void askAll() {
        for (var step = current(); step.isPresent() && !stopped; step = current()) {
            ask(step.get());
        }
    }

    /** Whether an owner who answered all leaves it at that; otherwise he goes back to an answer, or stops. */
    private boolean isDone() {
        var last = walk.steps().get(walk.steps().size() - 1);
        while (wanted.isEmpty() && !stopped && walk.next().isEmpty()) {
            var typed = asker.line(sentences.say("interview.all-answered"), AT_THE_END);
            if (typed.isEmpty() || typed.get().isBlank()) {
                return true;
            }
            Move.of(typed.get()).filter(AT_THE_END::contains).ifPresent(move -> {
                if (move == Move.BACK) {
                    wanted = Optional.of(
                            new Place(last.form().id(), last.form().cells().size() - 1));
                } else {
                    move(move, last);
                }
            });
        }
        return false;
    }

    /** The screen that the owner went to, or the first that has no answer. */
    private Optional<Step> current() {
        return wanted.flatMap(place -> walk.step(place.screen())).or(() -> walk.next());
    }

    private void ask(Step step) {
        var form = step.form();
        var isNew = !shown.equals(Optional.of(form.id()));
        shown = Optional.of(form.id());
        if (form.cells().size() == 1 || (form.kind().isShort() && asker.takesSeveral())) {
            answer(new Question(walk, step, 0, isNew, moves()), typed -> Reply.all(form, typed))
                    .ifPresent(words -> keep(form, words));
        } else {
            askAbout(cell(form), step, isNew);
        }
    }

    /** The thing that the owner went to, or the first without an answer. */
    private int cell(Form form) {
        var cells = form.cells();
        return wanted.map(Place::cell)
                .filter(cell -> cell < cells.size())
                .or(() -> IntStream.range(0, cells.size())
                        .filter(i -> cells.get(i).answer().isEmpty())
                        .boxed()
                        .findFirst())
                .orElse(0);
    }

    /** Asks about one of several things; what was said about those before it stays. */
    private void askAbout(int number, Step step, boolean isNew) {
        var form = step.form();
        var cell = form.cells().get(number);
        wanted = Optional.of(new Place(form.id(), number));
        answer(new Question(walk, step, number + 1, isNew, moves()), typed -> Reply.one(form, cell, typed))
                .ifPresent(words -> {
                    var all = new ArrayList<List<String>>();
                    form.cells()
                            .subList(0, number)
                            .forEach(one -> all.add(one.answer().orElseThrow()));
                    all.addAll(words);
                    keep(form, all);
                    wanted = Optional.of(new Place(form.id(), number + 1))
                            .filter(place -> place.cell() < form.cells().size());
                    shown = wanted.map(Place::screen);
                });
    }

    private interface Reading {
        Reply of(String typed);
    }

    /** Reads until there is an answer; empty when the owner moves away. */
    private Optional<List<List<String>>> answer(Question question, Reading reading) {
        var asked = asker.ask(question);
        while (true) {
            var typed = asked.read();
            var move = typed.isEmpty() ? Optional.of(Move.STOP) : Move.of(typed.get());
            if (move.equals(Optional.of(Move.EXPLAIN))) {
                asked.explain(screen().explained(
                                question.form(),
                                interview.stakesOf(question.form()),
                                interview.sourcesOf(question.form())));
            } else if (move.isPresent()) {
                move(move.get(), question.step());
                return Optional.empty();
            } else {
                var reply = reading.of(typed.orElseThrow());
                if (reply.wrong().isEmpty()) {
                    asked.answered(reply.words().stream()
                            .map(words -> screen().words(question.form(), words))
                            .collect(Collectors.joining("; ")));
                    return Optional.of(reply.words());
                }
                asked.wrong(wrong(reply.wrong().get()));
            }
        }
    }

    private QuestionScreen screen() {
        return new QuestionScreen(sentences, asker.width());
    }

    private String wrong(Reply.Wrong wrong) {
        var page = page().paragraph(1, sentences.say(wrong.key(), wrong.typed()));
        if (!wrong.near().isEmpty()) {
            page.paragraph(1, sentences.say("reply.near", String.join(", ", wrong.near())));
        }
        return page.toString();
    }

    private void move(Move move, Step step) {
        shown = Optional.empty();
        switch (move) {
            case STOP -> stopped = true;
            case BACK -> wanted = before(step);
            case REVIEW -> wanted = review().or(() -> wanted);
            case UNDO -> undo();
            case ADVICE ->
                preview.ifPresentOrElse(advice -> asker.show(advice.apply(walk)), () -> say("interview.no-advice"));
            case EXPLAIN -> {}
        }
    }

    private String moves() {
        return sentences.say(preview.isPresent() ? "interview.moves-advice" : "interview.moves");
    }

    /** Takes the last answer back, with all that it changed. */
    private void undo() {
        if (earlier.isEmpty()) {
            say("interview.nothing-to-undo");
            return;
        }
        walk = interview.walk(earlier.pop());
        wanted = Optional.empty();
        write();
        say("interview.undone");
    }

    /** The thing before this one, else the screen before; else this one. */
    private Optional<Place> before(Step step) {
        var here = step.form().id();
        var cell = wanted.filter(place -> place.screen().equals(here))
                .map(Place::cell)
                .orElse(0);
        if (cell > 0) {
            return Optional.of(new Place(here, cell - 1));
        }
        var ids = walk.steps().stream().map(one -> one.form().id()).toList();
        return Optional.of(new Place(ids.get(Math.max(0, ids.indexOf(here) - 1)), 0));
    }

    /** Every answer with a number; a number goes back to it. */
    private Optional<Place> review() {
        var answered = walk.steps().stream().filter(Step::isAnswered).toList();
        return asker.choose(
                        sentences.say("interview.review"),
                        answered.stream().map(step -> reviewed(step.form())).toList(),
                        sentences.say("interview.review-how"))
                .filter(typed -> typed.strip().matches("\\d{1,3}"))
                .map(typed -> Integer.parseInt(typed.strip()))
                .filter(number -> number >= 1 && number <= answered.size())
                .map(number -> new Place(answered.get(number - 1).form().id(), 0));
    }

    private String reviewed(Form form) {
        return form.asking().question().in(sentences.language()) + " "
                + form.cells().stream()
                        .map(cell -> (cell.about().isEmpty() ? "" : cell.about() + ": ")
                                + screen().words(form, cell.answer().orElse(List.of())))
                        .collect(Collectors.joining("; "));
    }

    private void keep(Form form, List<List<String>> words) {
        var before = walk;
        earlier.push(before.given());
        walk = interview.walk(form.answer(walk.given(), words));
        wanted = Optional.empty();
        write();
        interview
                .echo(before, walk)
                .ifPresent(said -> say(said.mend() ? "interview.mind" : "interview.noted", said.text()));
        parked(interview.parked(before, walk));
        interview.remarks(before, walk).forEach(this::remark);
        if (preview.isPresent() && before.answered() < FIRST_ADVICE && walk.answered() == FIRST_ADVICE) {
            say("interview.first-advice");
        }
    }

    /** What no longer applies; it comes back when the answer that decides so is taken back. */
    private void parked(List<String> parked) {
        if (parked.isEmpty()) {
            return;
        }
        var page = page().paragraph(1, sentences.say("interview.parked"));
        parked.stream().limit(MOST_PARKED).forEach(page::item);
        if (parked.size() > MOST_PARKED) {
            page.item(sentences.say("interview.parked-more", parked.size() - MOST_PARKED));
        }
        asker.say(page.toString());
    }

    /** Says what does not go together; where there is nothing to advise, the owner may stop or go on. */
    private void remark(Interview.Remark remark) {
        say("interview.mind", remark.text());
        if (remark.ends()) {
            var typed = asker.line(sentences.say("interview.ends"), Set.of(Move.STOP));
            stopped = typed.isEmpty() || Move.of(typed.get()).equals(Optional.of(Move.STOP));
        }
    }

    private void write() {
        try {
            notebook.write(walk).ifPresent(copy -> say("interview.set-aside", copy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String key, Object... details) {
        asker.say(page().paragraph(1, sentences.say(key, details)).toString());
    }

    private Page page() {
        return new Page(asker.width());
    }
}
