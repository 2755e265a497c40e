package nl.bewaarwijzer.interview;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How far somebody is in the questionnaire of a profile.
 *
 * @param answered how many screens were answered
 * @param atMost how many may still be asked
 */
public record Progress(int answered, int atMost) {

    /** Where the owner of a profile stood when he last answered; empty when the profile was changed in another way since. */
    public static Optional<Progress> of(Path file, Path folder) {
        return new KeptAnswers(file, folder).progress();
    }
}
