package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import nl.bewaarwijzer.knowledge.PrivateFolder;

/** The rules and the knowledge base that came with the program, unpacked from its jar for whoever has no folder with them. */
final class ReleasedCopy {

    private static final String PART = "released/";

    private ReleasedCopy() {}

    /** The folder that holds {@code rules} and {@code knowledge-base}; made on first use. */
    static Path folder(Path cache, String program) {
        var folder = cache.resolve("released-" + program.substring(0, 16));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            var part = emptyFolder(cache);
            var source = codeSource();
            if (source.isPresent()) {
                unpack(source.get(), part);
            }
            return part.startsWith(cache) ? Files.move(part, folder) : part;
        } catch (IOException e) {
            if (Files.isDirectory(folder)) { // another run was first
                return folder;
            }
            throw new UncheckedIOException(e);
        }
    }

    /** In the cache, or in a temporary folder for whoever has no folder to write in. */
    private static Path emptyFolder(Path cache) throws IOException {
        try {
            return Files.createTempDirectory(new PrivateFolder(cache).create(), "released");
        } catch (IOException e) {
            return Files.createTempDirectory("bewaarwijzer");
        }
    }

    /** The jar or folder that this program runs from. */
    static Optional<Path> codeSource() {
        try {
            var source = ReleasedCopy.class.getProtectionDomain().getCodeSource();
            if (source == null) {
                return Optional.empty();
            }
            var text = source.getLocation()
                    .toURI()
                    .toString()
                    .replaceFirst("^jar:(nested:)?", "")
                    .replaceFirst("/?!.*$", "");
            return Optional.of(Path.of(java.net.URI.create(text.startsWith("file:") ? text : "file:" + text)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static void unpack(Path source, Path target) throws IOException {
        if (Files.isDirectory(source)) {
            copy(source.resolve(PART), target);
            return;
        }
        try (var zip = new ZipFile(source.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                var at = entry.getName().indexOf(PART);
                var file = at < 0
                        ? target
                        : target.resolve(entry.getName().substring(at + PART.length()))
                                .normalize();
                if (at >= 0 && !entry.isDirectory() && file.startsWith(target)) {
                    Files.createDirectories(file.getParent());
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
