package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.NotApplicable.Deciding;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.rulebook.Evaluation;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Line;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.silence.Change;
import nl.bewaarwijzer.rulebook.silence.Goal;
import nl.bewaarwijzer.rulebook.silence.Obstacle;
import nl.bewaarwijzer.rulebook.silence.Verdict.Silent;
import nl.bewaarwijzer.rulebook.silence.WhyNot;
import org.jspecify.annotations.Nullable;

/** Puts into words why outcomes do not apply. */
final class Silences {

    /** The part of a rule's text that names its outcome in a few words. */
    private static final String SHORT = "#kort";

    private final Inquiry inquiry;
    private final RuleBook rules;
    private final KnowledgeBase base;
    private final LocalDate day;
    private final Labels labels;
    private final Wording wording;

    Silences(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.rules = inquiry.rules();
        this.base = inquiry.base();
        this.day = inquiry.day();
        this.labels = inquiry.labels();
        this.wording = inquiry.wording();
    }

    /** The outcomes with a name that stayed silent in every world. Of those with the same name the nearest is told. */
    List<NotApplicable> all(Evaluation evaluation) {
        var speaking = new HashSet<String>();
        evaluation
                .worlds()
                .forEach(world -> world.conclusions()
                        .values()
                        .forEach(reasons -> reasons.forEach(reason -> speaking.add(reason.rule()))));
        var whyNot = WhyNot.quick(rules, inquiry.profile(), day);
        var said = rules.rules().stream()
                .filter(rule -> speaking.contains(rule.id()) && hasName(rule))
                .map(this::what)
                .collect(Collectors.toSet());
        var nearest = new LinkedHashMap<String, NotApplicable>();
        rules.rules().stream()
                .filter(rule -> hasName(rule) && !speaking.contains(rule.id()) && !said.contains(what(rule)))
                .map(Goal::of)
                .flatMap(goal -> whyNot.silent(goal, evaluation).flatMap(silent -> onceInForce(goal, silent)).stream())
                .filter(silent -> !(silent.obstacle().orElse(null) instanceof Obstacle.NotFound))
                .map(this::of)
                .forEach(one -> nearest.merge(one.what(), one, Silences::nearer));
        return List.copyOf(nearest.values());
    }

