package nl.bewaarwijzer.shell;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.bewaarwijzer.interview.Form;
import nl.bewaarwijzer.interview.Form.Cell;
import nl.bewaarwijzer.interview.Form.Kind;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.shell.ListScreen.Around;
import nl.bewaarwijzer.shell.terminal.Choice;
import nl.bewaarwijzer.shell.terminal.Key;
import nl.bewaarwijzer.shell.terminal.Keyboard;
import nl.bewaarwijzer.shell.terminal.Selection;
import nl.bewaarwijzer.shell.terminal.Window;
import org.jline.terminal.Terminal;

/** Asks with a list in which arrow keys move a mark. Only the question at hand is drawn over; what was answered scrolls up. */
final class ArrowAsker implements Asker {

    private final Window window;
    private final Keyboard keyboard;
    private final Sentences sentences;
    private final ListScreen screen;
    private String chapter = "";

    ArrowAsker(Terminal terminal, Sentences sentences, boolean styled) {
        this.window = new Window(terminal);
        this.keyboard = new Keyboard(terminal);
        this.sentences = sentences;
        this.screen = new ListScreen(sentences, styled);
    }

    @Override
    public int width() {
        return ListScreen.width(window.size().getColumns());
    }

    @Override
    public void say(String text) {
        window.print(text);
    }

    @Override
    public boolean takesSeveral() {
        return !ListScreen.fits(window.size());
    }

    @Override
    public Asked ask(Question question) {
        if (!ListScreen.fits(window.size())) {
            return linear().ask(question);
        }
        var selection = selection(question);
        return new AskedList(question, around(question, selection), selection);
    }

    @Override
    public Optional<String> line(String question) {
        var keys = sentences.say("interview.keys-line");
        var typed = read(new Around("", "", question, "", keys), Selection.ofText(text -> false), "");
        typed.ifPresent(
                words -> say(page().labelled(" ", question + " " + words).toString()));
        return typed;
    }

    @Override
    public Optional<String> choose(String heading, List<String> items, String how) {
        if (!ListScreen.fits(window.size())) {
            return linear().choose(heading, items, how);
        }
        var choices = IntStream.range(0, items.size())
                .mapToObj(i -> new Choice(String.valueOf(i + 1), "", items.get(i), "", false))
                .toList();
        var keys = sentences.say("interview.keys-review");
        return read(new Around("", "", heading, "", keys), new Selection(choices, false, List.of(), text -> false), "");
    }

    @Override
    public void close() {
        window.close();
    }

    private Page page() {
        return new Page(width());
    }

    /** For a terminal in which no list fits. */
    private LinearAsker linear() {
        return new LinearAsker(this::typed, this::say, sentences, width());
    }

    private Optional<String> typed(String prompt) {
        var typed = read(new Around("", "", "", "", ""), Selection.ofText(text -> false), "");
        typed.ifPresent(words -> say(page().labelled(prompt, words).toString()));
        return typed;
    }

    /** What the keys answer; going back and the explanation have a key of their own. */
    private Optional<String> read(Around around, Selection selection, String first) {
        var note = first;
        while (true) {
            var said = note;
            window.draw(size -> screen.of(around, selection, said, size));
            var stroke = keyboard.next();
            var empty = selection.text().isEmpty();
            note = "";
            if (stroke.key() == Key.INTERRUPT) {
                window.erase();
                throw new Interrupted();
            }
            if (stroke.key() == Key.GONE || (stroke.key() == Key.FINISH && empty)) {
                return Optional.empty();
            }
            if (stroke.key() == Key.REFRESH) {
                window.refresh();
            } else if (stroke.key() == Key.LEFT && empty) {
                return Optional.of(Move.BACK.typed());
            } else if (stroke.text().equals(Move.EXPLAIN.typed()) && empty) {
                return Optional.of(Move.EXPLAIN.typed());
            } else {
                var answer = window.change(() -> selection.press(stroke));
                if (answer.isPresent()) {
                    return answer;
                }
                note = note(stroke.key(), empty, selection);
            }
        }
    }

    private String note(Key key, boolean wasEmpty, Selection selection) {
        if (key == Key.ENTER && wasEmpty) {
            return sentences.say("interview.tick");
        }
        return Move.of(selection.text())
                .map(move -> sentences.say(
                        "interview.enter",
                        sentences.say("interview.move-" + move.name().toLowerCase(Locale.ROOT))))
                .orElse("");
    }

