package nl.bewaarwijzer.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.advice.Columns;
import nl.bewaarwijzer.shell.terminal.Surroundings;
import org.jline.terminal.Size;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskerTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        // columns, rows, terminal, plain, lists, width
        "80,  24, true,  false, true,  79",
        "200, 60, true,  false, true,  79",
        "0,   0,  true,  false, false, 79",
        "50,  24, true,  true,  false, 49",
        "0,   0,  true,  true,  false, 79",
        "200, 60, true,  true,  false, 79",
        "50,  24, false, false, false, 79",
    })
    void theTerminalDecidesHowIsAskedAndHowWide(
            int columns, int rows, boolean isTerminal, boolean isPlain, boolean lists, int width) {
        var options = isPlain ? Map.of(Option.PLAIN, "") : Map.<Option, String>of();
        var call = new Invocation(options, List.of(), new PrintWriter(new StringWriter()));

        try (var asker = Asker.of(lines(columns, rows, isTerminal), call)) {
            assertThat(asker.width()).isEqualTo(width);
            assertThat(asker instanceof ArrowAsker).isEqualTo(lists);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 39, 50})
    void linesFitInATerminalWithFewColumns(int columns) {
        var out = ask(columns, "Groene Les", "?", "bv", "?", "1", "s");

        assertThat(out.lines().map(String::stripTrailing).filter(line -> !line.contains(folder.toString())))
                .contains("    2  vof")
                .anyMatch(line -> line.startsWith("         samen een"))
                .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThan(columns));
    }

    @Test
    void whereThereIsRoomHelpStandsBesideItsOption() {
        assertThat(ask(80, "Groene Les", "s").lines())
                .contains("    2  vof                                samen een winkel of bedrijf");
    }

    private String ask(int columns, String... typed) {
        var out = new StringWriter();
        var lines = lines(columns, 24, true, typed);
        var print = new PrintWriter(out);

        new Dispatcher(Bewaarwijzer.commands(print, lines), print, print).run(List.of("vragen", file(), "--eenvoudig"));

        return out.toString();
    }

    /** It stands on a line as it is, however long: it can be copied. */
    private String file() {
        return folder.resolve("zaak.yaml").toString();
    }

    private static Lines lines(int columns, int rows, boolean isTerminal, String... typed) {
        return new Lines() {

            private final Iterator<String> rest = List.of(typed).iterator();

            @Override
            public Optional<String> next(String prompt) {
                return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
            }

            @Override
            public Optional<org.jline.terminal.Terminal> terminal() {
                return Optional.of(AskerTests.terminal(columns, rows));
            }

            @Override
            public Surroundings surroundings() {
                return new Surroundings(isTerminal, Map.of("TERM", "xterm-256color"));
            }
        };
    }

    private static org.jline.terminal.Terminal terminal(int columns, int rows) {
        try {
            var terminal = new DumbTerminal(
                    "test", "xterm-256color", InputStream.nullInputStream(), new ByteArrayOutputStream(), UTF_8);
            terminal.setSize(new Size(columns, rows));
            return terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
