package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.interview.Progress;
import nl.bewaarwijzer.knowledge.PrivateFolder;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.profile.WellKnown;
import org.jspecify.annotations.Nullable;

/**
 * The profiles to go on with: those in the folder where somebody works, and those used lately, of which the names stand in a
 * private list.
 *
 * @param working the folder in which the user works
 * @param cache the private folder of the user
 */
record SavedProfiles(Path working, Path cache) {

    /** More do not fit on a screen. */
    static final int MOST = 10;

    private static final int MOST_READ = 60;
    private static final String LIST = "onlangs.txt";

    /**
     * A profile.
     *
     * @param file as it is typed here
     * @param progress how far its questionnaire is, if that was kept
     */
    record Saved(Path file, String name, LocalDate changed, Optional<Progress> progress) {}

    /** The profiles that there are, the one that changed last first. */
    List<Saved> list() {
        var files = new LinkedHashMap<Path, Path>();
        Stream.concat(here(), recent().stream())
                .forEach(file -> files.putIfAbsent(file.toAbsolutePath().normalize(), file));
        return files.values().stream()
                .filter(Files::isRegularFile)
                .sorted(Comparator.comparing(SavedProfiles::changed).reversed().thenComparing(Path::toString))
                .limit(MOST_READ)
                .flatMap(file -> saved(file).stream())
                .limit(MOST)
                .toList();
    }

    /** Remembers files that were used; those that are gone are forgotten. */
    void used(List<String> files) {
        var recent = new ArrayList<Path>();
        files.stream()
                .limit(MOST)
                .flatMap(file -> path(file).stream())
                .map(file -> working.resolve(file).toAbsolutePath().normalize())
                .forEach(recent::add);
        recent().stream()
                .filter(Files::isRegularFile)
                .filter(file -> !recent.contains(file))
                .forEach(recent::add);
        var lines = recent.stream().limit(MOST).map(Path::toString).toList();
        var text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        new PrivateFolder(cache).keep(LIST, out -> out.write(text));
    }

    private List<Path> recent() {
        try {
            return Files.readAllLines(cache.resolve(LIST)).stream()
                    .filter(line -> !line.isBlank())
                    .flatMap(line -> path(line).stream())
                    .toList();
        } catch (IOException e) {
            return List.of(); // nothing was used yet
        }
    }

    private Stream<Path> here() {
        try (var files = Files.list(working)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)")).toList().stream();
        } catch (IOException e) {
            return Stream.of(); // a folder that cannot be read has nothing to go on with
        }
    }

    private Optional<Saved> saved(Path file) {
        return Documents.read(file, new Problems())
                .map(whole -> entry(whole, WellKnown.BUSINESS))
                .filter(Node.Block.class::isInstance)
                .map(business -> new Saved(
                        file,
                        entry(business, WellKnown.NAME) instanceof Node.Word name ? name.text() : "",
                        LocalDate.ofInstant(changed(file), ZoneId.systemDefault()),
                        Progress.of(file, cache.resolve(Workspace.ANSWERS))));
    }

    private static @Nullable Node entry(Node node, String key) {
        return node instanceof Node.Block block ? block.entries().get(key) : null;
    }

    private static Instant changed(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified());
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
