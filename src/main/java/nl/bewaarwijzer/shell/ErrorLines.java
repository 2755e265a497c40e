package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.util.List;
import nl.bewaarwijzer.batch.Outcome;
import nl.bewaarwijzer.knowledge.document.Problem;

/** What goes beside the result, to standard error: problems under a heading, and notices. */
record ErrorLines(PrintWriter err, Sentences sentences) {

    /** A client that has no advice. */
    void failed(Outcome.Failed failed) {
        problems(sentences.say("advise.failed", failed.file(), failed.problems().size()), failed.problems());
    }

    void problems(String heading, List<Problem> problems) {
        err.print(heading + "\n");
        problems.forEach(problem -> err.print("  " + problem.in(sentences.language()) + "\n"));
        err.flush();
    }

    void notices(List<String> notices) {
        notices.forEach(this::line);
    }

    void line(String text) {
        err.print(text + "\n");
        err.flush();
    }
}
