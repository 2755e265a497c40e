package nl.bewaarwijzer.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.condition.RuleGraph;
import nl.bewaarwijzer.rulebook.language.Dependencies;
import nl.bewaarwijzer.rulebook.language.Dependencies.ReadTogether;
import nl.bewaarwijzer.rulebook.language.Dictionary;
import nl.bewaarwijzer.rulebook.language.Made;
import nl.bewaarwijzer.rulebook.language.Reads;
import nl.bewaarwijzer.rulebook.language.Rule;

/** The rules of a folder, ready to evaluate profiles, also several at once. */
public final class RuleBook {

    private static final int MOST_DAYS = 64;

    private final Path folder;
    private final KnowledgeBase base;
    private final CompiledRules compiled;
    private final String hash;
    private final Map<String, Rule> byId = new HashMap<>();
    private final RuleGraph graph;
    private final Dependencies dependencies;
    private final ReadTogether together;
    private final Scope all;
    private final Set<String> catalogueRead = new LinkedHashSet<>();
    private final Map<String, Map<String, List<Field>>> fieldsRead = new ConcurrentHashMap<>();
    private final List<LocalDate> changeDays;
    private final Map<LocalDate, Evaluator> evaluators = new ConcurrentHashMap<>();

    private RuleBook(Path folder, KnowledgeBase base, CompiledRules compiled, String hash) {
        this.folder = folder;
        this.base = base;
        this.compiled = compiled;
        this.hash = hash;
        var categories = base.catalogue(WellKnown.DATA).keySet();
        this.dependencies =
                new Dependencies(compiled.reads(), categories, fieldsOver(base, WellKnown.DATA), options(base));
        this.together = dependencies.readTogether(compiled.reads().keySet());
        this.changeDays = ChangeDays.of(base, compiled.rules());
        this.graph = new RuleGraph(compiled.rules(), compiled.reads());
        compiled.rules().forEach(rule -> byId.put(rule.id(), rule));
        compiled.reads().values().forEach(reads -> catalogueRead.addAll(reads.catalogue()));
        this.all = scopeOf(compiled.reads().keySet());
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

    /** What each rule looks for and makes. */
    public RuleGraph graph() {
        return graph;
    }

    /** A rule that is known to exist. */
    public Rule rule(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** What a rule reads. */
    public Reads readsOf(String rule) {
        return Objects.requireNonNull(compiled.reads().get(rule), rule);
    }

    /** The fields of a thing that a rule reads. */
    public List<Field> fieldsReadOf(String rule, Thing thing) {
        return fieldsRead
                .computeIfAbsent(rule, id -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        thing.id(),
                        id -> thing.fields().values().stream()
                                .filter(field -> readsOf(rule).fields().contains(thing.node(field)))
                                .toList());
    }

    /** The rules that make a notion. */
    public List<String> makersOfNotion(String notion) {
        return dependencies.producersOf("Notion#" + notion);
    }

    /** What some rules read, and all on which they build. */
    public Set<String> fieldsBehind(Collection<String> rules) {
        return dependencies.closure(rules).stream()
                .flatMap(rule -> readsOf(rule).fields().stream())
                .collect(Collectors.toSet());
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
        return evaluate(profile, day, together, all, Reach.ofAll(this, profile, day));
    }

    /** The same, with only those unknown answers varied that can touch the given rules. */
    public Evaluation evaluateVarying(Profile profile, LocalDate day, Collection<String> touched) {
        var reach = Reach.of(this, profile, day, dependencies.closure(touched));
        return evaluate(profile, day, dependencies.readTogether(touched), all, reach);
    }

    /** What some rules conclude, and those on which they build, with only those unknown answers varied that can touch them. */
    public Evaluation evaluate(Profile profile, LocalDate day, Collection<String> rules) {
        var scope = scopeOf(rules);
        var reach = Reach.of(this, profile, day, scope.rules());
        return evaluate(profile, day, dependencies.readTogether(rules), scope, reach);
    }

    /** What the rules conclude from the given answers alone, while the others stay unknown. */
    public World evaluateOpen(Profile profile, LocalDate day) {
        return new World(-1, Map.of(), profile, evaluatorOf(day).run(profile, all));
    }

    /** The same without what an answer that is not given can still undo: what an owner may hear while he answers. */
    public Evaluation evaluateSoFar(Profile profile, LocalDate day) {
        var reach = Reach.ofAll(this, profile, day);
        var firm = new LinkedHashMap<Conclusion, List<Reason>>();
        evaluateOpen(profile, day).conclusions().forEach((conclusion, reasons) -> {
            var standing = reasons.stream()
                    .filter(reason -> reach.isFirm(rule(reason.rule())))
                    .toList();
            if (!standing.isEmpty()) {
                firm.put(conclusion, standing);
            }
        });
        return new Evaluation(List.of(new World(0, Map.of(), profile, firm)), true);
    }

    /** The days after this one on which the law that the files know changes. */
    public List<LocalDate> changeDaysAfter(LocalDate day) {
        return changeDays.stream().filter(date -> date.isAfter(day)).toList();
    }

    /**
     * The questions that are open and whose answer can still change what the rules conclude on a day, or on a later one on which
     * the law changes. Of things that nobody described, they are those of one that may exist.
     */
    public Predicate<Question> openQuestions(Profile profile, LocalDate day) {
        var reaches = reaches(profile, day);
        return question -> reaches.stream().anyMatch(reach -> reach.touches(question.instance(), question.field()));
    }

    /** The same, as far as it changes what some rules conclude on that day alone. */
    public Predicate<Question> openQuestions(Profile profile, LocalDate day, Set<String> among) {
        var reach = Reach.of(this, profile, day, among);
        return question -> reach.touches(question.instance(), question.field());
    }

    /** Which choices of questions with several answers can still change that. */
    public BiPredicate<Question, String> openOptions(Profile profile, LocalDate day) {
        var reaches = reaches(profile, day);
        return (question, option) ->
                reaches.stream().anyMatch(reach -> reach.touches(question.instance(), question.field(), option));
    }

    /** By the law of a day and of each later change. */
    private List<Reach> reaches(Profile profile, LocalDate day) {
        return Stream.concat(Stream.of(day), changeDaysAfter(day).stream())
                .map(date -> Reach.ofAll(this, profile, date))
                .toList();
    }

    /** The rules that can make a conclusion of which something holds. */
    public Set<String> makersOf(Predicate<Made> wanted) {
        return compiled.rules().stream()
                .filter(rule -> rule.made().anyMatch(wanted))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    /**
     * Whether something holds in every world that the unknown answers can make which touch the given rules. The first world in
     * which it does not, settles it.
     *
     * @param settled whether what the rules conclude while the unknown answers stay unknown, settles that it does
     */
    public boolean holdsInEveryWorld(
            Profile profile,
            LocalDate day,
            Collection<String> rules,
            Predicate<World> something,
            Predicate<World> settled) {
        var scope = scopeOf(rules);
        var reach = Reach.of(this, profile, day, scope.rules());
        var worlds = worlds(profile, day, dependencies.readTogether(rules), reach);
        var evaluator = evaluatorOf(day);
        Predicate<Worlds.Situation> holds = situation -> something.test(world(situation, evaluator, scope));
        if (!holds.test(worlds.first())) {
            return false;
        }
        if (settled.test(world(worlds.unvaried(), evaluator, scope))) {
            return true;
        }
        if (!worlds.nearFirst().stream().allMatch(holds)) {
            return false;
        }
        var situations = worlds.situations();
        return worlds.isExhaustive() && situations.stream().allMatch(holds);
    }

    /**
     * The answers that a question can get, as far as the rules can tell: one for each class of answers. None when it asks for
     * words of the client's own.
     */
    public List<String> possibleAnswers(Profile profile, Instance instance, Field field, LocalDate day) {
        return new Possibilities(base, day, catalogueRead)
                .of(new Unknown(instance, field, ""), profile::instancesOf).stream()
                        .filter(answer -> !answer.equals(Profile.UNKNOWN))
                        .toList();
    }

    private Evaluation evaluate(Profile profile, LocalDate day, ReadTogether readTogether, Scope scope, Reach reach) {
        var worlds = worlds(profile, day, readTogether, reach);
        var evaluator = evaluatorOf(day);
        var evaluated = worlds.situations().stream()
                .map(situation -> world(situation, evaluator, scope))
                .toList();
        return new Evaluation(evaluated, worlds.isExhaustive());
    }

    private Worlds worlds(Profile profile, LocalDate day, ReadTogether readTogether, Reach reach) {
        return new Worlds(profile, base, day, readTogether, catalogueRead, reach);
    }

    private static World world(Worlds.Situation situation, Evaluator evaluator, Scope scope) {
        var conclusions = evaluator.run(situation.profile(), scope);
        return new World(situation.topic(), situation.turnedOut(), situation.profile(), conclusions);
    }

    private Scope scopeOf(Collection<String> rules) {
        var closure = dependencies.closure(rules);
        return new Scope(
                closure,
                closure.stream().flatMap(rule -> readsOf(rule).types().stream()).collect(Collectors.toSet()));
    }

    /** Of lists of what a profile describes, the options differ from one profile to the next: they are not here. */
    private static Map<String, Collection<String>> options(KnowledgeBase base) {
        var options = new LinkedHashMap<String, Collection<String>>();
        base.bank()
                .profileThings()
                .forEach(thing -> thing.fields().values().stream()
                        .filter(field -> field.type().isMany())
                        .filter(field -> !base.optionsOf(field).isEmpty())
                        .forEach(field -> options.put(thing.node(field), base.optionsOf(field))));
        return options;
    }

    /** Most runs ask a few days: the day of the advice, and those on which the law changes. */
    private Evaluator evaluatorOf(LocalDate day) {
        if (evaluators.size() > MOST_DAYS) {
            evaluators.clear();
        }
        return evaluators.computeIfAbsent(
                day, other -> new Evaluator(folder, compiled.engine(), base, other, all.types()));
    }

    private static Set<String> fieldsOver(KnowledgeBase base, String catalogue) {
        var fields = new LinkedHashSet<String>();
        base.bank()
                .profileThings()
                .forEach(thing -> thing.fields().values().stream()
                        .filter(field -> field.type().isMany() && field.target().equals(catalogue))
                        .forEach(field -> fields.add(thing.node(field))));
        return fields;
    }
}
