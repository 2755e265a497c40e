package nl.bewaarwijzer.report.line;

import nl.bewaarwijzer.advice.Action;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Finding;

/** What is wrong, so that something must be done. */
public final class Cause {

    private Cause() {}

    /** What the finding says from which an action was made; empty when there is none. */
    public static String of(Action action, Advice advice) {
        return advice.findings().stream()
                .filter(finding -> finding.id().equals(action.id()))
                .map(Finding::what)
                .findFirst()
                .orElse("");
    }

    /** The same before what to do about it. */
    public static String andRemedy(Action action, Advice advice) {
        return (of(action, advice) + " " + action.what()).stripLeading();
    }
}
