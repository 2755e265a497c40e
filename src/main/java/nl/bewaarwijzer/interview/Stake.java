package nl.bewaarwijzer.interview;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.bewaarwijzer.rulebook.language.Verb;

/** A part of the advice that an answer may change. */
public enum Stake {
    TERMS(Verb.KEEP, Verb.ADVISE, Verb.ADOPT, Verb.AGREE, Verb.LIMIT, Verb.ERASE),
    BOXES(Verb.ALLOW),
    FINDINGS(Verb.REPORT),
    MEASURES(Verb.PROTECT, Verb.REQUIRE),
    STATEMENT(Verb.STATE),
    CONDITIONS(Verb.INCLUDE, Verb.EXCLUDE),
    LETTERS(Verb.STEP, Verb.WRITE, Verb.REPLY, Verb.OMIT, Verb.SUSPEND);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Verb> verbs;

    Stake(Verb... verbs) {
        this.verbs = Set.of(verbs);
    }

    /** The part in which what a verb concludes stands; empty for what only other rules read. */
    static Optional<Stake> of(Verb verb) {
        return Arrays.stream(values())
                .filter(stake -> stake.verbs.contains(verb))
                .findFirst();
    }
}
