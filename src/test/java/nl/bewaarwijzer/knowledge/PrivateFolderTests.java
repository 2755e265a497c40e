package nl.bewaarwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTests {

    @TempDir
    private Path home;

    @Test
    void whatIsKeptInANewFolderIsThere() {
        var folder = new PrivateFolder(home.resolve("eigen"));

        folder.keep("a", out -> out.write('a'));

        assertThat(folder.isPrivate()).isTrue();
        assertThat(folder.resolve("a")).hasContent("a");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no POSIX permissions")
    void aFolderThatOthersMayReadIsNotUsed() throws IOException {
        var open = Files.createDirectory(home.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        var folder = new PrivateFolder(open);

        folder.keep("a", out -> out.write('a'));

        assertThat(folder.isPrivate()).isFalse();
        assertThat(open).isEmptyDirectory();
    }

    @Test
    void theFileOfARunThatWasKilledGoesAfterAnHour() throws IOException {
        var folder = new PrivateFolder(home.resolve("eigen"));
        var killed = Files.createFile(folder.create().resolve(".1.part"));
        Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        var busy = Files.createFile(folder.resolve(".2.part"));

        folder.keep("a", out -> out.write('a'));

        assertThat(killed).doesNotExist();
        assertThat(busy).exists();
    }
}