    /**
     * What does not hold yet may need other answers as well on the day on which it begins: those come with it. What would be
     * silent then for another reason does not wait for that day, and is left out.
     */
    Optional<Silent> onceInForce(Goal goal, Silent silent) {
        var from = from(silent.obstacle().orElse(null));
        if (from != null && WhyNot.quick(rules, inquiry.profile(), from).of(goal) instanceof Silent then) {
            return then.obstacle().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Silent(silent.rule(), then.changes(), silent.obstacle()));
        }
        return Optional.of(silent);
    }

    private static NotApplicable nearer(NotApplicable one, NotApplicable other) {
        return Stream.of(one, other)
                .min(Comparator.comparingInt(silent -> silent.answers().isEmpty()
                        ? Integer.MAX_VALUE
                        : silent.answers().size()))
                .orElseThrow();
    }

    private boolean hasName(Rule rule) {
        return base.texts().find(rule.id() + SHORT).isPresent();
    }

    /** The outcome of a rule in a few words: its name, or what it concludes. */
    private String what(Rule rule) {
        return hasName(rule)
                ? wording.say(rule.id() + SHORT, Map.of("onderneming", labels.business()))
                : rule.conclusions().stream().map(Line::text).collect(Collectors.joining("; "));
    }

    /** One outcome that does not stand. */
    NotApplicable of(Silent silent) {
        var obstacle = silent.obstacle().orElse(null);
        var conditions = new LinkedHashSet<String>();
        silent.changes().forEach(change -> conditions.add(sentence(change.line())));
        if (obstacle instanceof Obstacle.NoEntry none) {
            conditions.add(sentence(none.line()));
        }
        var involved = involved(silent);
        return new NotApplicable(
                silent.rule().id(),
                what(silent.rule()),
                why(silent),
                silent.changes().stream().map(this::deciding).toList(),
                List.copyOf(conditions),
                from(obstacle),
                to(obstacle),
                certainty(involved),
                sources(involved),
                involved.stream().map(Rule::id).toList());
    }

    static String sentence(Line line) {
        return line.text().replaceFirst("^- ", "");
    }

    /** The rule itself, and those whose sentences do not hold. */
    private Set<Rule> involved(Silent silent) {
        var involved = new LinkedHashSet<Rule>();
        involved.add(silent.rule());
        var lines = silent.changes().stream().map(Change::line).toList();
        rules.rules().stream()
                .filter(rule -> rule.conditions().stream().anyMatch(lines::contains))
                .forEach(involved::add);
        silent.obstacle().ifPresent(obstacle -> {
            if (obstacle instanceof Obstacle.NotInForce late) {
                involved.add(late.rule());
            } else if (obstacle instanceof Obstacle.NoFigure none) {
                involved.add(none.rule());
            } else if (obstacle instanceof Obstacle.NoEntry none) {
                involved.add(none.rule());
            } else if (obstacle instanceof Obstacle.NotDescribed none) {
                involved.add(none.rule());
            }
        });
        return involved;
    }

    private List<String> sources(Set<Rule> involved) {
        var sources = new LinkedHashSet<String>();
        involved.forEach(rule -> {
            sources.addAll(rule.sources());
            rule.parameters()
                    .flatMap(id -> parameter(id).on(day).stream())
                    .forEach(value -> sources.add(value.source()));
        });
        return List.copyOf(sources);
    }

    private Certainty certainty(Set<Rule> involved) {
        return Stream.concat(
                        sources(involved).stream()
                                .map(id -> Objects.requireNonNull(base.sources().get(id))
                                        .certainty()),
                        involved.stream()
                                .flatMap(Rule::parameters)
                                .flatMap(id -> parameter(id).on(day).stream())
                                .map(Parameter.Value::certainty))
                .max(Comparator.naturalOrder())
                .orElse(Certainty.VAST);
    }

    private Parameter parameter(String id) {
        return Objects.requireNonNull(base.parameters().get(id), id);
    }

    private Deciding deciding(Change change) {
        var field = change.field();
        return new Deciding(
                change.path(),
                labels.question(change.instance(), field),
                change.now().isEmpty() ? wording.say(absent(change)) : labels.value(field, change.now()),
                field.type().isMany() ? listed(change) : value(change));
    }

    /** What a list would hold as well, and what it would not. */
    private String listed(Change change) {
        return Stream.of(
                        said("niet.nodig-ook", change, change.added()),
                        said("niet.nodig-zonder", change, change.dropped()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String said(String id, Change change, List<String> words) {
        return words.isEmpty() ? "" : wording.say(id, Map.of("antwoord", labels.value(change.field(), words)));
    }

    /** The word for a question that is not asked, has no answer, or has an empty list for one. */
    private String absent(Change change) {
        var asked = labels.asked();
        var instance = asked.instance(change.instance().path());
        if (instance.filter(known -> asked.isAsked(known, change.field())).isEmpty()) {
            return "woord.niet-gevraagd";
        }
        return asked.isGiven(change.instance(), change.field()) ? "woord.niets" : "woord.weet-ik-niet";
    }

    private String value(Change change) {
        return labels.possible(change.field(), change.then().get(0));
    }

    private String why(Silent silent) {
        var obstacle = silent.obstacle().orElse(null);
        if (silent.changes().isEmpty() && obstacle != null) {
            return why(obstacle);
        }
        var parts = silent.changes().stream().flatMap(this::parts).toList();
        var answers = String.join(" " + wording.say("woord.en") + " ", parts);
        var from = from(obstacle);
        return from == null
                ? wording.say("niet.als", Map.of("antwoorden", answers))
                : wording.say("niet.pas-vanaf-als", Map.of("datum", wording.date(from), "antwoorden", answers));
    }

    private Stream<String> parts(Change change) {
        var question = labels.question(change.instance(), change.field());
        if (!change.field().type().isMany()) {
            var exact = value(change).equals(labels.value(change.field(), change.then()));
            return Stream.of(wording.say(
                    exact ? "niet.antwoord" : "niet.zoals", Map.of("vraag", question, "antwoord", value(change))));
        }
        var parts = new ArrayList<String>();
        if (!change.added().isEmpty()) {
            parts.add(wording.say(
                    "niet.ook", Map.of("vraag", question, "antwoord", labels.value(change.field(), change.added()))));
        }
        if (!change.dropped().isEmpty()) {
            parts.add(wording.say(
                    "niet.zonder",
                    Map.of("vraag", question, "antwoord", labels.value(change.field(), change.dropped()))));
        }
        return parts.stream();
    }

    private String why(Obstacle obstacle) {
        var from = from(obstacle);
        var to = to(obstacle);
        if (from != null) {
            return wording.say("niet.pas-vanaf", Map.of("datum", wording.date(from)));
        }
        if (to != null) {
            return wording.say("niet.meer-sinds", Map.of("datum", wording.date(to)));
        }
        if (obstacle instanceof Obstacle.NoFigure none) {
            return wording.say(
                    "niet.geen-cijfer",
                    Map.of("cijfer", parameter(none.parameter()).title().in(wording.language())));
        }
        if (obstacle instanceof Obstacle.NoEntry none) {
            return wording.say("niet.geen-feit", Map.of("zin", sentence(none.line())));
        }
        if (obstacle instanceof Obstacle.NotDescribed none) {
            return wording.say(
                    "niet.geen-ding", Map.of("ding", none.thing().name().in(wording.language())));
        }
        return wording.say("niet.gevonden", Map.of("aantal", String.valueOf(((Obstacle.NotFound) obstacle).tried())));
    }

    private @Nullable LocalDate from(@Nullable Obstacle obstacle) {
        if (obstacle instanceof Obstacle.NotInForce late) {
            var from = late.rule().from();
            return from != null && day.isBefore(from) ? from : null;
        }
        return obstacle instanceof Obstacle.NoFigure none
                ? parameter(none.parameter()).values().stream()
                        .map(Parameter.Value::from)
                        .filter(day::isBefore)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private @Nullable LocalDate to(@Nullable Obstacle obstacle) {
        if (obstacle instanceof Obstacle.NotInForce late) {
            return from(late) == null ? late.rule().to() : null;
        }
        return obstacle instanceof Obstacle.NoFigure none && from(none) == null
                ? parameter(none.parameter()).values().stream()
                        .map(Parameter.Value::to)
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null)
                : null;
    }
}
