package nl.bewaarwijzer.interview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.PrivateFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * All answers ever given for a profile, and how far its owner is, in a private folder. They count as long as the profile stands
 * as it was when they were kept.
 *
 * @param file the profile
 * @param folder the private folder
 */
record KeptAnswers(Path file, Path folder) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};
    private static final String STAMP = "profiel";
    private static final String PROGRESS = "stand";

    /** The answers; empty when nothing was kept, or somebody changed the profile since. */
    Optional<Map<String, List<String>>> answers() {
        return whole().map(answers -> {
            answers.keySet().removeAll(List.of(STAMP, PROGRESS));
            return answers;
        });
    }

    /** How far the owner was in the questionnaire. */
    Optional<Progress> progress() {
        return whole().map(answers -> answers.get(PROGRESS))
                .filter(words -> words.size() == 2)
                .map(words -> new Progress(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1))));
    }

    void keep(Map<String, List<String>> answers, Optional<Progress> progress) throws IOException {
        var all = new LinkedHashMap<>(answers);
        all.put(STAMP, List.of(stamp()));
        progress.ifPresent(
                far -> all.put(PROGRESS, List.of(String.valueOf(far.answered()), String.valueOf(far.atMost()))));
        new PrivateFolder(folder).create();
        WholeFile.write(folder.resolve(name()), JSON.writeValueAsString(all));
    }

    private Optional<Map<String, List<String>>> whole() {
        try {
            var answers = JSON.readValue(Files.readString(folder.resolve(name())), ANSWERS);
            return List.of(stamp()).equals(answers.get(STAMP))
                    ? Optional.of(new LinkedHashMap<>(answers))
                    : Optional.empty();
        } catch (IOException | JacksonException | NumberFormatException e) {
            return Optional.empty(); // nothing was kept, or it is not whole: the profile says enough
        }
    }

    private String name() {
        return new Fingerprint()
                        .with(file.toAbsolutePath().normalize().toString())
                        .hex() + ".json";
    }

    private String stamp() throws IOException {
        return new Fingerprint().with(Files.readString(file)).hex();
    }
}
