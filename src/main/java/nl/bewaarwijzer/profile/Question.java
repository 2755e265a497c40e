package nl.bewaarwijzer.profile;

import nl.bewaarwijzer.knowledge.bank.Field;

/** One question about one thing. */
public record Question(Instance instance, Field field) {

    /** Where the answer stands in the profile. */
    public String path() {
        return instance.path(field);
    }
}
