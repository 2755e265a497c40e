package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advice.Answer;
import nl.bewaarwijzer.advice.Advice.Processor;
import nl.bewaarwijzer.advice.Advice.Requirement;
import nl.bewaarwijzer.advice.Advice.RuleEntry;
import nl.bewaarwijzer.advice.Advice.SourceEntry;
import nl.bewaarwijzer.advice.WorldLines.Sections;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Source;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Evaluation;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Line;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.silence.Verdict;
import nl.bewaarwijzer.rulebook.silence.WhyNot;

/** The one entry: a profile and a day in, an advice out. */
public final class Advisor {

    private final RuleBook rules;
    private final KnowledgeBase base;
    private final String version;
    private final IdOrder ruleOrder;

    /** @param version of the program, for the stamp of the advice */
    public Advisor(RuleBook rules, String version) {
        this.rules = rules;
        this.base = rules.base();
        this.version = version;
        this.ruleOrder = IdOrder.of(rules.rules().stream().map(Rule::id).toList());
    }

    /**
     * The advice for a profile by the law of a day, in one language.
     *
     * @throws nl.bewaarwijzer.knowledge.BrokenFiles when the profile replaces a text that does not exist
     */
    public Advice advise(Profile profile, LocalDate day, Language language) {
        OwnTexts.check(profile, rules);
        return advise(profile, day, language, rules.evaluate(profile, day), true);
    }

    /** Only what stands, without what does not apply and what changes later: those cost many evaluations each. */
    Advice standing(Profile profile, LocalDate day, Language language) {
        return advise(profile, day, language, rules.evaluate(profile, day), false);
    }

    /** @param whole also with what does not apply, and with what changes later */
    private Advice advise(Profile profile, LocalDate day, Language language, Evaluation evaluation, boolean whole) {
        var wording = new Wording(base, base.parametersOn(day), language);
        var labels = new Labels(profile, profile, base, wording);
        var numbers = new WorldLines.Numbers();
        var worlds = evaluation.worlds().stream()
                .map(world -> lines(profile, world, day, wording, numbers))
                .toList();
        var merger = new Merger(worlds, numbers, evaluation.exhaustive(), wording, labels);

        var answer = merger.merge(Sections::answer);
        var retention = merger.merge(Sections::retention);
        var cancellation = merger.merge(Sections::cancellation);
        var authorities = merger.merge(Sections::authorities);
        var steps = merger.merge(Sections::steps);
        var caseRows = merger.merge(Sections::caseRows);
        var caseSteps = merger.merge(Sections::caseSteps);
        var conflicts = merger.merge(Sections::conflicts);
        var optIns = merger.merge(Sections::optIns);
        var clauses = merger.merge(Sections::privacyStatement);
        var requirements = merger.merge(Sections::requirements);
        var findings = merger.merge(Sections::findings).stream()
                .sorted(Comparator.comparing(Advice.Finding::severity))
                .toList();
        var measures = merger.merge(Sections::measures);
        var actions = inOrder(merger.merge(Sections::actions));
        var terms = merger.merge(Sections::terms);
        var letters = merger.merge(Sections::letters);
        var caseLetters = merger.merge(Sections::caseLetters);
        var traces = Stream.of(
                        answer,
                        retention,
                        cancellation,
                        authorities,
                        steps,
                        caseRows,
                        caseSteps,
                        conflicts,
                        optIns,
                        clauses,
                        requirements,
                        measures,
                        findings,
                        actions,
                        terms,
                        letters,
                        caseLetters)
                .flatMap(List::stream)
                .map(nl.bewaarwijzer.advice.Line::trace)
                .toList();
        var silent =
                whole ? new Silences(rules, day, labels, wording).all(profile, evaluation) : List.<NotApplicable>of();
        var upcoming = whole ? forecast(profile, language, wording).after(day, profile) : List.<Upcoming>of();
        var cited = new Cited(traces, silent, upcoming);
        return new Advice(
                Advice.SCHEMA,
                new Advice.Client(profile.client(), labels.business()),
                day,
                language.code(),
                new Advice.Stamp(version, rules.hash()),
                profile.hash(),
                notices(profile, evaluation.exhaustive(), wording, optIns, traces),
                answer,
                retention,
                cancellation,
                authorities,
                steps,
                Cases.of(profile, base, labels, caseRows, caseSteps, caseLetters),
                conflicts,
                optIns,
                clauses,
                processors(evaluation.worlds(), labels, wording, requirements),
                measures,
                findings,
                actions,
                terms,
                letters,
                silent,
                new OpenQuestions(wording, merger).questions(),
                upcoming,
                answers(profile, labels, wording),
                sources(cited.sources(), language),
                ruleEntries(cited.rules()));
    }

