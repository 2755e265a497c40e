package nl.bewaarwijzer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole conversations, as they stand in docs/gesprekken: what three owners type, and what they then read. */
class TranscriptTests {

    private static final Path TRANSCRIPTS = Path.of("docs", "gesprekken");

    /** A folder whose name is as long on every machine, so that lines break at the same words. */
    private static final Path WORK = Path.of("target", "gesprekken");

    private static final String DAY = "2026-11-21";
    private static final int MOST_QUESTIONS = 45;
    private static final int ROWS = 24;
    private static final String NEXT_SCREEN = "=".repeat(Page.WIDTH) + "\n";
    private static final Pattern ANSWERED = Pattern.compile("(?m) (\\d+) beantwoord, nog hoogstens \\d+$");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plantenuur", "webwerf", "theekist"})
    void aConversationReadsAsItsTranscriptAndEndsWithTheAdviceOfItsFile(String persona) throws IOException {
        var file = freshly(persona);
        var terminal = new Terminal(typed(persona).toArray(String[]::new));
        var advice = new Terminal();

        var code = terminal.run("vragen", file.toString(), "--datum", DAY, "--uit", reports());
        advice.run("advies", file.toString(), "--datum", DAY, "--uit", reports());

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).isEmpty();
        var screen = portable(terminal.out());
        assertSame(persona + ".txt", screen);
        assertThat(screen).doesNotContain("Bewaard. Ga later verder");
        assertThat(screen.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(questions(screen)).isBetween(15, MOST_QUESTIONS);
        assertThat(screen).endsWith(portable(advice.out()));
        assertSame(persona + ".yaml", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantenuur", "webwerf", "theekist"})
    void theProgramSaysTheSameToWhoSendsAnswersThroughAPipe(String persona) throws Exception {
        var said = folder.resolve("said.txt");
        var program = new ProcessBuilder(Program.words("vragen", persona + ".yaml", "--datum", DAY))
                .directory(folder.toFile())
                .redirectInput(answers(persona).toFile())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        program.environment().put("TERM", "dumb");

        var code = program.start().waitFor();

        assertThat(code).isZero();
        assertThat(said).hasSameTextualContentAs(TRANSCRIPTS.resolve(persona + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plantenuur", "webwerf", "theekist"})
    void aConversationWithArrowKeysReadsAsItsTranscriptAndEndsInTheSameProfile(String persona) throws IOException {
        var file = freshly(persona);
        var terminal = new KeyTerminal(Page.WIDTH + 1, ROWS);
        var advice = new Terminal();
        for (var line : Files.readAllLines(TRANSCRIPTS.resolve(persona + ".toetsen.txt"))) {
            terminal.look().type(Keys.of(line).toArray(String[]::new));
        }

        var code = terminal.run("vragen", file.toString(), "--datum", DAY, "--uit", reports());
        advice.run("advies", file.toString(), "--datum", DAY, "--uit", reports());

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(file).hasSameTextualContentAs(TRANSCRIPTS.resolve(persona + ".yaml"));
        assertThat(terminal.printed()).endsWith(advice.out());
        var screens = terminal.screens().stream()
                .map(screen -> portable(screen).stripTrailing() + "\n")
                .toList();
        assertThat(screens).allMatch(screen -> screen.lines().count() <= ROWS);
        assertSame(persona + "-pijltjes.txt", String.join(NEXT_SCREEN, screens) + NEXT_SCREEN + portable(advice.out()));
    }

    private static Path answers(String persona) {
        return TRANSCRIPTS.resolve(persona + ".antwoorden.txt").toAbsolutePath();
    }

    private static List<String> typed(String persona) throws IOException {
        return Files.readAllLines(answers(persona));
    }

    /** A profile that does not exist yet. */
    private static Path freshly(String name) throws IOException {
        var file = WORK.resolve(name + ".yaml");
        Files.createDirectories(WORK);
        Files.deleteIfExists(file);
        return file;
    }

    private static String reports() {
        return WORK.resolve("reports").toString();
    }

    /** As it reads for whoever works in that folder. */
    private static String portable(String screen) {
        var work = "in " + WORK + File.separator; // the folder of the files stands at the right edge
        return screen.replace(work + "reports", " ".repeat(work.length() - 3) + "in reports")
                .replace(WORK + File.separator, "")
                .replace('\\', '/');
    }

    private static int questions(String screen) {
        var answered = ANSWERED.matcher(screen);
        var last = 0;
        while (answered.find()) {
            last = Integer.parseInt(answered.group(1));
        }
        return last + 1;
    }

    private static void assertSame(String golden, String text) throws IOException {
        var file = TRANSCRIPTS.resolve(golden);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
