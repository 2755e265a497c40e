package nl.bewaarwijzer.rulebook.silence;

import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.rulebook.Unknown;
import nl.bewaarwijzer.rulebook.language.Rule;

/** Whether an outcome stands for a profile on a day, and if not, why not. */
public sealed interface Verdict {

    /** It stands in every world. */
    record Stands() implements Verdict {}

    /** It stands in some worlds: these unknown answers decide. */
    record Depends(List<Unknown> deciding) implements Verdict {}

    /**
     * It stands in no world.
     *
     * @param rule the rule that is nearest to making it
     * @param changes the fewest answers that would make it stand in every world, verified, if need be once the obstacle is gone;
     *     empty when there are none
     * @param obstacle what stands in the way, whatever the answers
     */
    record Silent(Rule rule, List<Change> changes, Optional<Obstacle> obstacle) implements Verdict {

        public Silent {
            changes = List.copyOf(changes);
        }
    }
}