    /** Why an outcome stands or not, by the id of a rule or row; empty when there is no such outcome. */
    public Optional<Why> why(Profile profile, LocalDate day, Language language, String id) {
        var wording = new Wording(base, base.parametersOn(day), language);
        var labels = new Labels(profile, profile, base, wording);
        return new Outcomes(rules, profile).find(id).map(goal -> {
            var verdict = WhyNot.thorough(rules, profile, day).of(goal);
            var silent = verdict instanceof Verdict.Silent none
                    ? List.of(new Silences(rules, day, labels, wording).of(none))
                    : List.<NotApplicable>of();
            var deciding = verdict instanceof Verdict.Depends depends
                    ? depends.deciding().stream()
                            .map(unknown -> labels.question(unknown.instance(), unknown.field())
                                    + (unknown.option().isEmpty()
                                            ? ""
                                            : " " + labels.value(unknown.field(), unknown.option())))
                            .toList()
                    : List.<String>of();
            var cited = new Cited(List.of(), silent, List.of());
            var involved =
                    silent.isEmpty() ? goal.rules().stream().map(Rule::id).collect(Collectors.toSet()) : cited.rules();
            var sources = new LinkedHashSet<>(cited.sources());
            involved.forEach(rule -> sources.addAll(rules.rule(rule).sources()));
            return new Why(
                    verdict instanceof Verdict.Stands,
                    deciding,
                    silent,
                    sources(sources, language),
                    ruleEntries(involved));
        });
    }

    /** The ids of rules and rows about which {@link #why} can tell, for a profile. */
    public Set<String> outcomes(Profile profile) {
        return new Outcomes(rules, profile).ids();
    }

    private Forecast forecast(Profile profile, Language language, Wording wording) {
        return new Forecast(
                rules,
                (day, touched) -> advise(profile, day, language, rules.evaluate(profile, day, touched), false),
                wording);
    }

