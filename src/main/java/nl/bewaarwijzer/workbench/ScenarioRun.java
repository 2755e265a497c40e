package nl.bewaarwijzer.workbench;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.Reason;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.TermKind;
import org.jspecify.annotations.Nullable;

/** Runs a scenario: what it says must hold in every world, whatever the unknown answers turn out to be. */
public final class ScenarioRun {

    private final RuleBook rules;
    private final KnowledgeBase base;

    public ScenarioRun(RuleBook rules) {
        this.rules = rules;
        this.base = rules.base();
    }

    /** What is not as the scenario says; empty when it is green. */
    public List<Problem> failures(Scenario scenario) {
        Set<String> named = new LinkedHashSet<>(scenario.gives().keySet());
        named.addAll(scenario.silent());
        var failures = new LinkedHashSet<Problem>();
        for (var world :
                rules.evaluate(scenario.profile(), scenario.day(), named).worlds()) {
            scenario.gives().forEach((rule, expected) -> {
                var made = madeBy(rule, world, scenario);
                if (made.isEmpty()) {
                    failures.add(problem(scenario, "scenario.zwijgt-onverwacht", rule));
                } else if (made.stream()
                        .noneMatch(properties -> properties.entrySet().containsAll(expected.entrySet()))) {
                    failures.add(problem(scenario, "scenario.anders", rule, expected, differing(made, expected)));
                }
            });
            for (var rule : scenario.silent()) {
                madeBy(rule, world, scenario).stream()
                        .findFirst()
                        .ifPresent(properties ->
                                failures.add(problem(scenario, "scenario.geeft-onverwacht", rule, properties)));
            }
        }
        return List.copyOf(failures);
    }

    private static Problem problem(Scenario scenario, String key, Object... details) {
        var all = new ArrayList<Object>(List.of(scenario.name()));
        all.addAll(List.of(details));
        return new Problem(scenario.place(), key, all);
    }

    private static Object differing(List<Map<String, String>> made, Map<String, String> expected) {
        return made.stream()
                .map(properties -> {
                    var shown = new LinkedHashMap<>(properties);
                    shown.keySet().retainAll(expected.keySet());
                    return shown.isEmpty() ? properties : shown;
                })
                .distinct()
                .map(Object::toString)
                .collect(Collectors.joining(" / "));
    }

    private List<Map<String, String>> madeBy(String rule, World world, Scenario scenario) {
        var made = new ArrayList<Map<String, String>>();
        world.conclusions().forEach((conclusion, reasons) -> {
            if (reasons.stream().map(Reason::rule).anyMatch(rule::equals)) {
                made.add(properties(conclusion, scenario));
            }
        });
        return made;
    }

    /** What a scenario may say of a conclusion, in the words of the rules. */
    private Map<String, String> properties(Conclusion conclusion, Scenario scenario) {
        var properties = new LinkedHashMap<String, String>();
        if (conclusion instanceof Conclusion.Term term) {
            put(properties, "gegevens", term.data());
            put(properties, "onderwerp", term.subject());
            put(properties, word(term), figure(term.parameter(), scenario));
            put(properties, "vanaf", term.event());
            put(properties, "telt", term.counting().name().toLowerCase(Locale.ROOT));
            var last = term.lastDay();
            put(properties, "tot-en-met", last == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(last));
        } else if (conclusion instanceof Conclusion.Choice choice) {
            put(properties, "onderwerp", choice.path());
            put(properties, "keuze", claim(choice.claim(), scenario));
            put(properties, "naast", claim(choice.term(), scenario));
        } else if (conclusion instanceof Conclusion.OwnText text) {
            put(properties, "onderwerp", text.path());
        } else if (conclusion instanceof Conclusion.Handling handling) {
            put(properties, "aanleiding", handling.trigger());
            put(properties, "gegevens", handling.data());
            put(properties, "actie", handling.action());
        } else if (conclusion instanceof Conclusion.Permission permission) {
            put(properties, "onderwerp", permission.subject());
            put(properties, "uitkomst", permission.outcome());
        } else if (conclusion instanceof Conclusion.Finding finding) {
            put(properties, "onderwerp", finding.subject());
            put(properties, "veld", finding.detail());
            put(properties, "ernst", finding.severity().name().toLowerCase(Locale.ROOT));
        } else if (conclusion instanceof Conclusion.Demand demand) {
            put(properties, "partij", demand.party());
        } else if (conclusion instanceof Conclusion.Step step) {
            put(properties, "aanleiding", step.trigger());
            put(properties, "door", step.actor());
            put(properties, "moment", step.moment());
            put(properties, "binnen", figure(step.parameter(), scenario));
        } else if (conclusion instanceof Conclusion.Measure measure) {
            put(properties, "onderwerp", measure.subject());
            put(properties, "kracht", measure.force().name().toLowerCase(Locale.ROOT));
        } else if (conclusion instanceof Conclusion.Paragraph paragraph) {
            put(properties, "brief", paragraph.letter());
            put(properties, "onderwerp", paragraph.subject());
        } else if (conclusion instanceof Conclusion.Suspension suspension) {
            put(properties, "onderwerp", suspension.subject());
            put(properties, "gegevens", suspension.data());
        } else if (conclusion instanceof Conclusion.Reply reply) {
            put(properties, "onderwerp", reply.subject());
            put(properties, "brief", reply.letter());
        } else if (conclusion instanceof Conclusion.Omission omission) {
            put(properties, "onderwerp", omission.subject());
            put(properties, "gegevens", omission.data());
        } else if (conclusion instanceof Conclusion.Requirement requirement) {
            put(properties, "onderwerp", requirement.subject());
        } else if (conclusion instanceof Conclusion.Notion notion) {
            put(properties, "begrip", notion.id());
            put(properties, "onderwerp", notion.subject());
        } else if (conclusion instanceof Conclusion.Precedence precedence) {
            put(properties, "wint", claim(precedence.won(), scenario));
            put(properties, "verliest", claim(precedence.lost(), scenario));
        }
        return properties;
    }

    private String claim(Conclusion claim, Scenario scenario) {
        if (claim instanceof Conclusion.Term term) {
            var figure = term.kind() == TermKind.OWN_CHOICE
                    ? scenario.profile()
                            .answerAt(term.parameter(), WellKnown.TERM)
                            .orElse("")
                    : figure(term.parameter(), scenario);
            return (term.data() + " " + figure).strip();
        }
        return claim instanceof Conclusion.Wish wish ? wish.trigger() : "";
    }

    private static String word(Conclusion.Term term) {
        return switch (term.kind()) {
            case STATUTORY_MINIMUM -> "minstens";
            case GUIDELINE -> "advies";
            case AGREEMENT -> "afspraak";
            default -> "hooguit";
        };
    }

    private String figure(String parameter, Scenario scenario) {
        var known = base.parameters().get(parameter);
        return known == null
                ? Span.read(parameter).map(Span::toString).orElse("")
                : known.on(scenario.day())
                        .map(value -> value.written() + " " + known.unit().id())
                        .orElse("");
    }

    private static void put(Map<String, String> properties, String key, @Nullable String value) {
        if (!Objects.toString(value, "").isEmpty()) {
            properties.put(key, Objects.requireNonNull(value));
        }
    }
}
