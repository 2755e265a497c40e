package nl.bewaarwijzer.shell;

import java.util.Arrays;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Language;

/** The options of all commands. Each has an English and a Dutch name; both always work. */
enum Option {
    OUT("out", "uit", true),
    FORMAT("format", "formaat", true),
    DATE("date", "datum", true),
    JOBS("jobs", "tegelijk", true),
    CASE("case", "zaak", true),
    NEW("new", "nieuw", false),
    LANGUAGE("language", "taal", true),
    RULES("rules", "regels", true),
    KNOWLEDGE("knowledge", "kennis", true),
    HOUSE("house", "huislijn", true),
    CHOICES("choices", "keuzes", true),
    JSON("json", "als-json", false),
    PLAIN("plain", "eenvoudig", false),
    HELP("help", "hulp", false);

    private final String english;
    private final String dutch;
    private final boolean takesValue;

    Option(String english, String dutch, boolean takesValue) {
        this.english = english;
        this.dutch = dutch;
        this.takesValue = takesValue;
    }

    static Optional<Option> named(String name) {
        return Arrays.stream(values())
                .filter(option -> option.english.equals(name) || option.dutch.equals(name))
                .findFirst();
    }

    String english() {
        return english;
    }

    String dutch() {
        return dutch;
    }

    String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    boolean takesValue() {
        return takesValue;
    }
}
