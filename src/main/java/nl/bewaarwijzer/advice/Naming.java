package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;

/** What things and answers of a profile are called in an advice, for whoever speaks of them before there is one. */
public final class Naming {

    private final KnowledgeBase base;
    private final Wording wording;

    public Naming(KnowledgeBase base, LocalDate day, Language language) {
        this.base = base;
        this.wording = new Wording(base, base.parametersOn(day), language);
    }

    public Language language() {
        return wording.language();
    }

    /** The name of a thing. */
    public String of(Instance instance, Profile profile) {
        return labels(profile).name(instance);
    }

    /** An answer as people say it. */
    public String of(Field field, String word, Profile profile) {
        return labels(profile).value(field, word);
    }

    /** All that was answered to a question, as people say it. */
    public String of(Field field, List<String> words, Profile profile) {
        if (words.contains(Profile.UNKNOWN)) {
            return wording.say("woord." + Profile.UNKNOWN);
        }
        return words.isEmpty()
                ? nothing()
                : words.stream().map(word -> of(field, word, profile)).collect(Collectors.joining(", "));
    }

    /** What stands for a list with nothing in it. */
    public String nothing() {
        return wording.say("woord.niets");
    }

    private Labels labels(Profile profile) {
        return new Labels(profile, profile, base, wording);
    }
}
