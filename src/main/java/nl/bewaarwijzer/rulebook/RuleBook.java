package nl.bewaarwijzer.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.language.Dependencies;
import nl.bewaarwijzer.rulebook.language.Dependencies.ReadTogether;
import nl.bewaarwijzer.rulebook.language.Dictionary;
import nl.bewaarwijzer.rulebook.language.Reads;
import nl.bewaarwijzer.rulebook.language.Rule;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;

/** The rules of a folder, ready to evaluate profiles. */
public final class RuleBook {

    private static final int MOST_FIRINGS = 10_000;

    private final Path folder;
    private final KnowledgeBase base;
    private final CompiledRules compiled;
    private final String hash;
    private final Map<String, Rule> byId = new HashMap<>();
    private final Dependencies dependencies;
    private final ReadTogether together;
    private final Set<String> catalogueRead = new LinkedHashSet<>();
    private final Set<String> matched = new LinkedHashSet<>();
    private volatile Evaluator evaluator; // of the day that was asked last: most runs ask one day

    private RuleBook(Path folder, KnowledgeBase base, CompiledRules compiled, String hash) {
        this.folder = folder;
        this.base = base;
        this.compiled = compiled;
        this.hash = hash;
        var categories = base.catalogue(WellKnown.DATA).keySet();
        this.dependencies =
                new Dependencies(compiled.reads(), categories, fieldsOver(base, WellKnown.DATA), options(base));
        this.together = dependencies.readTogether(compiled.reads().keySet());
        compiled.rules().forEach(rule -> byId.put(rule.id(), rule));
        compiled.reads().values().forEach(reads -> {
            catalogueRead.addAll(reads.catalogue());
            matched.addAll(reads.types());
        });
        this.evaluator = new Evaluator(LocalDate.EPOCH);
    }

    /**
     * The rules of a folder, from the cache when nothing changed since they were compiled.
     *
     * @param program what identifies this build of the program, for the cache
     * @throws BrokenFiles with every problem in the rules
     */
    public static RuleBook open(Path folder, KnowledgeBase base, Path cache, String program) {
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        if (!java.nio.file.Files.isDirectory(folder)) {
            throw new BrokenFiles(
                    BrokenFiles.Owner.LAW,
                    List.of(new Problem(new Place(folder.toString(), 0), "kennis.map-ontbreekt", List.of())));
        }
        var hash = new Fingerprint().withFolder(folder).with(base.hash()).hex();
        var key = new Fingerprint()
                .with(hash)
                .with(folder.toString()) // the rules remember where they stand
                .with(program)
                .with(System.getProperty("java.vm.version", ""))
                .hex();
        var compiled = new RuleCache(cache).get(key, () -> new RuleCompiler(folder, base).compile());
        return new RuleBook(folder, base, compiled, hash);
    }

    /** Fingerprint of the rules and of the knowledge base that they use. */
    public String hash() {
        return hash;
    }

    public Path folder() {
        return folder;
    }

    public KnowledgeBase base() {
        return base;
    }

    /** Every rule, in the order of the files. */
    public List<Rule> rules() {
        return compiled.rules();
    }

