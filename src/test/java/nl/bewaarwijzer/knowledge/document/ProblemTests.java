package nl.bewaarwijzer.knowledge.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;

class ProblemTests {

    private static final Path FOLDER = Path.of("src/main/resources/nl/bewaarwijzer");
    private static final Pattern SLOT = Pattern.compile("%(?!s).?");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameNumberOfPlaces() throws IOException {
        var dutch = sentences("problems_nl.properties");

        var english = sentences("problems_en.properties");

        assertThat(slots(english)).isEqualTo(slots(dutch));
    }

    @Test
    void noSentenceHoldsAnotherPlaceThanPlainText() throws IOException {
        var dutch = sentences("problems_nl.properties");
        var english = sentences("problems_en.properties");

        var sentences = List.of(dutch.values(), english.values()).stream().flatMap(all -> all.stream());

        assertThat(sentences).noneMatch(sentence -> SLOT.matcher(sentence).find());
    }

    @Test
    void aProblemIsSaidInTheLanguageOfTheReader() {
        var problem = new Problem(new Place("klant.yaml", 3), "document.dubbel", List.of("naam", 2));

        var dutch = problem.in(Language.NL);
        var english = problem.in(Language.EN);

        assertThat(dutch)
                .isEqualTo("klant.yaml:3: \"naam\" staat er twee keer; de eerste keer op regel 2. Haal er één weg.");
        assertThat(english)
                .isEqualTo("klant.yaml:3: \"naam\" stands here twice; the first time on line 2. Remove one of them.");
    }

    private static Map<String, String> sentences(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        var sentences = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static Map<String, Integer> slots(Map<String, String> sentences) {
        var slots = new TreeMap<String, Integer>();
        sentences.forEach((key, sentence) -> slots.put(key, sentence.split("%s", -1).length - 1));
        return slots;
    }
}
