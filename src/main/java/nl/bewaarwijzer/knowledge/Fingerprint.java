package nl.bewaarwijzer.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** A SHA-256 over names and contents, by which a change in files is noticed. */
public final class Fingerprint {

    private static final Pattern LEFT_OUT =
            Pattern.compile("[.~].*|.*(~|\\.swp|\\.bak(-\\d+)?|\\.tmp)|(?i:desktop\\.ini|thumbs\\.db)");

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a text. */
    public Fingerprint with(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** Adds every file below a folder, whatever the order in which the system lists them. */
    public Fingerprint withFolder(Path folder) {
        for (var file : filesBelow(folder)) {
            try {
                var bytes = Files.readAllBytes(file);
                with(folder.relativize(file).toString().replace('\\', '/')).with(String.valueOf(bytes.length));
                digest.update(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** The fingerprint in hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The files below a folder in one fixed order; hidden ones and editors' back-ups are left out. */
    public static List<Path> filesBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !isLeftOut(folder.relativize(file)))
                    .sorted(java.util.Comparator.comparing(
                            file -> folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeftOut(Path file) {
        for (var name : file) {
            if (LEFT_OUT.matcher(name.toString()).matches()) {
                return true;
            }
        }
        return false;
    }
}
