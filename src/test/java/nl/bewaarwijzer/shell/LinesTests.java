package nl.bewaarwijzer.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTests {

    @ParameterizedTest
    @CsvSource({"true, ' > '", "false, ' > bv\n'"})
    void anAnswerIsShownOnceByATerminalOrElseByTheProgram(boolean isTyped, String shown) {
        var out = new StringWriter();
        var lines = Lines.of(new ByteArrayInputStream("bv\n".getBytes(UTF_8)), new PrintWriter(out), isTyped);

        assertThat(lines.next(" > ")).contains("bv");

        assertThat(out).hasToString(shown.replace("\\n", "\n"));
    }
}
