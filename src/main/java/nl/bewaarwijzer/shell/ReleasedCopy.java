package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
        var place = new PrivateFolder(cache);
        if (place.isPrivate() && Files.isDirectory(folder)) {
            return folder;
        }
        try {
            return unpacked(Files.createTempDirectory(place.create(), "released"), folder);
        } catch (IOException e) {
            if (place.isPrivate() && Files.isDirectory(folder)) { // another run was first
                return folder;
            }
            return temporary();
        }
    }

    private static Path unpacked(Path part, Path folder) throws IOException {
        try {
            unpack(part);
            return Files.move(part, folder);
        } finally {
            delete(part);
        }
    }

    /** For whoever has no folder to write in; gone when the program ends. */
    private static Path temporary() {
        try {
            var folder = Files.createTempDirectory("bewaarwijzer");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            unpack(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            return; // it costs a little space, nothing else
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

    private static void unpack(Path target) throws IOException {
        var source = codeSource();
        if (source.isPresent()) {
            unpack(source.get(), target);
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
