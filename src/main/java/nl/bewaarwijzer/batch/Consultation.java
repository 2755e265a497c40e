package nl.bewaarwijzer.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.advice.Why;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.OwnChoices;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.rulebook.RuleBook;

/** What is the same for all profiles of one call: the rules, the day of the law, the language, and choices made elsewhere. */
public final class Consultation {

    private final RuleBook rules;
    private final Advisor advisor;
    private final String version;
    private final LocalDate day;
    private final Language language;
    private final List<OwnChoices> choices;

    /**
     * A consultation of the law of a day.
     *
     * @param version of the program
     * @param choices own choices that stand outside the profiles, such as the house line
     */
    public Consultation(RuleBook rules, String version, LocalDate day, Language language, List<OwnChoices> choices) {
        this.rules = rules;
        this.advisor = new Advisor(rules, version);
        this.version = version;
        this.day = day;
        this.language = language;
        this.choices = List.copyOf(choices);
    }

    public RuleBook rules() {
        return rules;
    }

    public KnowledgeBase base() {
        return rules.base();
    }

    public LocalDate day() {
        return day;
    }

    public Language language() {
        return language;
    }

    /** Reads a profile, with the choices that stand outside it. */
    public Profile read(Path file) {
        return ProfileReader.read(file, base(), choices);
    }

    /** What was strange in a profile but not wrong, in sentences. */
    public List<String> notices(Profile profile) {
        return profile.notices().stream().map(notice -> notice.in(language)).toList();
    }

    public Advice advise(Profile profile) {
        return advisor.advise(profile, day, language);
    }

    /** What follows from the answers that are given, for who is still answering. */
    public Advice soFar(Profile profile) {
        return advisor.soFar(profile, day, language);
    }

    /** Why an outcome stands or not; empty when there is no such outcome. */
    public Optional<Why> why(Profile profile, String id) {
        return advisor.why(profile, day, language, id);
    }

    /** The ids about which {@link #why} can tell. */
    public Set<String> outcomes(Profile profile) {
        return advisor.outcomes(profile);
    }

    String version() {
        return version;
    }

    /** Of the rules and the knowledge base. */
    String hash() {
        return rules.hash();
    }
}
