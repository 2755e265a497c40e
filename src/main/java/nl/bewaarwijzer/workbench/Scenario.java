package nl.bewaarwijzer.workbench;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.profile.Profile;

/**
 * An example beside the rules: a profile and a day, what must follow and what must not.
 *
 * @param gives by rule: the properties of a conclusion that this rule makes in every world
 * @param silent rules that conclude nothing in any world
 */
public record Scenario(
        String name,
        Place place,
        LocalDate day,
        Profile profile,
        Map<String, Map<String, String>> gives,
        List<String> silent) {

    public Scenario {
        gives = Collections.unmodifiableMap(new LinkedHashMap<>(gives));
        silent = List.copyOf(silent);
    }
}
