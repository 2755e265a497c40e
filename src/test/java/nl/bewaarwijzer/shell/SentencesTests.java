package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;

class SentencesTests {

    private static final Path FOLDER = Path.of("src/main/resources/nl/bewaarwijzer");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameNumberOfPlaces() throws IOException {
        var dutch = slots("shell_nl.properties");

        var english = slots("shell_en.properties");

        assertThat(english).isEqualTo(dutch);
    }

    @Test
    void lettersWithAccentsComeThroughWhole() {
        var sentences = new Sentences(Language.NL);

        var said = sentences.say("command.rules-show");

        assertThat(said).isEqualTo("toont één regel met bronnen, velden, tekst en scenario's");
    }

    @Test
    void percentSignsInWhatAUserTypedStandAsTheyAre() {
        var sentences = new Sentences(Language.NL);

        var said = sentences.say("usage.command", "100%s");

        assertThat(said).contains("\"100%s\"");
    }

    private static Map<String, Integer> slots(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        var slots = new TreeMap<String, Integer>();
        properties
                .stringPropertyNames()
                .forEach(key -> slots.put(key, properties.getProperty(key).split("%s", -1).length - 1));
        return slots;
    }
}
