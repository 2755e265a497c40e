package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Reason;

/** One world, with all that is needed to put its conclusions into words. */
record Situation(
        Profile profile, Wording wording, Labels labels, Tracer tracer, Map<Conclusion, List<Reason>> conclusions) {

    /** The conclusions of one kind, in the order in which they were drawn. */
    <C extends Conclusion> List<C> all(Class<C> kind) {
        var found = new ArrayList<C>();
        conclusions.keySet().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
        return found;
    }

    /** What every text may say: the business, and the subject when there is one. */
    Map<String, String> slots(String subject) {
        var slots = new LinkedHashMap<String, String>();
        slots.put("onderneming", labels.business());
        slots.put("onderwerp", labels.subject(subject));
        slots.put("land", labels.country(subject));
        return slots;
    }

    /** The text of a rule; empty when it has none. */
    String text(String rule, String part, Map<String, String> slots) {
        return wording.ofRule(rule, part, slots).orElse("");
    }
}
