package nl.bewaarwijzer.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** A file in the making, beside the place where it will stand once it is whole. */
public final class PartFile {

    private static final String ENDING = ".part";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private PartFile() {}

    /** Makes an empty one. A run that was killed leaves its own behind; those of an hour and older are cleared away. */
    public static Path beside(Path file) throws IOException {
        var folder = Objects.requireNonNull(file.getParent());
        var part = Files.createTempFile(folder, ".", ENDING);
        clearBefore(part.toFile().lastModified() - ABANDONED.toMillis(), folder);
        return part;
    }

    private static void clearBefore(long moment, Path folder) {
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> file.toFile().lastModified() < moment)
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            return; // old files cost a little space, nothing else
        }
    }
}
