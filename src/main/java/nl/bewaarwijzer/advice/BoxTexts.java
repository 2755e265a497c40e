package nl.bewaarwijzer.advice;

import java.util.Map;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion.Permission;

/**
 * The texts to copy for a message: beside a box, on a form of its own, and in the mail that confirms. A channel with texts of
 * its own uses no other: whoever asks to call shows no form for a newsletter.
 */
record BoxTexts(Wording wording, String texts, Map<String, String> slots) {

    static BoxTexts of(Situation situation, Permission permission) {
        var general = "uitkomst." + permission.outcome();
        var slots = situation.slots(permission.subject());
        var own = situation
                .profile()
                .answerAt(permission.subject(), WellKnown.CHANNEL)
                .map(channel -> general + "." + channel)
                .filter(texts ->
                        situation.wording().find(texts + "#tekst", slots).isPresent());
        return new BoxTexts(situation.wording(), own.orElse(general), slots);
    }

    /** Beside the box. */
    String label() {
        return wording.say(texts + "#tekst", slots);
    }

    /** On a form that serves only this; empty when there is none. */
    String form() {
        return wording.find(texts + "#los-formulier", slots).orElse("");
    }

    /** In the mail that asks to confirm a sign-up; empty when there is none. */
    String confirmation() {
        return wording.find(texts + "#bevestigingsmail", slots).orElse("");
    }
}
