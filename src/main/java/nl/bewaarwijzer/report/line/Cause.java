package nl.bewaarwijzer.report.line;

import nl.bewaarwijzer.advice.Advice;

/** What is wrong, so that something must be done. */
public final class Cause {

    private Cause() {}

    /** What the finding says from which an action was made; empty when there is none. */
    public static String of(Advice.Action action, Advice advice) {
        return advice.findings().stream()
                .filter(finding -> finding.id().equals(action.id()))
                .map(Advice.Finding::what)
                .findFirst()
                .orElse("");
    }

    /** The same before what to do about it. */
    public static String andRemedy(Advice.Action action, Advice advice) {
        return (of(action, advice) + " " + action.what()).stripLeading();
    }
}
