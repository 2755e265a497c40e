package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.interview.Form;
import nl.bewaarwijzer.interview.Stake;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.report.ClientDocuments;
import nl.bewaarwijzer.rulebook.Force;
import nl.bewaarwijzer.rulebook.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

    private static final Pattern TEXT = Pattern.compile("\"([a-zA-Z.-]+)\"");
    private static final Pattern KIND = Pattern.compile("(?m)^ *soort: *(\\S+)$");
    private static final Path FOLDER = Path.of("src/main/resources/nl/bewaarwijzer");

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameNumberOfPlaces() throws IOException {
        var dutch = slots("shell_nl.properties");

        var english = slots("shell_en.properties");

        assertThat(english).isEqualTo(dutch);
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        var known = written();
        known.addAll(made());

        var sentences = slots("shell_nl.properties").keySet();

        assertThat(known).containsAll(sentences);
    }

    /** The texts that stand in the code: a key that stands there is used. */
    private static Set<String> written() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> TEXT.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The keys that the code makes of a beginning and a word. */
    private static Set<String> made() {
        var commands = Bewaarwijzer.commands(new PrintWriter(Writer.nullWriter()), prompt -> Optional.empty());
        var entries = Arrays.stream(Menu.Entry.values()).map(Menu.Entry::key).toList();
        return Stream.of(
                        keys("command.", commands.stream().map(ShellCommand::key)),
                        keys("usage-of.", commands.stream().map(ShellCommand::key)),
                        keys("option.", Arrays.stream(Option.values()).map(Option::english)),
                        keys(
                                "value.",
                                Arrays.stream(Option.values())
                                        .filter(Option::takesValue)
                                        .map(Option::english)),
                        keys("", entries.stream()),
                        keys("", entries.stream().map(key -> key + ".does")),
                        keys("", entries.stream().map(key -> key + ".names")),
                        keys("format.", ClientDocuments.FORMATS.stream()),
                        keys("interview.", Stream.of("find", "find-many")),
                        keys("interview.how-", words(Form.Kind.values())),
                        keys("interview.move-", words(Move.values())),
                        keys("stake.", words(Stake.values())),
                        keys("severity.", words(Severity.values())),
                        keys("binding.", words(Binding.values())),
                        keys("explain.force.", words(Force.values())),
                        keys("explain.certainty.", words(Certainty.values())),
                        keys("explain.certain.", words(Certainty.values())),
                        keys("explain.kind.", sourceKinds()),
                        keys("explain.section.", sections()))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Stream<String> keys(String beginning, Stream<String> words) {
        return words.map(word -> beginning + word);
    }

    private static Stream<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** The kinds that the sources in the knowledge base have. */
    private static Stream<String> sourceKinds() {
        try (var files = Files.list(Path.of("knowledge-base/bronnen"))) {
            return files.toList().stream()
                    .flatMap(file -> KIND.matcher(read(file)).results())
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> sections() {
        return Arrays.stream(Advice.class.getRecordComponents()).map(RecordComponent::getName);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"shell_nl.properties", "shell_en.properties"})
    void noSentenceStandsTwiceInAFile(String name) throws IOException {
        var keys = Files.readAllLines(FOLDER.resolve(name)).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')));

        assertThat(keys).doesNotHaveDuplicates();
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
