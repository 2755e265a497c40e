package nl.bewaarwijzer.workbench;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * What is still wrong when every sentence of the rules is good: texts that are missing or fill a hole that nobody knows, rules
 * that wait for each other, and what deserves a look: what nobody uses, and rules without a scenario where they speak and one where they are silent.
 */
public final class RuleCheck {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)\\}");
    private static final Set<String> SLOTS = Set.of(
            "onderneming",
            "onderwerp",
            "gegeven",
            "veld",
            "land",
            "aanleiding",
            "termijn",
            "wint",
            "verliest",
            "keuze",
            "reden",
            "bewaartermijnen",
            "datum-verzoek",
            "datum-einde",
            "lijst-gewist",
            "lijst-later",
            "lijst-vanzelf",
            "lijst-plicht",
            "lijst-keuze",
            "lijst-wacht",
            "lijst-leveranciers");

    private final RuleBook rules;
    private final KnowledgeBase base;

    public RuleCheck(RuleBook rules) {
        this.rules = rules;
        this.base = rules.base();
    }

    /** What must be mended before the rules can be relied on. */
    public List<Problem> errors() {
        var problems = new Problems();
        rules.rules().forEach(rule -> missingTexts(rule, problems));
        unknownSlots(problems);
        new CircleCheck(rules, problems).check();
        new QuestionCheck(base, problems).check();
        new ScreenCheck(rules, problems).widths();
        return problems.found();
    }

    /** What deserves a look. */
    public List<Problem> notes() {
        var problems = new Problems();
        scenarios(problems);
        unusedFields(problems);
        unusedSources(problems);
        unusedParameters(problems);
        unusedTexts(problems);
        new ScreenCheck(rules, problems).missing();
        return problems.found();
    }

    private void missingTexts(Rule rule, Problems problems) {
        rule.calls()
                .flatMap(call -> call.verb().texts().stream())
                .map(part -> part.isEmpty() ? "" : "#" + part)
                .filter(part -> base.texts().find(rule.id() + part).isEmpty()
                        && base.texts().find(rule.topic() + part).isEmpty())
                .forEach(part -> problems.add(rule.place(), "tekst.ontbreekt", rule.id() + part));
    }

    private void unknownSlots(Problems problems) {
        var known = new TreeSet<>(SLOTS);
        known.addAll(base.parameters().keySet());
        numbersOfTheBusiness().forEach(known::add);
        base.texts().entries().forEach((id, entry) -> {
            if (isOfRules(id)) {
                var slots = new LinkedHashSet<String>();
                SLOT.matcher(entry.text().nl() + entry.text().en()).results().forEach(slot -> slots.add(slot.group(1)));
                slots.stream()
                        .filter(slot -> !known.contains(slot))
                        .forEach(slot -> problems.addUnknown(entry.place(), "tekst.gat", slot, known));
            }
        });
    }

    /** Numbers in the profile of which there is one: a text may name them. */
    private Stream<String> numbersOfTheBusiness() {
        return base.bank().profileThings().stream()
                .filter(thing -> !thing.repeats())
                .flatMap(thing -> thing.fields().values().stream()
                        .filter(field -> field.type() == AnswerType.GETAL)
                        .map(field -> thing.id() + "." + field.id()));
    }

    private void scenarios(Problems problems) {
        var speaks = new HashSet<String>();
        var silent = new HashSet<String>();
        Scenarios.of(rules).forEach(scenario -> {
            speaks.addAll(scenario.gives().keySet());
            silent.addAll(scenario.silent());
        });
        rules.rules().forEach(rule -> {
            if (!speaks.contains(rule.id())) {
                problems.add(rule.place(), "scenario.geen-geeft", rule.id());
            }
            if (!silent.contains(rule.id())) {
                problems.add(rule.place(), "scenario.geen-zwijgt", rule.id());
            }
        });
    }

    private void unusedFields(Problems problems) {
        var read = new HashSet<String>();
        rules.rules().forEach(rule -> {
            read.addAll(rules.readsOf(rule.id()).fields());
            read.addAll(rules.readsOf(rule.id()).catalogue());
        });
        var known = Set.of(
                WellKnown.NAME,
                WellKnown.FINANCIAL_YEAR_END,
                WellKnown.FROM,
                WellKnown.TO,
                WellKnown.HOLDS,
                WellKnown.COUNTRY,
                WellKnown.SALES);
        base.bank()
                .profileThings()
                .forEach(thing -> thing.fields().values().stream()
                        .filter(field -> !known.contains(field.id()) && field.type() != AnswerType.TEKST)
                        .filter(field -> field.dayOf().isEmpty())
                        .filter(field -> !read.contains(thing.typeName() + "." + field.codeName()))
                        .filter(field -> thing.label()
                                .filter(label -> label.nl().contains("{" + field.id() + "}"))
                                .isEmpty())
                        .forEach(field ->
                                problems.add(field.place(), "bank.ongelezen", thing.key() + "." + field.id())));
    }

    private void unusedSources(Problems problems) {
        var used = new HashSet<String>();
        rules.rules().forEach(rule -> used.addAll(rule.sources()));
        base.parameters().values().forEach(parameter -> parameter.values().forEach(value -> used.add(value.source())));
        base.catalogues()
                .values()
                .forEach(catalogue -> catalogue
                        .items()
                        .values()
                        .forEach(item -> item.fields()
                                .values()
                                .forEach(values -> values.forEach(value -> {
                                    used.addAll(value.words());
                                    used.add(Objects.toString(value.source(), ""));
                                }))));
        base.sources().values().stream()
                .filter(source -> !used.contains(source.id()))
                .forEach(source -> problems.add(source.place(), "bron.ongebruikt", source.id()));
    }

    private void unusedParameters(Problems problems) {
        var used = new HashSet<String>();
        rules.rules().forEach(rule -> rule.parameters().forEach(used::add));
        base.bank().all().forEach(thing -> thing.fields().values().forEach(field -> used.addAll(field.bounds())));
        base.texts()
                .entries()
                .values()
                .forEach(entry -> SLOT.matcher(entry.text().nl()).results().forEach(slot -> used.add(slot.group(1))));
        base.parameters().values().stream()
                .filter(parameter -> !used.contains(parameter.id()))
                .filter(parameter -> !parameter.id().startsWith(WellKnown.TASK_PERIOD))
                .forEach(parameter -> problems.add(parameter.place(), "waarde.ongebruikt", parameter.id()));
    }

    private void unusedTexts(Problems problems) {
        var owners = rules.rules().stream().map(Rule::id).collect(Collectors.toSet());
        rules.rules().forEach(rule -> owners.add(rule.topic()));
        base.texts().entries().forEach((id, entry) -> {
            if (isOfRules(id) && !id.startsWith("uitkomst.") && !owners.contains(id.replaceFirst("#.*$", ""))) {
                problems.add(entry.place(), "tekst.ongebruikt", id);
            }
        });
    }

    /** Texts of the program itself have their own holes. */
    private boolean isOfRules(String id) {
        var folder = id.substring(0, Math.max(0, id.indexOf('.')));
        return folder.equals("uitkomst")
                || rules.rules().stream().anyMatch(rule -> rule.id().startsWith(folder + "."));
    }
}
