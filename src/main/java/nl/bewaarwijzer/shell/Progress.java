package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import nl.bewaarwijzer.shell.terminal.Surroundings;

/** How far a long run is, in one line that is written over; only for whoever looks at a terminal. */
final class Progress {

    private static final int MILLIS_BETWEEN = 100;

    private final PrintWriter out;
    private final Sentences sentences;
    private final int all;
    private final boolean shows;
    private int done;
    private int width;
    private long last;

    Progress(PrintWriter out, Sentences sentences, int all) {
        this.out = out;
        this.sentences = sentences;
        this.all = all;
        this.shows = Surroundings.ofProgram().mayWriteOver();
    }

    /** One more is done. */
    void next() {
        done++;
        var now = System.nanoTime() / 1_000_000;
        if (shows && (now - last >= MILLIS_BETWEEN || done == all)) {
            last = now;
            var line = sentences.say("batch.progress", done, all);
            width = Math.max(width, line.length());
            out.print("\r" + line);
            out.flush();
        }
    }

    /** Makes room for other lines. */
    void clear() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            width = 0;
        }
    }
}