    private Around around(Question question, Selection selection) {
        var form = question.form();
        var words = new QuestionScreen(sentences, width());
        var now = question.cell().map(cell -> words.now(form, cell)).orElse("");
        var about = question.number() == 0
                ? QuestionScreen.about(form)
                : sentences.say(
                        "interview.about",
                        question.cell().orElseThrow().about(),
                        question.number(),
                        form.cells().size());
        var standing = now.isEmpty() || selection.isSeveral() // where each line shows it
                ? ""
                : selection.choices().isEmpty() ? sentences.say("interview.enter", now) : now;
        var keys = selection.choices().isEmpty()
                ? "interview.keys-text"
                : form.mayDoubt()
                        ? "interview.keys-doubt"
                        : selection.isSeveral() ? "interview.keys-many" : "interview.keys-one";
        return new Around(
                question.step().chapter().in(sentences.language()),
                sentences.say(
                        "interview.progress",
                        question.walk().answered(),
                        question.walk().atMost()),
                form.asking().question().in(sentences.language()),
                String.join("\n", List.of(about, standing)).strip(),
                sentences.say(keys) + "\n" + question.moves());
    }

    private Selection selection(Question question) {
        var form = question.form();
        var several = form.kind().isMany();
        var choices = choices(form);
        var words = question.cell()
                .map(cell -> cell.answer().orElse(cell.proposed()))
                .orElse(List.of());
        var none = several
                && words.isEmpty()
                && question.cell().flatMap(Cell::answer).isPresent();
        var chosen = where(
                choices,
                choice ->
                        words.contains(choice.word()) || (none && choice.label().equals(NONE)));
        var selection =
                new Selection(choices, several, chosen, text -> Move.of(text).isPresent());
        return form.mayDoubt()
                ? selection.withDoubts(Form.DOUBT, where(choices, choice -> words.contains(choice.word() + Form.DOUBT)))
                : selection;
    }

    private static List<Integer> where(List<Choice> choices, Predicate<Choice> condition) {
        return IntStream.range(0, choices.size())
                .filter(line -> condition.test(choices.get(line)))
                .boxed()
                .toList();
    }

    private static final String NONE = "0";

    /** The options with their numbers, and what else is an answer. */
    private List<Choice> choices(Form form) {
        var choices = new ArrayList<Choice>();
        if (form.options().isEmpty()) {
            return choices;
        }
        var words = new QuestionScreen(sentences, width());
        var numbered = form.kind() == Kind.ONE || form.kind() == Kind.MANY;
        for (var option : numbered ? form.options() : byName(form)) {
            var label = numbered ? String.valueOf(choices.size() + 1) : "";
            choices.add(new Choice(label, option.word(), option.name(), words.help(form, option), false));
        }
        if (form.mayBeUnknown()) {
            var label = numbered ? String.valueOf(choices.size() + 1) : "";
            choices.add(new Choice(label, Profile.UNKNOWN, sentences.say("interview.dont-know"), "", true));
        }
        if (form.kind().isMany()) {
            choices.add(new Choice(NONE, "", sentences.say("interview.none"), "", true));
        }
        return choices;
    }

    /** Where there are many, one looks for a name; what is likely comes first. */
    private List<Form.Option> byName(Form form) {
        var names =
                Collator.getInstance(Locale.forLanguageTag(sentences.language().name()));
        var likely = form.cells().stream()
                .flatMap(cell -> cell.answer().orElse(cell.proposed()).stream())
                .toList();
        return form.options().stream()
                .sorted(Comparator.comparing((Form.Option option) -> !likely.contains(option.word()))
                        .thenComparing(Form.Option::name, names))
                .toList();
    }

    /** A question with its list. */
    private final class AskedList implements Asked {

        private final Question question;
        private final Around around;
        private final Selection selection;
        private String note = "";

        AskedList(Question question, Around around, Selection selection) {
            this.question = question;
            this.around = around;
            this.selection = selection;
        }

        @Override
        public Optional<String> read() {
            var said = note;
            note = "";
            var typed = ArrowAsker.this.read(around, selection, said);
            if (typed.flatMap(Move::of).filter(move -> move != Move.EXPLAIN).isPresent() || typed.isEmpty()) {
                window.erase();
            }
            return typed;
        }

        @Override
        public void wrong(String words) {
            note = note.isEmpty() ? words : note + "\n" + words;
        }

        @Override
        public void explain(String page) {
            var lines = page.lines().toList();
            var from = 0;
            while (true) {
                var at = from;
                window.draw(size -> screen.of(lines, at, size));
                switch (keyboard.next().key()) {
                    case DOWN, PAGE_DOWN ->
                        from = Math.max(
                                0,
                                Math.min(from + 1, lines.size() - window.size().getRows() + 2));
                    case UP, PAGE_UP -> from = Math.max(0, from - 1);
                    case INTERRUPT -> {
                        window.erase();
                        throw new Interrupted();
                    }
                    default -> {
                        return;
                    }
                }
            }
        }

        @Override
        public void answered(String words) {
            var now = question.step().chapter().in(sentences.language());
            var page = page();
            if (!now.equals(chapter)) {
                page.line("").line(" " + now);
                chapter = now;
            }
            var about = question.cell()
                    .map(Cell::about)
                    .filter(name -> !name.isEmpty())
                    .map(name -> " (" + name + ")")
                    .orElse("");
            say(page.labelled(" - ", question.form().asking().question().in(sentences.language()) + about + " " + words)
                    .toString());
        }
    }
}
