package nl.bewaarwijzer.interview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.bewaarwijzer.knowledge.PartFile;

/** A file of answers, readable by its owner only, and written whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path target, String text) throws IOException {
        var parent = target.getParent();
        if (parent == null) {
            throw new IOException(target.toString());
        }
        Files.createDirectories(parent);
        var part = PartFile.in(parent); // readable by its owner only
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
