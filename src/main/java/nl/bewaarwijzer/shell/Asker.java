package nl.bewaarwijzer.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How an owner is asked. What comes back is always what he typed, or would have typed where there is no list: so an answer means
 * the same however it was given.
 */
interface Asker extends AutoCloseable {

    /** A question that stays until it has an answer. */
    interface Asked {

        /** What is typed; empty when there is no more. */
        Optional<String> read();

        /** Says why that is no answer. */
        void wrong(String words);

        void explain(String page);

        /** The question is done; what was answered stays on the screen. */
        void answered(String words);
    }

    /** How many columns there are. */
    int width();

    /** Says something that stays on the screen. */
    void say(String text);

    /** Whether answers about several things are typed in one line. */
    boolean takesSeveral();

    Asked ask(Question question);

    /**
     * A line of the owner's own words.
     *
     * @param moves what may be typed instead
     */
    Optional<String> line(String question, Set<Move> moves);

    /** Shows something to read before the conversation goes on. */
    default void show(String page) {
        say(page);
    }

    /**
     * The number of one of these, or something else for none.
     *
     * @param how says what to do
     */
    Optional<String> choose(String heading, List<String> items, String how);

    /** Gives back what it took. */
    @Override
    default void close() {}

    /** Whether a conversation came to its end; whoever ends the program meanwhile is told how to go on. */
    default boolean unlessStopped(Supplier<Boolean> conversation, Invocation call, String resume) {
        return Farewell.during(conversation, () -> {
            close();
            call.print("\n" + stopped(call.sentences(), resume));
            call.out().flush();
        });
    }

    /** How to go on later: the command on a line of its own, to be copied. */
    static String stopped(Sentences sentences, String resume) {
        return new Page()
                .paragraph(1, sentences.say("interview.stopped"))
                .line("   " + resume)
                .toString();
    }

    /** The one that fits where the program runs and what the call asks. */
    static Asker of(Lines lines, Invocation call) {
        var surroundings = lines.surroundings();
        var redraws = !call.has(Option.PLAIN) && surroundings.mayRedraw();
        return Optional.of(lines)
                .filter(typed -> redraws)
                .flatMap(Lines::terminal)
                .filter(found -> ListScreen.isKnown(found.getSize()))
                .<Asker>map(found -> new ArrowAsker(found, call.sentences(), surroundings.mayStyle()))
                .orElseGet(() -> {
                    var columns = surroundings.isTerminal() ? lines.columns() : 0;
                    return new LinearAsker(lines, call.out()::print, call.sentences(), ListScreen.width(columns));
                });
    }
}
