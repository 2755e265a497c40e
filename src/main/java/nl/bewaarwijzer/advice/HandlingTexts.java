package nl.bewaarwijzer.advice;

import java.util.Map;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;

/** What the advice says of data when a customer asks something, in the words of the rule that decided it. */
final class HandlingTexts {

    private final Situation situation;
    private final Handling handling;
    private final String rule;
    private final Map<String, String> slots;

    HandlingTexts(Situation situation, Handling handling) {
        this.situation = situation;
        this.handling = handling;
        this.rule = situation.tracer().rulesOf(handling).get(0);
        this.slots = situation.slots("");
        slots.put("gegeven", data());
        slots.put("aanleiding", trigger());
    }

    String data() {
        return situation.labels().item(WellKnown.DATA, handling.data());
    }

    String trigger() {
        return situation.labels().item(WellKnown.TRIGGER, handling.trigger());
    }

    /** What to do with the data. */
    String does() {
        var does = situation.text(rule, "doen", slots);
        return situation.wording().say("actie." + handling.action()) + (does.isEmpty() ? "" : ". " + does);
    }

    /** What stays of the data: what the rule says of it, else what the catalogue says. */
    String keeps() {
        var said = situation.proposed(rule, "blijft", situation.slots(""));
        return said.isEmpty() ? situation.labels().item(WellKnown.DATA, handling.data(), "blijft") : said;
    }

    String why() {
        return situation.text(rule, "waarom", slots);
    }

    /** What another rule says of the same data. */
    String of(String other) {
        return situation.text(other, "", slots);
    }
}
