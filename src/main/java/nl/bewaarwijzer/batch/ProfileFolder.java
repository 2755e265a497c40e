package nl.bewaarwijzer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A folder with a profile per client; folders below it and hidden files do not count. */
public record ProfileFolder(Path folder) {

    private static final Pattern PROFILE = Pattern.compile("[^.].*\\.(yaml|yml|json)");

    /** The profiles, by name, so that every run treats them in the same order. */
    public List<Path> profiles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            PROFILE.matcher(name(file).toLowerCase(Locale.ROOT)).matches())
                    .sorted(Comparator.comparing(ProfileFolder::name))
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