    /** A rule that is known to exist. */
    public Rule rule(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** What a rule reads. */
    public Reads readsOf(String rule) {
        return Objects.requireNonNull(compiled.reads().get(rule), rule);
    }

    /** What a rule reads, also through the notions and other conclusions by name that it builds on. */
    public Set<String> fieldsReadBy(String rule) {
        var fields = new LinkedHashSet<String>();
        readThrough(rule, fields, new LinkedHashSet<>());
        return fields;
    }

    private void readThrough(String rule, Set<String> fields, Set<String> seen) {
        if (seen.add(rule)) {
            fields.addAll(readsOf(rule).fields());
            fields.addAll(readsOf(rule).catalogue());
            compiled.reads().forEach((other, reads) -> {
                if (reads.produces().stream().anyMatch(readsOf(rule).consumes()::contains)) {
                    readThrough(other, fields, seen);
                }
            });
        }
    }

    /** The sentences that rules may use. */
    public Dictionary dictionary() {
        return RuleCompiler.dictionary(folder, base, new Problems());
    }

    /** What all rules conclude about a profile, by the law of a day. */
    public Evaluation evaluate(Profile profile, LocalDate day) {
        return evaluate(profile, day, together);
    }

    /** The same, with only those unknown answers varied that can touch the given rules. */
    public Evaluation evaluate(Profile profile, LocalDate day, Collection<String> rules) {
        return evaluate(profile, day, dependencies.readTogether(rules));
    }

    private Evaluation evaluate(Profile profile, LocalDate day, ReadTogether readTogether) {
        var worlds = new Worlds(profile, base, day, readTogether, catalogueRead);
        var session = evaluator.day.equals(day) ? evaluator : new Evaluator(day);
        evaluator = session;
        var evaluated = new ArrayList<World>();
        for (var situation : worlds.situations()) {
            var conclusions = session.run(situation.profile());
            evaluated.add(new World(situation.topic(), situation.turnedOut(), situation.profile(), conclusions));
        }
        return new Evaluation(evaluated, worlds.isExhaustive());
    }

    private static Map<String, Collection<String>> options(KnowledgeBase base) {
        var options = new LinkedHashMap<String, Collection<String>>();
        base.bank()
                .profileThings()
                .forEach(thing -> thing.fields().values().stream()
                        .filter(field -> field.type().isMany())
                        .forEach(field -> options.put(
                                thing.typeName() + "." + field.codeName(),
                                field.type().isReference()
                                        ? base.catalogue(field.target()).keySet()
                                        : field.choices().keySet())));
        return options;
    }

    private static Set<String> fieldsOver(KnowledgeBase base, String catalogue) {
        var fields = new LinkedHashSet<String>();
        base.bank()
                .profileThings()
                .forEach(thing -> thing.fields().values().stream()
                        .filter(field -> field.type().isMany() && field.target().equals(catalogue))
                        .forEach(field -> fields.add(thing.typeName() + "." + field.codeName())));
        return fields;
    }

    /** Evaluates worlds on one day: the catalogues and parameters of that day are made once. */
    private final class Evaluator {

        private final LocalDate day;
        private final Facts facts;
        private final nl.bewaarwijzer.knowledge.Parameters parameters;
        private final KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();

        Evaluator(LocalDate day) {
            this.day = day;
            this.facts = new Facts(compiled.engine(), base, day, matched);
            this.parameters = base.parametersOn(day);
            configuration.setOption(ClockTypeOption.PSEUDO);
        }

        Map<Conclusion, List<Reason>> run(Profile profile) {
            var made = facts.of(profile);
            var verbs = new Verbs(
                    parameters, financialYearEnd(profile), subject -> exampleDay(profile, subject), made.paths());
            var session = compiled.engine().newKieSession(configuration, null);
            try {
                SessionPseudoClock clock = session.getSessionClock();
                // validity compares instants and excludes both ends: noon lies within each day that counts
                clock.advanceTime(day.atTime(12, 0).toEpochSecond(ZoneOffset.UTC), TimeUnit.SECONDS);
                session.setGlobal("parameters", parameters);
                session.setGlobal("conclude", verbs);
                facts.fromCatalogues().forEach(session::insert);
                made.facts().forEach(session::insert);
                if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                    throw endless(verbs);
                }
                return verbs.standing();
            } finally {
                session.dispose();
            }
        }

        private BrokenFiles endless(Verbs verbs) {
            var place = new Place(folder.toString(), 0);
            return new BrokenFiles(
                    BrokenFiles.Owner.LAW,
                    List.of(new Problem(
                            place, "regel.eindeloos", List.of(MOST_FIRINGS, String.join(", ", verbs.mostFired())))));
        }

        /** The example falls on the day of the advice, or on the nearest day on which the subject existed. */
        private LocalDate exampleDay(Profile profile, String subject) {
            return profile.instance(subject)
                    .map(instance -> {
                        var fields = instance.thing().fields();
                        var from = java.util.Optional.ofNullable(fields.get(WellKnown.FROM))
                                .flatMap(field -> profile.answer(instance, field))
                                .map(words -> LocalDate.parse(words.get(0)));
                        var to = java.util.Optional.ofNullable(fields.get(WellKnown.TO))
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

    /** The bank offers the months in the order of the year. */
    private static Month financialYearEnd(Profile profile) {
        var field = profile.bank().thing(WellKnown.BUSINESS).fields().get(WellKnown.FINANCIAL_YEAR_END);
        var months =
                field == null ? List.<String>of() : List.copyOf(field.choices().keySet());
        return profile.answer(WellKnown.BUSINESS, WellKnown.FINANCIAL_YEAR_END)
                .filter(months::contains)
                .map(month -> Month.of(months.indexOf(month) + 1))
                .orElse(Month.DECEMBER);
    }
}
