package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole truth about one client on one day, in one language; every document is a rendering of it.
 *
 * <p>A list that is empty says that nothing applies. Texts are finished sentences, made from {@code
 * knowledge-base/teksten}; ids and paths are those of the rules and of the profile.
 *
 * @param schema version of this format, see {@code schema advice}
 * @param assessmentDate the day whose law was applied (peildatum)
 * @param language {@code nl} or {@code en}
 * @param notices what limits this advice as a whole, such as too many unknown answers; usually empty
 */
public record Advice(
        String schema,
        Client client,
        LocalDate assessmentDate,
        String language,
        Stamp rulebook,
        String profileHash,
        List<String> notices,
        List<Statement> answer,
        List<Retention> retention,
        List<Cancellation> cancellation,
        List<Authority> authorities,
        List<Step> steps,
        List<Case> cases,
        List<Conflict> conflicts,
        List<OptIn> optIns,
        List<Clause> privacyStatement,
        List<Processor> processors,
        List<Measure> measures,
        List<Finding> findings,
        List<Action> actions,
        List<TermsClause> terms,
        List<Letter> letters,
        List<NotApplicable> notApplicable,
        List<OpenQuestion> openQuestions,
        List<Upcoming> upcoming,
        List<Answer> answers,
        List<SourceEntry> sources,
        List<RuleEntry> rules) {

    /** The version of this format. */
    public static final String SCHEMA = "bewaarwijzer/advice/1";

    /** The business that is advised; the id names its folder. */
    public record Client(String id, String name) {}

    /** Which rules and knowledge were applied. */
    public record Stamp(String version, String hash) {}
}
