package nl.bewaarwijzer.interview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.PartFile;
import nl.bewaarwijzer.knowledge.PrivateFolder;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.profile.ProfileWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what an owner answered: the answers that apply as a profile file that any command reads, and all answers ever given
 * in a private folder, so that one that applies again need not be given again. Each is written whole or not at all.
 */
public final class Notebook {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};
    private static final String STAMP = "profiel";
    private static final String EARLIER = ".bak";

    private final Path file;
    private final Path folder;
    private final KnowledgeBase base;

    /**
     * @param file the profile
     * @param folder a private folder of the user
     */
    public Notebook(Path file, Path folder, KnowledgeBase base) {
        this.file = file;
        this.folder = folder;
        this.base = base;
    }

    public Path file() {
        return file;
    }

    /** Whether there is something to go on with. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * Everything that was answered before.
     *
     * @throws nl.bewaarwijzer.knowledge.BrokenFiles with every problem in the profile
     */
    public Draft read() {
        var draft = Draft.of(ProfileReader.read(file, base));
        return kept().map(answers -> with(draft, answers)).orElse(draft);
    }

    private static Draft with(Draft draft, Map<String, List<String>> answers) {
        var all = new LinkedHashMap<>(answers);
        all.remove(STAMP);
        draft.answers().forEach(all::put);
        return new Draft(draft.client(), all, draft.things());
    }

    /** All answers, when they belong to the profile as it stands: somebody may have changed it since. */
    private Optional<Map<String, List<String>>> kept() {
        try {
            var answers = JSON.readValue(Files.readString(all()), ANSWERS);
            return List.of(stamp()).equals(answers.get(STAMP)) ? Optional.of(answers) : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // nothing was kept, or it is not whole: the profile says enough
        }
    }

    /** Writes where an owner stands. A profile that somebody else wrote stays beside it, with its remarks. */
    public void write(Walk walk) throws IOException {
        if (exists() && kept().isEmpty()) {
            Files.copy(file, Path.of(file + EARLIER), StandardCopyOption.REPLACE_EXISTING);
        }
        write(file.toAbsolutePath(), ProfileWriter.write(walk.taken(), base.bank()));
        new PrivateFolder(folder).create();
        var answers = new LinkedHashMap<>(walk.given().answers());
        answers.put(STAMP, List.of(stamp()));
        write(all(), JSON.writeValueAsString(answers));
    }

    private Path all() {
        return folder.resolve(new Fingerprint()
                        .with(file.toAbsolutePath().normalize().toString())
                        .hex() + ".json");
    }

    private String stamp() throws IOException {
        return new Fingerprint().with(Files.readString(file)).hex();
    }

    private static void write(Path target, String text) throws IOException {
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
