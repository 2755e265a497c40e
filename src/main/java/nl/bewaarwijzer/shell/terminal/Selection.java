package nl.bewaarwijzer.shell.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jline.reader.impl.BufferImpl;

/**
 * A list with a mark, and a text that is typed below it: what each key does to them. Its answer is what would be typed for it
 * where there is no list, so that it means the same there.
 */
public final class Selection {

    /** No line is marked: Enter must not answer what nobody chose. */
    private static final int NOWHERE = -1;

    private static final int PAGE = 8;

    private static final String NOTHING = "0";
    private static final String OWN_NAME = ":";

    private final List<Choice> choices;
    private final boolean several;
    private final Predicate<String> isCommand;
    private final BufferImpl typed = new BufferImpl();
    private final SortedSet<Integer> ticked;
    private final Optional<String> doubt;
    private final Set<Integer> doubted;
    private Ticks before = new Ticks(List.of(), List.of());
    private int mark;

    /** What was ticked before a line that goes with no other: it comes back when that line goes. */
    private record Ticks(List<Integer> ticked, List<Integer> doubted) {}

    /**
     * @param several whether any number may be chosen, or one
     * @param chosen the lines that are chosen now, or that may well be
     * @param isCommand tells texts that are no answer
     */
    public Selection(List<Choice> choices, boolean several, Collection<Integer> chosen, Predicate<String> isCommand) {
        this(choices, several, chosen, isCommand, Optional.empty(), Set.of());
    }

    private Selection(
            List<Choice> choices,
            boolean several,
            Collection<Integer> chosen,
            Predicate<String> isCommand,
            Optional<String> doubt,
            Collection<Integer> doubted) {
        this.choices = List.copyOf(choices);
        this.several = several;
        this.isCommand = isCommand;
        this.ticked = new TreeSet<>(several ? chosen : Set.of());
        this.doubt = doubt;
        this.doubted = new HashSet<>(doubted);
        this.mark = ticked.isEmpty()
                ? chosen.stream().findFirst().orElse(several && !choices.isEmpty() ? 0 : NOWHERE)
                : ticked.first();
    }

    /**
     * The same, where it may also be unknown whether a line is chosen.
     *
     * @param sign stands behind such a line, and is the key for it
     */
    public Selection withDoubts(String sign, Collection<Integer> lines) {
        var all = new TreeSet<>(ticked);
        all.addAll(lines);
        return new Selection(choices, several, all, isCommand, Optional.of(sign), lines);
    }

    /** A text without a list. */
    public static Selection ofText(Predicate<String> isCommand) {
        return new Selection(List.of(), false, List.of(), isCommand);
    }

    public List<Choice> choices() {
        return choices;
    }

    public boolean isSeveral() {
        return several;
    }

    public boolean isMarked(int line) {
        return line == mark;
    }

    public boolean isTicked(int line) {
        return ticked.contains(line);
    }

    /** Whether it is not known if it is chosen. */
    public boolean isDoubted(int line) {
        return doubted.contains(line);
    }

    /** Whether a text is no answer, but asks for something else. */
    public boolean isCommand(String text) {
        return isCommand.test(text);
    }

    public String text() {
        return typed.toString();
    }

    /** The part of the text that is left of the cursor. */
    public String textToCursor() {
        return typed.upToCursor();
    }

    /** The lines that fit what is typed, or else all. */
    public List<Integer> shown() {
        var fitting = isSought() && labelled().isEmpty() ? fitting() : List.<Integer>of();
        return fitting.isEmpty() ? IntStream.range(0, choices.size()).boxed().toList() : fitting;
    }

    /** What a key answers; empty when there is no answer yet. */
    public Optional<String> press(Stroke stroke) {
        switch (stroke.key()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case HOME -> toEdge(-1);
            case END -> toEdge(1);
            case RIGHT -> typed.move(1);
            case LEFT -> typed.move(-1);
            case ESCAPE -> typed.clear();
            case BACKSPACE -> edit(typed::backspace);
            case DELETE, FINISH -> edit(typed::delete);
            case ERASE_WORD -> edit(this::eraseWord);
            case ERASE_LINE -> edit(typed::clear);
            case CHARACTER -> type(stroke.text());
            case ENTER -> {
                return enter();
            }
            default -> {} // no meaning here
        }
        return Optional.empty();
    }

    private Optional<String> enter() {
        var text = text().strip();
        if (isChange(text)) {
            return Optional.of(changed(text));
        }
        if (!text.isEmpty() && !isNamed()) {
            return Optional.of(text);
        }
        if (mark == NOWHERE) {
            return Optional.of("");
        }
        var marked = choices.get(mark);
        if (!several || (marked.isAlone() && (ticked.isEmpty() || !text.isEmpty()))) {
            return Optional.of(marked.typed());
        }
        if (!text.isEmpty()) {
            choose();
            return Optional.empty();
        }
        return ticked.isEmpty()
                ? Optional.empty()
                : Optional.of(ticked.stream().map(this::typed).collect(Collectors.joining(",")));
    }

