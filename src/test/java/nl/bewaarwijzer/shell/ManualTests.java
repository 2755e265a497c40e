package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bewaarwijzer.workbench.Readability;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The manual for entrepreneurs: what it lets them type works, and what it quotes is printed. */
class ManualTests {

    private static final Path MANUAL = Path.of("docs", "handleiding-ondernemer.md");
    private static final Path EXAMPLES = Path.of("knowledge-base", "voorbeelden");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text)\\n(.*?)^```$");
    private static final Pattern COMMAND =
            Pattern.compile("\\./bewaarwijzer ?(?<words>[^#]*)(?:# eindigt met (?<code>\\d+))?");

    @TempDir
    private static Path folder;

    /**
     * A command that the manual names.
     *
     * @param quoted lines that it prints, by the manual
     */
    private record Command(String line, List<String> quoted) {}

    @TestFactory
    Stream<DynamicTest> everyCommandEndsAsTheManualSaysAndPrintsWhatItQuotes() throws IOException {
        Files.copy(EXAMPLES.resolve("plantenuur.yaml"), folder.resolve("mijn-zaak.yaml"));
        var clients = Files.createDirectory(folder.resolve("klanten"));
        for (var client : List.of("webwerf.yaml", "theekist.yaml")) {
            Files.copy(EXAMPLES.resolve(client), clients.resolve(client));
        }
        var commands = commands();
        assertThat(commands).hasSizeGreaterThan(8);
        return commands.stream().map(command -> DynamicTest.dynamicTest(command.line(), () -> check(command)));
    }

    @Test
    void theManualReadsEasily() throws IOException {
        var prose = BLOCK.matcher(Files.readString(MANUAL))
                .replaceAll("")
                .replaceAll("(?m)^\\|[-|]+$|[|#*`]|^- ", " ")
                .replaceAll("(?<=[^\\n])\\n(?=\\S)", " ");

        var readability = Readability.of(prose);

        assertThat(readability.score()).isGreaterThanOrEqualTo(Readability.GOAL);
    }

    private static void check(Command command) throws Exception {
        var words = COMMAND.matcher(command.line());
        assertThat(words.matches()).as(command.line()).isTrue();
        var typed = words.group("words").strip();
        var said = Files.createTempFile(folder, "said", ".txt");
        var program = new ProcessBuilder(Program.words(typed.isEmpty() ? new String[0] : typed.split(" ", -1)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Files.createTempFile(folder, "nothing", ".txt").toFile())
                .redirectOutput(said.toFile());
        program.environment().put("TERM", "dumb");

        var code = program.start().waitFor();

        assertThat(code)
                .as(Files.readString(said))
                .isEqualTo(words.group("code") == null ? 0 : Integer.parseInt(words.group("code")));
        assertThat(Files.readAllLines(said)).containsAll(command.quoted());
    }

    /** The commands in order; a block of text belongs to the command before it. */
    private static List<Command> commands() throws IOException {
        var commands = new ArrayList<Command>();
        var block = BLOCK.matcher(Files.readString(MANUAL));
        while (block.find()) {
            var lines = block.group(2).lines().toList();
            if (block.group(1).equals("sh")) {
                lines.forEach(line -> commands.add(new Command(line, List.of())));
            } else {
                var last = commands.remove(commands.size() - 1);
                commands.add(new Command(
                        last.line(),
                        Stream.concat(last.quoted().stream(), lines.stream()).toList()));
            }
        }
        return commands;
    }
}
