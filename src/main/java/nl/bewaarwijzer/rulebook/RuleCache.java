package nl.bewaarwijzer.rulebook;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps compiled rules on disk, under the hash of all that they were made from. A cache is code: it lies in a private folder
 * of the user and is never read from anywhere else. Whatever is wrong with it, the rules are compiled anew.
 */
final class RuleCache {

    private static final int KEPT = 12;

    private final Path folder;

    RuleCache(Path folder) {
        this.folder = folder;
    }

    /** The rules under a key, compiled when they are not there. */
    CompiledRules get(String key, Supplier<CompiledRules> compiler) {
        var file = folder.resolve(key + ".rules");
        var cached = load(file);
        if (cached.isPresent()) {
            return cached.get();
        }
        var compiled = compiler.get();
        store(file, compiled);
        return compiled;
    }

    private static Optional<CompiledRules> load(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return Optional.of(CompiledRules.load(in));
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            return Optional.empty(); // a damaged cache costs time, nothing else
        }
    }

    private void store(Path file, CompiledRules compiled) {
        Path part = null;
        try {
            createPrivate();
            part = Files.createTempFile(folder, "new", ".part");
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                compiled.save(out);
            }
            move(part, file);
            forgetOldest();
        } catch (IOException | RuntimeException e) {
            remove(part); // no cache this time: the next run compiles again
        }
    }

    private void createPrivate() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void forgetOldest() throws IOException {
        try (var files = Files.list(folder)) {
            var oldestLast = files.filter(file -> file.toString().matches(".*\\.(rules|knowledge)"))
                    .sorted(java.util.Comparator.comparingLong(
                                    (Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
            for (var old : oldestLast.subList(Math.min(KEPT, oldestLast.size()), oldestLast.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void remove(@org.jspecify.annotations.Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // what is left behind is small and in the user's own cache folder
            }
        }
    }
}
