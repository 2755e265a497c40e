package nl.bewaarwijzer.knowledge.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.document.Place;

/**
 * A field of a thing: one question to the owner, or one property in a catalogue.
 *
 * @param asking how it is asked; empty for a property in a catalogue
 * @param presence whether it must be answered or may be left out
 * @param target for a reference: the thing or catalogue that it refers to
 * @param choices by id, in the order in which they are offered
 * @param sentences how a rule says it: by answer for yes-no, by comparison for numbers and dates, by {@code aanwezig} or
 *     {@code ontbreekt} for a text, else under ""
 * @param bounds parameters between which a number or date is told apart
 * @param dayOf the events and moments of which a date is the day
 */
public record Field(
        String id,
        Place place,
        Optional<Asking> asking,
        Presence presence,
        AnswerType type,
        String target,
        Map<String, Choice> choices,
        Map<String, String> sentences,
        Condition condition,
        List<String> bounds,
        List<String> dayOf) {

    /** What it means that a field has no answer. */
    public enum Presence {
        /** The answer is unknown, and counts as such. */
        ASKED,
        /** {@code verplicht: ja}: a mistake in the file. */
        REQUIRED,
        /** {@code optioneel: ja}: there is nothing to answer. */
        OPTIONAL
    }

    /** A text that rules can see is there or not; what it says they never see. */
    public static final String PRESENT = "aanwezig";

    /** A text that rules can see is not there. */
    public static final String ABSENT = "ontbreekt";

    public Optional<Text> question() {
        return asking.map(Asking::question);
    }

    /** Whom to ask what when the owner does not know. */
    public Optional<Text> ask() {
        return asking.flatMap(Asking::whom);
    }

    /** The name of one of its choices; one that is not there says itself. */
    public Text nameOf(String choice) {
        var known = choices.get(choice);
        return known == null ? Text.same(choice) : known.name();
    }

    /** Whether it may be left out, which is then no unknown answer. */
    public boolean isOptional() {
        return presence == Presence.OPTIONAL;
    }

    /** Whether it must be answered as soon as its thing is described. */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    public Field {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
        bounds = List.copyOf(bounds);
        dayOf = List.copyOf(dayOf);
    }

    /** The name of the field in generated code: {@code boekjaar-eindigt} is {@code boekjaarEindigt}. */
    public String codeName() {
        return Thing.camelCase(id);
    }
}
