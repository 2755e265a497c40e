package nl.bewaarwijzer.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder of one client, or of all. Its files are written together or not at all: first beside their places, and when all are whole,
 * moved there. When a file is held open by another program, the new one is left beside it under another name.
 */
public final class ClientFolder {

    private static final String PART = ".part";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final Map<String, Content> contents = new LinkedHashMap<>();

    /** @param client id of the client, which is safe as the name of a folder */
    public ClientFolder(Path reports, String client) {
        this(reports.resolve(client));
    }

    private ClientFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder that holds those of all clients, for what concerns them together. */
    static ClientFolder ofAll(Path reports) {
        return new ClientFolder(reports);
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds a file; the name has its folders below the client's. */
    public ClientFolder with(String name, Content content) {
        contents.put(name, content);
        return this;
    }

    /**
     * Writes the files.
     *
     * @return the files that now hold the contents: those asked for, or others beside them when those were held open
     * @throws IOException when they could not all be written; earlier files are then as they were
     */
    public List<Path> write() throws IOException {
        var parts = new LinkedHashMap<Path, Path>();
        try {
            for (var entry : contents.entrySet()) {
                var file = folder.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                var part = Files.createTempFile(file.getParent(), ".", PART);
                parts.put(part, file);
                removeAbandoned(part);
                try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    entry.getValue().writeTo(out);
                }
            }
            var written = new ArrayList<Path>();
            for (var part : parts.entrySet()) {
                written.add(moved(part.getKey(), part.getValue()));
            }
            return written;
        } finally {
            for (var part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** A run that was killed leaves its part behind; the next one an hour later clears it away. */
    private static void removeAbandoned(Path part) throws IOException {
        var now = Files.getLastModifiedTime(part).toInstant();
        try (var files = Files.list(part.getParent())) {
            for (var file :
                    files.filter(other -> other.toString().endsWith(PART)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(ABANDONED))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path moved(Path part, Path file) throws IOException {
        try {
            return move(part, file);
        } catch (IOException heldOpen) {
            if (!Files.isRegularFile(file)) {
                throw heldOpen;
            }
            return move(part, beside(file));
        }
    }

    private static Path move(Path part, Path file) throws IOException {
        try {
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path beside(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-nieuw" + name.substring(dot));
    }
}
