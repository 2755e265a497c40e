package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.Evaluation;
import nl.bewaarwijzer.rulebook.RuleBook;

/** The one entry: a profile and a day in, an advice out. */
public final class Advisor {

    private final RuleBook rules;
    private final String version;

    /** @param version of the program, for the stamp of the advice */
    public Advisor(RuleBook rules, String version) {
        this.rules = rules;
        this.version = version;
    }

    /**
     * The advice for a profile by the law of a day, in one language.
     *
     * @throws nl.bewaarwijzer.knowledge.BrokenFiles when the profile replaces a text that does not exist
     */
    public Advice advise(Profile profile, LocalDate day, Language language) {
        OwnTexts.check(profile, rules);
        var inquiry = Inquiry.of(rules, profile, day, language);
        var evaluation = rules.evaluate(profile, day);
        return advice(
                inquiry,
                evaluation,
                new Silences(inquiry).all(evaluation),
                new Forecast(inquiry, (date, touched) -> standing(profile, date, language, touched)).changes());
    }

    /** What follows from the answers that are given, however the others turn out: a first advice for who is still answering. */
    public Advice soFar(Profile profile, LocalDate day, Language language) {
        return standing(Inquiry.of(rules, profile, day, language), rules.evaluateSoFar(profile, day));
    }

    /** Only what stands, without what does not apply and what changes later: those cost many evaluations each. */
    Advice standing(Profile profile, LocalDate day, Language language) {
        return standing(Inquiry.of(rules, profile, day, language), rules.evaluate(profile, day));
    }

    /** The same, with only those unknown answers varied that touch some rules. */
    private Advice standing(Profile profile, LocalDate day, Language language, Set<String> touched) {
        return standing(Inquiry.of(rules, profile, day, language), rules.evaluateVarying(profile, day, touched));
    }

    private Advice standing(Inquiry inquiry, Evaluation evaluation) {
        return advice(inquiry, evaluation, List.of(), List.of());
    }

    private Advice advice(Inquiry inquiry, Evaluation evaluation, List<NotApplicable> silent, List<Upcoming> upcoming) {
        var merger = Merger.of(inquiry, evaluation);
        var lines = Sections.merged(merger);
        var traces = lines.all().map(Line::trace).toList();
        var cited = Bibliography.of(inquiry, traces, silent, upcoming);
        return new Advice(
                Advice.SCHEMA,
                new Advice.Client(inquiry.profile().client(), inquiry.labels().business()),
                inquiry.day(),
                inquiry.language().code(),
                new Advice.Stamp(version, rules.hash()),
                inquiry.profile().hash(),
                notices(inquiry, evaluation, lines),
                lines.answer(),
                lines.retention(),
                lines.cancellation(),
                lines.authorities(),
                lines.steps(),
                Cases.of(inquiry, lines),
                lines.conflicts(),
                lines.optIns(),
                lines.privacyStatement(),
                new Suppliers(inquiry, evaluation.worlds()).with(lines.requirements()),
                lines.measures(),
                lines.findings(),
                lines.actions(),
                lines.terms(),
                lines.letters(),
                silent,
                new OpenQuestions(inquiry, merger).questions(),
                upcoming,
                new AnswerList(inquiry).answers(),
                cited.sources(),
                cited.rules());
    }

    /** What limits the advice as a whole: too many open questions, and own texts for which there is no place. */
    private static List<String> notices(Inquiry inquiry, Evaluation evaluation, Sections lines) {
        var wording = inquiry.wording();
        var shown = Stream.concat(
                        lines.optIns().stream().map(OptIn::id),
                        lines.all().flatMap(line -> line.trace().rules().stream()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        evaluation.exhaustive() ? Stream.<String>of() : Stream.of(wording.say("melding.te-veel-open")),
                        OwnTexts.unused(inquiry.profile(), shown).stream()
                                .map(line -> wording.say("keuze.tekst-past-niet", Map.of("regel", line))))
                .toList();
    }

    /** Why an outcome stands or not, by the id of a rule or row; empty when there is no such outcome. */
    public Optional<Why> why(Profile profile, LocalDate day, Language language, String id) {
        var explanations = new Explanations(Inquiry.of(rules, profile, day, language));
        return new Outcomes(rules, profile).find(id).map(explanations::of);
    }

    /** The ids of rules and rows about which {@link #why} can tell, for a profile. */
    public Set<String> outcomes(Profile profile) {
        return new Outcomes(rules, profile).ids();
    }
}
