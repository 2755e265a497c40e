package nl.bewaarwijzer.rulebook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import nl.bewaarwijzer.knowledge.PrivateFolder;

/**
 * Keeps compiled rules on disk, under the hash of all that they were made from. A cache is code: it lies in a private folder
 * of the user and is never read from anywhere else. Whatever is wrong with it, the rules are compiled anew.
 */
final class RuleCache {

    private static final int KEPT = 12;

    private final PrivateFolder folder;

    RuleCache(Path folder) {
        this.folder = new PrivateFolder(folder);
    }

    /** The rules under a key, compiled when they are not there. */
    CompiledRules get(String key, Supplier<CompiledRules> compiler) {
        var file = folder.resolve(key + ".rules");
        var cached = load(file);
        if (cached.isPresent()) {
            return cached.get();
        }
        var compiled = compiler.get();
        folder.keep(key + ".rules", compiled::save);
        forgetOldest();
        return compiled;
    }

    private Optional<CompiledRules> load(Path file) {
        if (!folder.isPrivate() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return Optional.of(CompiledRules.load(in));
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            return Optional.empty(); // a damaged cache costs time, nothing else
        }
    }

    @SuppressWarnings("EmptyCatch")
    private void forgetOldest() {
        try (var files = Files.list(folder.create())) {
            files.filter(file -> file.toString().matches(".*\\.(rules|knowledge)"))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // old files cost a little space, nothing else
        }
    }
}
