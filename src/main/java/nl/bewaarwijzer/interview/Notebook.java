package nl.bewaarwijzer.interview;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.profile.ProfileWriter;

/**
 * Keeps what an owner answered: the answers that apply as a profile file that any command reads, and all answers ever given
 * in a private folder, so that one that applies again need not be given again. Each is written whole or not at all.
 */
public final class Notebook {

    private static final String EARLIER = ".bak";

    private final Path file;
    private final KeptAnswers kept;
    private final KnowledgeBase base;
    private final boolean ofCase;
    private String known = ""; // the file as it was last read or written here

    /**
     * @param file the profile
     * @param folder a private folder of the user
     */
    public Notebook(Path file, Path folder, KnowledgeBase base) {
        this(file, new KeptAnswers(file, folder), base, false);
    }

    private Notebook(Path file, KeptAnswers kept, KnowledgeBase base, boolean ofCase) {
        this.file = file;
        this.kept = kept;
        this.base = base;
        this.ofCase = ofCase;
    }

    /** The same for questions about one customer: they bring the questionnaire of the profile no further. */
    public Notebook ofCase() {
        return new Notebook(file, kept, base, true);
    }

    public Path file() {
        return file;
    }

    /** Whether there is something to go on with. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * The profile as it stands in the file.
     *
     * @throws nl.bewaarwijzer.knowledge.BrokenFiles with every problem in the profile
     */
    public Draft standing() {
        var draft = Draft.of(ProfileReader.read(file, base));
        known = text();
        return draft;
    }

    /** What stands in the file; nothing when it cannot be read. */
    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Everything that was answered before.
     *
     * @throws nl.bewaarwijzer.knowledge.BrokenFiles with every problem in the profile
     */
    public Draft read() {
        var draft = standing();
        return kept.answers().map(answers -> with(draft, answers)).orElseGet(() -> draft.standing());
    }

    private static Draft with(Draft draft, Map<String, List<String>> answers) {
        var all = new LinkedHashMap<>(answers);
        draft.answers().forEach(all::put);
        return new Draft(draft.client(), all, draft.things());
    }

    /**
     * Writes where an owner stands. A profile that somebody else wrote stays beside it, with its remarks; so does one that
     * another program wrote meanwhile.
     *
     * @return where that stands now; empty when there was none
     */
    public Optional<Path> write(Walk walk) throws IOException {
        var isOfAnother = exists() && (kept.answers().isEmpty() || !text().equals(known));
        var earlier = isOfAnother ? Optional.of(setAside()) : Optional.<Path>empty();
        var progress = ofCase ? kept.progress() : Optional.of(new Progress(walk.answered(), walk.atMost()));
        known = text(walk.taken());
        WholeFile.write(file.toAbsolutePath(), known);
        kept.keep(walk.given().answers(), progress);
        return earlier;
    }

    /** Beside what was set aside before, which may be all that is left of it. */
    private Path setAside() throws IOException {
        for (int n = 1; true; n++) {
            try {
                return Files.copy(file, Path.of(file + EARLIER + (n == 1 ? "" : "-" + n)));
            } catch (FileAlreadyExistsException e) {
                // that name is taken: the next
            }
        }
    }

    private String text(Draft taken) {
        return file.toString().endsWith(".json")
                ? ProfileWriter.writeJson(taken, base.bank())
                : ProfileWriter.write(taken, base.bank());
    }
}
