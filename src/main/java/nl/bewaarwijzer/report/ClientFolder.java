package nl.bewaarwijzer.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of one client. A file is written whole or not at all: first beside its place, then moved there. When the file is
 * held open by another program, the new one is left beside it under another name.
 */
public final class ClientFolder {

    private final Path folder;

    /** @param client id of the client, which is safe as the name of a folder */
    public ClientFolder(Path reports, String client) {
        this.folder = reports.resolve(client);
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file of the client.
     *
     * @param name of the file, with its folders below the client's
     * @return the file that now holds the content: the one asked for, or another beside it when that one was held open
     * @throws IOException when nothing could be written; an earlier file is then as it was
     */
    public Path write(String name, Content content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        var part = Files.createTempFile(file.getParent(), ".", ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(out);
            }
            return moved(part, file);
        } finally {
            Files.deleteIfExists(part);
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