    private static List<String> notices(
            Profile profile,
            boolean exhaustive,
            Wording wording,
            List<Advice.OptIn> optIns,
            List<Advice.Trace> traces) {
        var lines = Stream.concat(
                        optIns.stream().map(Advice.OptIn::id), traces.stream().flatMap(trace -> trace.rules().stream()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        exhaustive ? Stream.<String>of() : Stream.of(wording.say("melding.te-veel-open")),
                        OwnTexts.unused(profile, lines).stream()
                                .map(line -> wording.say("keuze.tekst-past-niet", Map.of("regel", line))))
                .toList();
    }

    private WorldLines lines(Profile asked, World world, LocalDate day, Wording wording, WorldLines.Numbers numbers) {
        var labels = new Labels(asked, world.profile(), base, wording);
        var tracer = new Tracer(rules, day, world.profile(), labels, world.conclusions());
        var sections = sections(world, wording, labels, tracer, day);
        return new WorldLines(world.topic(), world.turnedOut(), sections, tracer::kept, numbers);
    }

    private Sections sections(World world, Wording wording, Labels labels, Tracer tracer, LocalDate day) {
        var situation = new Situation(world.profile(), base, ruleOrder, wording, labels, tracer, world.conclusions());
        var applied = new RetentionSchedule(situation).applied();
        var schedule = applied.stream().map(RetentionSchedule.Applied::row).toList();
        var protocol = new ErasureProtocol(situation, schedule);
        var remarks = new Remarks(situation, schedule);
        var arrangements = new Arrangements(situation);
        var letters = new Letters(situation, applied);
        var cases = new Cases(situation, applied);
        return new Sections(
                remarks.answer(),
                schedule,
                protocol.rows(),
                arrangements.authorities(),
                arrangements.steps(),
                cases.rows(),
                cases.steps(),
                Stream.concat(protocol.conflicts().stream(), new TextConflicts(situation).conflicts().stream())
                        .toList(),
                remarks.optIns(),
                remarks.privacyStatement(),
                remarks.requirements(),
                arrangements.measures(),
                remarks.findings(),
                remarks.actions(day),
                arrangements.terms(),
                letters.forAnyone(),
                cases.letters(letters));
    }

    /** The worst first, each with its place. */
    private static List<Advice.Action> inOrder(List<Advice.Action> actions) {
        var sorted = actions.stream()
                .sorted(Comparator.comparing(Advice.Action::severity))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(place -> sorted.get(place).at(place + 1))
                .toList();
    }

    /** One entry for each supplier about which there is something to say, in whatever world it exists. */
    private List<Processor> processors(
            List<World> worlds, Labels labels, Wording wording, List<Requirement> requirements) {
        var suppliers = new LinkedHashMap<String, List<Requirement>>();
        requirements.forEach(requirement -> suppliers
                .computeIfAbsent(requirement.supplier(), path -> new ArrayList<>())
                .add(requirement));
        var processors = new ArrayList<Processor>();
        suppliers.forEach((path, lines) -> worlds.stream()
                .filter(world -> world.profile().instance(path).isPresent())
                .findFirst()
                .ifPresent(world -> {
                    var system = world.profile().instance(path).orElseThrow();
                    processors.add(new Processor(
                            system.id(),
                            labels.name(system),
                            answer(labels.asked(), system, WellKnown.ROLE, labels, wording),
                            answer(labels.asked(), system, WellKnown.COUNTRY, labels, wording),
                            lines));
                }));
        return processors;
    }

    private static String answer(Profile profile, Instance system, String field, Labels labels, Wording wording) {
        var asked = Objects.requireNonNull(system.thing().fields().get(field));
        return profile.answer(system, asked)
                .map(words -> labels.value(asked, words))
                .orElseGet(() -> wording.say("woord.weet-ik-niet"));
    }

    private List<Answer> answers(Profile profile, Labels labels, Wording wording) {
        var answers = new ArrayList<Answer>();
        for (var instance : profile.instances()) {
            for (var field : instance.thing().fields().values()) {
                var answer = profile.answer(instance, field);
                var state = answer.isPresent()
                        ? AnswerState.GIVEN
                        : profile.isAsked(instance, field) ? AnswerState.UNKNOWN : AnswerState.NOT_ASKED;
                var value = answer.map(words -> labels.value(field, words))
                        .orElseGet(() -> wording.say(
                                state == AnswerState.UNKNOWN ? "woord.weet-ik-niet" : "woord.niet-gevraagd"));
                answers.add(new Answer(instance.path(field), labels.question(instance, field), value, state));
            }
        }
        return answers;
    }

    /** The ids of all sources and rules that an advice names. */
    private record Cited(List<Advice.Trace> traces, List<NotApplicable> silent, List<Upcoming> upcoming) {

        Set<String> sources() {
            var cited = new LinkedHashSet<String>();
            traces.forEach(trace -> cited.addAll(trace.sources()));
            silent.forEach(one -> cited.addAll(one.sources()));
            upcoming.forEach(one -> cited.addAll(one.sources()));
            return cited;
        }

        Set<String> rules() {
            var cited = new LinkedHashSet<String>();
            traces.forEach(trace -> cited.addAll(trace.rules()));
            silent.forEach(one -> cited.addAll(one.rules()));
            upcoming.forEach(one -> cited.addAll(one.rules()));
            return cited;
        }
    }

    private List<SourceEntry> sources(Set<String> cited, Language language) {
        return base.sources().values().stream()
                .filter(source -> cited.contains(source.id()))
                .map(source -> entry(source, language))
                .toList();
    }

    private SourceEntry entry(Source source, Language language) {
        var open = source.open();
        var remark = source.remark();
        return new SourceEntry(
                source.id(),
                source.title().in(language),
                source.cite().in(language),
                source.kind().id(),
                source.identifier(),
                source.link(),
                source.reading().in(language),
                source.from(),
                source.to(),
                source.certainty(),
                remark == null ? null : remark.in(language),
                open == null
                        ? null
                        : new Advice.OpenPoint(
                                open.readings().stream()
                                        .map(reading -> reading.in(language))
                                        .toList(),
                                open.followed()),
                source.check().date(),
                source.check().by(),
                source.check().second());
    }

    private List<RuleEntry> ruleEntries(Set<String> cited) {
        return cited.stream()
                .map(rules::rule)
                .sorted(ruleOrder.by(Rule::id))
                .map(rule -> new RuleEntry(
                        rule.id(),
                        rules.folder()
                                .relativize(java.nio.file.Path.of(rule.place().file()))
                                .toString()
                                .replace('\\', '/'),
                        rule.conditions().stream().map(Line::text).toList(),
                        rule.conclusions().stream().map(Line::text).toList(),
                        rule.sources(),
                        rule.from(),
                        rule.to()))
                .toList();
    }
}
