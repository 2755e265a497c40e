package nl.bewaarwijzer.shell;

import java.util.function.Supplier;

/** What is said when Ctrl-C ends a conversation: that nothing is lost, and how to go on. */
final class Farewell {

    private Farewell() {}

    /** What some work comes to; if the program is interrupted meanwhile, something is said. */
    static <T> T during(Supplier<T> work, Runnable words) {
        var hook = new Thread(words, "farewell");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the program is stopping: it was said
        }
    }
}
