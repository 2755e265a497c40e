package nl.bewaarwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientFolderTests {

    @TempDir
    private Path reports;

    @Test
    void whenOneFileCannotBeMovedThoseBeforeItArePutBack() throws IOException {
        write("klant", "oud");
        Files.createDirectories(reports.resolve("klant/c.txt/vol"));

        assertThatIOException()
                .isThrownBy(() -> folder("klant", "nieuw")
                        .with("b.txt", out -> out.write('b'))
                        .with("c.txt", out -> out.write('c'))
                        .write());

        assertThat(reports.resolve("klant/a.txt")).hasContent("oud");
        assertThat(reports.resolve("klant/b.txt")).doesNotExist();
        try (var files = Files.list(reports.resolve("klant"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aNewFileTakesThePlaceOfTheEarlierOneAndLeavesNothingBeside() throws IOException {
        write("klant", "oud");

        write("klant", "nieuw");

        assertThat(reports.resolve("klant/a.txt")).hasContent("nieuw");
        try (var files = Files.list(reports.resolve("klant"))) {
            assertThat(files).hasSize(1);
        }
    }

    private void write(String client, String content) throws IOException {
        folder(client, content).write();
    }

    private ClientFolder folder(String client, String content) {
        return new ClientFolder(reports, client)
                .with("a.txt", out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }
}
