package nl.bewaarwijzer.shell;

import java.util.List;

/** A command was called in a way that it does not know; the key names the sentence that says so. */
final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> details;

    UsageProblem(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    String in(Sentences sentences) {
        return sentences.say(key, details.toArray());
    }
}