    /** Whether a text says what to do with the ticks: one more, one less, or a name of its own for one. */
    private boolean isChange(String text) {
        var isName = text.contains(OWN_NAME) && StringUtils.containsNone(text, ",;") && !isNamed();
        return several && (isName || text.startsWith("+") || text.startsWith("-"));
    }

    /** The ticks as they are drawn, and then the change; without ticks there is nothing to name, but something to add to. */
    private String changed(String text) {
        var owner = text.contains(OWN_NAME)
                ? text.substring(0, text.indexOf(OWN_NAME)).strip()
                : "";
        var others = ticked.stream()
                .filter(line -> !choices.get(line).isAlone())
                .filter(line -> !choices.get(line).label().equals(owner))
                .map(this::typed)
                .toList();
        var before = others.isEmpty() && owner.isEmpty() ? List.of(NOTHING) : others;
        return Stream.concat(before.stream(), Stream.of(text)).collect(Collectors.joining(","));
    }

    private String typed(int line) {
        return choices.get(line).typed() + doubt.filter(sign -> isDoubted(line)).orElse("");
    }

    private void type(String text) {
        var empty = typed.length() == 0;
        var onLine = several && mark != NOWHERE && (empty || labelled().isPresent());
        if (text.isBlank() && onLine) {
            toggle();
        } else if (doubt.filter(text::equals).isPresent()
                && onLine
                && !choices.get(mark).isAlone()) {
            untick();
            tick();
            doubted.add(mark);
        } else if (!empty || !text.isBlank()) {
            edit(() -> typed.write(text));
        }
    }

    /** Ticks the line that was named; what is ticked already stays so. */
    private void choose() {
        if (isTicked(mark)) {
            typed.clear();
        } else {
            tick();
        }
    }

    /** Ticks the marked line, or takes its tick or doubt away. */
    private void toggle() {
        if (isTicked(mark)) {
            untick();
        } else {
            tick();
        }
    }

    private void tick() {
        typed.clear();
        if (choices.get(mark).isAlone()) {
            before = new Ticks(List.copyOf(ticked), List.copyOf(doubted));
        }
        ticked.removeIf(line -> choices.get(line).isAlone() || choices.get(mark).isAlone());
        doubted.retainAll(ticked);
        ticked.add(mark);
    }

    private void untick() {
        typed.clear();
        ticked.remove(mark);
        doubted.remove(mark);
        if (choices.get(mark).isAlone()) {
            ticked.addAll(before.ticked());
            doubted.addAll(before.doubted());
        }
    }

    private void edit(Runnable change) {
        change.run();
        if (isSought()) {
            labelled()
                    .or(() -> fitting().stream().min(Comparator.comparingInt(this::distance)))
                    .ifPresent(line -> mark = line);
        }
    }

    private void eraseWord() {
        typed.backspace(typed.upToCursor().length()
                - StringUtils.stripEnd(typed.upToCursor(), " ").lastIndexOf(' ')
                - 1);
    }

    private void move(int by) {
        var shown = shown();
        if (shown.isEmpty()) {
            return;
        }
        var at = shown.indexOf(mark);
        var to = at < 0 ? (by < 0 ? shown.size() - 1 : 0) : at + by;
        mark = shown.get(Math.max(0, Math.min(shown.size() - 1, to)));
    }

    private void toEdge(int side) {
        if (typed.length() > 0) {
            typed.cursor(side < 0 ? 0 : typed.length());
        } else {
            move(side * Math.max(1, choices.size()));
        }
    }

    /** Whether the text stands for the marked line. */
    private boolean isNamed() {
        return mark != NOWHERE
                && isSought()
                && (labelled().isPresent() || fitting().contains(mark));
    }

    /** Whether the text may be one of the lines, or the beginning of one. */
    private boolean isSought() {
        return !text().isBlank() && !isCommand.test(text());
    }

    private Optional<Integer> labelled() {
        var text = text().strip();
        return text.isEmpty()
                ? Optional.empty()
                : lines().filter(line -> choices.get(line).label().equals(text)).findFirst();
    }

    private List<Integer> fitting() {
        return lines().filter(line -> distance(line) < Integer.MAX_VALUE).toList();
    }

    /** How far a line is from the text; a whole name is nearest, a word of what it means farthest. */
    private int distance(int line) {
        var text = plain(text());
        var choice = choices.get(line);
        var name = plain(choice.name());
        var help = plain(choice.help());
        if (name.equals(text)
                || choice.word().equals(text)
                || List.of(help.split(",\\s*")).contains(text)) {
            return 0;
        }
        if (name.contains(text)) {
            return name.startsWith(text) ? 1 : 2;
        }
        return (" " + help).contains(" " + text) ? 3 : Integer.MAX_VALUE;
    }

    private Stream<Integer> lines() {
        return IntStream.range(0, choices.size()).boxed();
    }

    private static String plain(String text) {
        return StringUtils.stripAccents(text.strip()).toLowerCase(Locale.ROOT);
    }
}
