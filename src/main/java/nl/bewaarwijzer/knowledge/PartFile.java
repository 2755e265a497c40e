package nl.bewaarwijzer.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A file in the making, in the folder where it will stand under its own name once it is whole. */
public final class PartFile {

    private static final String BEGINNING = ".";
    private static final String ENDING = ".part";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private PartFile() {}

    /** Makes an empty one. A run that was killed leaves its own behind; those of an hour and older are cleared away. */
    public static Path in(Path folder) throws IOException {
        var part = Files.createTempFile(folder, BEGINNING, ENDING);
        clearBefore(part.toFile().lastModified() - ABANDONED.toMillis(), folder);
        return part;
    }

    private static void clearBefore(long moment, Path folder) {
        try (var files = Files.list(folder)) {
            files.map(Path::toFile)
                    .filter(file -> file.getName().startsWith(BEGINNING)
                            && file.getName().endsWith(ENDING))
                    .filter(file -> file.lastModified() < moment)
                    .forEach(file -> file.delete());
        } catch (IOException e) {
            return; // old files cost a little space, nothing else
        }
    }
}
