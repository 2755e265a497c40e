package nl.bewaarwijzer.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.knowledge.PartFile;

/**
 * The folder of one client, or of all. Its files are written together or not at all: first beside their places, and when all
 * are whole, moved there; when one cannot be moved, those before it are put back. When a file is held open by another program, the new one is left beside it under another name.
 */
public final class ClientFolder {

    private static final String NEW = "-nieuw";
    private static final String PREVIOUS = "-vorige";

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

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Removes a file whose content is elsewhere by now; one that is open stays. */
    void remove(Path file) throws IOException {
        if (!isOpen(file)) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * The files that hold what this one held, newest first: those that were written beside it because it was open, and the
     * file itself.
     */
    List<Path> earlier(String name) {
        var file = folder.resolve(name);
        var files = new ArrayList<Path>();
        files.add(file);
        for (int n = 1; Files.isRegularFile(beside(file, NEW, n)); n++) {
            files.add(0, beside(file, NEW, n));
        }
        files.removeIf(other -> !Files.isRegularFile(other));
        return files;
    }

    /**
     * Keeps a copy of an earlier file under a name that is still free.
     *
     * @return that name
     */
    String keep(Path earlier, String name) {
        int n = 1;
        while (Files.exists(beside(folder.resolve(name), PREVIOUS, n))
                || contents.containsKey(nameOf(beside(folder.resolve(name), PREVIOUS, n)))) {
            n++;
        }
        var kept = nameOf(beside(folder.resolve(name), PREVIOUS, n));
        contents.put(kept, out -> Files.copy(earlier, out));
        return kept;
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
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
                var part = PartFile.beside(file);
                parts.put(part, file);
                try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    entry.getValue().writeTo(out);
                }
            }
            return moved(parts);
        } finally {
            for (var part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static List<Path> moved(Map<Path, Path> parts) throws IOException {
        try (var exchange = new Exchange()) {
            try {
                for (var part : parts.entrySet()) {
                    move(part.getKey(), part.getValue(), exchange);
                }
                return exchange.moved();
            } catch (IOException e) {
                exchange.undo();
                throw e;
            }
        }
    }

    private static void move(Path part, Path file, Exchange exchange) throws IOException {
        if (isOpen(file)) {
            exchange.move(part, free(file));
            return;
        }
        try {
            exchange.move(part, file);
        } catch (IOException heldOpen) {
            if (!Files.isRegularFile(file)) {
                throw heldOpen;
            }
            exchange.move(part, free(file));
        }
    }

    private static Path free(Path file) {
        int n = 1;
        while (isOpen(beside(file, NEW, n))) {
            n++;
        }
        return beside(file, NEW, n);
    }

    /** Excel and LibreOffice leave a file beside one that they have open. */
    static boolean isOpen(Path file) {
        var name = nameOf(file);
        return Files.isRegularFile(file)
                && (Files.exists(file.resolveSibling("~$" + name))
                        || Files.exists(file.resolveSibling(".~lock." + name + "#")));
    }

    private static Path beside(Path file, String what, int number) {
        var name = nameOf(file);
        var dot = name.lastIndexOf('.');
        var count = number == 1 ? "" : "-" + number;
        return file.resolveSibling(name.substring(0, dot) + what + count + name.substring(dot));
    }
}
