package nl.bewaarwijzer.shell;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.bewaarwijzer.knowledge.Language;

/** What the commands themselves say, in one language. What the law says stands in the knowledge base. */
record Sentences(Language language) {

    String say(String key, Object... details) {
        return String.format(Locale.ROOT, bundle().getString(key), details);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "nl.bewaarwijzer.shell",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
