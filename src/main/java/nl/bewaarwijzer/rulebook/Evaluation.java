package nl.bewaarwijzer.rulebook;

import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.profile.Profile;

/**
 * What the rules conclude about one profile on one day, in every way in which its unknown answers can turn out.
 *
 * @param worlds at least one; the first stands for all answers that no rule ties together
 * @param exhaustive whether every combination was tried; if not, no line that unknown answers can touch is certain
 */
public record Evaluation(List<World> worlds, boolean exhaustive) {

    public Evaluation {
        worlds = List.copyOf(worlds);
    }

    /**
     * One way in which unknown answers turn out.
     *
     * @param topic unknown answers of one topic are varied together; other topics cannot change the same line
     * @param turnedOut the answers that were varied, in the order in which they were asked
     * @param profile the profile with those answers
     * @param conclusions what stands, with every reason for it
     */
    public record World(
            int topic, Map<Unknown, String> turnedOut, Profile profile, Map<Conclusion, List<Reason>> conclusions) {}
}
