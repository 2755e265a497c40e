package nl.bewaarwijzer.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;

/** Evaluates worlds on one day, also several at once: the catalogues and parameters of that day are made once. */
final class Evaluator {

    private static final int MOST_FIRINGS = 10_000;

    private final Path folder;
    private final KieBase engine;

    private final LocalDate day;
    private final Facts facts;
    private final Parameters parameters;
    private final KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();

    /**
     * @param folder of the rules, to name in a message
     * @param matched fact types that some rule looks for
     */
    Evaluator(Path folder, KieBase engine, KnowledgeBase base, LocalDate day, Set<String> matched) {
        this.folder = folder;
        this.engine = engine;
        this.day = day;
        this.facts = new Facts(engine, base, day, matched);
        this.parameters = base.parametersOn(day);
        configuration.setOption(ClockTypeOption.PSEUDO);
    }

    /** What stands at the end of one world, with every reason for it, as far as it is in scope. */
    Map<Conclusion, List<Reason>> run(Profile profile, Scope scope) {
        var made = facts.of(profile);
        var verbs =
                new Verbs(parameters, TermCalendar.of(profile), subject -> exampleDay(profile, subject), made.paths());
        var session = engine.newKieSession(configuration, null);
        try {
            SessionPseudoClock clock = session.getSessionClock();
            // validity compares instants and excludes both ends: noon lies within each day that counts
            clock.advanceTime(day.atTime(12, 0).toEpochSecond(ZoneOffset.UTC), TimeUnit.SECONDS);
            session.setGlobal("parameters", parameters);
            session.setGlobal("conclude", verbs);
            facts.fromCatalogues().stream().filter(scope::reads).forEach(session::insert);
            made.facts().stream().filter(scope::reads).forEach(session::insert);
            if (session.fireAllRules(scope::includes, MOST_FIRINGS) >= MOST_FIRINGS) {
                throw endless(verbs);
            }
            return verbs.matches().standing();
        } finally {
            session.dispose();
        }
    }

    private BrokenFiles endless(Verbs verbs) {
        var place = new Place(folder.toString(), 0);
        return new BrokenFiles(
                BrokenFiles.Owner.LAW,
                List.of(new Problem(
                        place,
                        "regel.eindeloos",
                        List.of(MOST_FIRINGS, String.join(", ", verbs.matches().mostFired())))));
    }

    /** The example falls on the day of the advice, or on the nearest day on which the subject existed. */
    private LocalDate exampleDay(Profile profile, String subject) {
        return profile.instance(subject)
                .map(instance -> {
                    var fields = instance.thing().fields();
                    var from = Optional.ofNullable(fields.get(WellKnown.FROM))
                            .flatMap(field -> profile.answer(instance, field))
                            .map(words -> LocalDate.parse(words.get(0)));
                    var to = Optional.ofNullable(fields.get(WellKnown.TO))
                            .flatMap(field -> profile.answer(instance, field))
                            .map(words -> LocalDate.parse(words.get(0)));
                    if (to.isPresent() && to.get().isBefore(day)) {
                        return to.get();
                    }
                    return from.isPresent() && from.get().isAfter(day) ? from.get() : day;
                })
                .orElse(day);
    }
}
