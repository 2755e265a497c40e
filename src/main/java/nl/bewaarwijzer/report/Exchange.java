package nl.bewaarwijzer.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.knowledge.PartFile;

/** New files that take the place of earlier ones; until it is closed, the earlier ones can be put back. */
final class Exchange implements AutoCloseable {

    private final List<Path> moved = new ArrayList<>();
    private final Map<Path, Path> earlier = new HashMap<>();

    /** Moves a whole file to its place, over what is there. */
    void move(Path part, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            var copy = PartFile.beside(file);
            earlier.put(file, copy);
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        replace(part, file);
        moved.add(file);
    }

    /** The files in their places. */
    List<Path> moved() {
        return List.copyOf(moved);
    }

    /** Puts back what was there. */
    void undo() throws IOException {
        for (var file : moved) {
            var copy = earlier.get(file);
            if (copy == null) {
                Files.deleteIfExists(file);
            } else {
                replace(copy, file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var copy : earlier.values()) {
            Files.deleteIfExists(copy);
        }
    }

    private static void replace(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
