package nl.bewaarwijzer.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceLines;
import nl.bewaarwijzer.advice.Authority;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Cancellation;
import nl.bewaarwijzer.advice.Case;
import nl.bewaarwijzer.advice.Clause;
import nl.bewaarwijzer.advice.Conflict;
import nl.bewaarwijzer.advice.Finding;
import nl.bewaarwijzer.advice.Line;
import nl.bewaarwijzer.advice.Measure;
import nl.bewaarwijzer.advice.NotApplicable;
import nl.bewaarwijzer.advice.OptIn;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.advice.RuleEntry;
import nl.bewaarwijzer.advice.SourceEntry;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.advice.TermsClause;
import nl.bewaarwijzer.advice.Trace;
import nl.bewaarwijzer.advice.Why;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.report.line.Alternatives;
import org.jspecify.annotations.Nullable;

/** Explains lines of an advice: from the answers over the rules to the line, with its sources. */
record ExplainScreen(Sentences sentences, Advice advice) {

    private static final int COLUMN = 34;

    /** Every line with its id, and the known outcomes that are silent. */
    String overview(String file) {
        var page = new Page().line(advice.client().name());
        page.line(say("screen.law", Days.shown(advice.assessmentDate())));
        page.paragraph(0, say("explain.how", file));
        AdviceLines.bySection(advice).forEach((section, lines) -> {
            page.heading(say("explain.section." + section));
            lines.forEach(line -> page.columns(line.id(), COLUMN, line.topic() + maybe(line)));
        });
        if (!advice.notApplicable().isEmpty()) {
            page.heading(say("explain.section.notApplicable"));
            advice.notApplicable().forEach(silent -> page.columns(silent.id(), COLUMN, silent.what()));
        }
        return page.toString();
    }

    private String maybe(Line line) {
        return line.trace().holds() == Standing.DEPENDS ? " *" : "";
    }

    /** One line: what it says, and the chain to it. */
    String line(String section, Line line) {
        var page = new Page().paragraph(0, line.topic());
        page.paragraph(0, line.id() + " (" + say("explain.section." + section).toLowerCase(Locale.ROOT) + ")");
        page.heading(say("explain.says"));
        if (!line.gist().equals(line.topic())) {
            page.paragraph(1, line.gist());
        }
        weight(page, line);
        reasons(line).forEach(reason -> page.paragraph(1, reason));
        alternatives(page, line.trace());
        because(page, line.trace());
        rules(page, entries(line.trace().rules()));
        conflicts(page, line);
        sources(page, cited(line.trace().sources(), advice.sources()));
        certainty(page, line.trace().certainty());
        return page.toString();
    }

    /** How binding a line is, in one word. */
    private void weight(Page page, Line line) {
        if (line instanceof Retention row) {
            binding(page, row.binding());
        } else if (line instanceof Case.Row row && row.binding() != null) {
            binding(page, row.binding());
        } else if (line instanceof Measure measure) {
            page.paragraph(1, say("explain.weight", say("explain.force." + lower(measure.force()))));
        } else if (line instanceof Finding finding) {
            page.paragraph(1, say("explain.weight", say("severity." + lower(finding.severity()))));
        }
    }

    private void binding(Page page, Binding binding) {
        page.paragraph(1, say("explain.weight", say("binding." + lower(binding))));
    }

    /** What a line says of its reason. */
    private static List<String> reasons(Line line) {
        if (line instanceof Retention row) {
            return List.of(row.motivation());
        }
        var reasons = new ArrayList<String>();
        if (line instanceof Cancellation row) {
            reasons.add(row.why());
        } else if (line instanceof Case.Row row) {
            Collections.addAll(reasons, row.suspended(), row.why());
        } else if (line instanceof Conflict conflict) {
            reasons.add(conflict.why());
        } else if (line instanceof OptIn optIn) {
            reasons.add(optIn.why());
        } else if (line instanceof Clause clause) {
            reasons.add(clause.why());
        } else if (line instanceof Finding finding) {
            Collections.addAll(reasons, finding.why(), finding.remedy());
        } else if (line instanceof Measure measure) {
            Collections.addAll(reasons, measure.why(), measure.how());
        } else if (line instanceof Authority authority) {
            Collections.addAll(reasons, authority.youDo(), authority.clash());
        } else if (line instanceof TermsClause clause) {
            reasons.add(clause.why());
        }
        reasons.removeIf(String::isBlank);
        return reasons;
    }

    private void alternatives(Page page, Trace trace) {
        if (trace.holds() == Standing.DEPENDS) {
            page.heading(say("explain.depends"));
            Alternatives.of(trace).forEach(open -> {
                page.paragraph(1, open.question());
                open.answers().forEach(answer -> page.paragraph(3, answer.value() + ": " + answer.outcome()));
            });
        }
    }

    private void because(Page page, Trace trace) {
        page.heading(say("explain.answers"));
        trace.because().forEach(because -> {
            if (because.conclusion() != null) {
                page.item(say("explain.builds-on", because.conclusion()));
            } else {
                page.item(because.question() + " " + because.value());
            }
        });
    }

    /** The rules that decide a notion first, the rule that makes the line last. */
    private void rules(Page page, List<RuleEntry> rules) {
        page.heading(say("explain.rules"));
        var order = new ArrayList<>(rules);
        Collections.reverse(order);
        order.forEach(rule -> {
            page.line(" " + rule.id());
            rule.conditions().forEach(condition -> condition(page, condition));
            rule.conclusions().forEach(conclusion -> page.labelled("   " + say("explain.then") + " ", conclusion));
        });
    }

    /** A sentence with a dash narrows the one above it. */
    private void condition(Page page, String sentence) {
        var label = "   " + say("explain.if") + " ";
        if (sentence.startsWith("-")) {
            page.labelled(" ".repeat(label.length() + 2), sentence.substring(1).strip());
        } else {
            page.labelled(label, sentence);
        }
    }

    private List<RuleEntry> entries(List<String> ids) {
        return ids.stream()
                .flatMap(id -> advice.rules().stream().filter(rule -> rule.id().equals(id)))
                .toList();
    }

    /** What the line beat, or what beat it. */
    private void conflicts(Page page, Line line) {
        var about = advice.conflicts().stream()
                .filter(conflict -> !conflict.equals(line) && conflict.id().endsWith("." + line.id()))
                .toList();
        if (!about.isEmpty()) {
            page.heading(say("explain.conflicts"));
            about.forEach(conflict -> page.item(say("explain.won", conflict.won(), conflict.lost()))
                    .paragraph(3, conflict.why()));
        }
    }

    private void sources(Page page, List<SourceEntry> sources) {
        page.heading(say("explain.sources"));
        for (var source : sources) {
            page.item(source.cite() + " (" + say("explain.kind." + source.kind()) + ", "
                    + say("explain.certainty." + lower(source.certainty())) + ")");
            page.paragraph(3, say("explain.reading", source.reading()));
            var remark = source.remark();
            if (remark != null) {
                page.paragraph(3, remark);
            }
            openPoint(page, source);
            page.line("   " + source.link());
        }
    }

    private void openPoint(Page page, SourceEntry source) {
        var open = source.openPoint();
        if (open != null) {
            page.paragraph(3, say("explain.open"));
            for (int i = 0; i < open.readings().size(); i++) {
                var followed = i + 1 == open.followed() ? " " + say("explain.followed") : "";
                page.labelled("   " + (i + 1) + ". ", open.readings().get(i) + followed);
            }
        }
    }

    private static List<SourceEntry> cited(Collection<String> ids, List<SourceEntry> sources) {
        return sources.stream().filter(source -> ids.contains(source.id())).toList();
    }

    private void certainty(Page page, Certainty certainty) {
        page.heading(say("explain.certainty"));
        page.paragraph(1, say("explain.certain." + lower(certainty)));
    }

    /** Several rows whose ids begin alike. */
    String choose(String id, List<? extends Line> rows) {
        var page = new Page().paragraph(0, say("explain.choose", id));
        rows.forEach(row -> page.columns(row.id(), COLUMN, row.topic()));
        return page.toString();
    }

    /** A rule that speaks, and the lines that rest on it. */
    String rule(RuleEntry rule, List<Line> lines) {
        var page = new Page().line(rule.id()).paragraph(0, say("explain.rule-speaks"));
        rules(page, List.of(rule));
        page.heading(say("explain.lines"));
        lines.forEach(line -> page.columns(line.id(), COLUMN, line.topic()));
        sources(page, cited(rule.sources(), advice.sources()));
        return page.toString();
    }

    /** An outcome that does not apply. */
    String silent(NotApplicable silent, List<SourceEntry> sources) {
        var page = new Page().paragraph(0, say("explain.silent", silent.what())).line(silent.id());
        page.heading(say("explain.change"));
        page.paragraph(1, silent.why());
        if (!silent.conditions().isEmpty()) {
            page.heading(say("explain.fails"));
            silent.conditions().forEach(page::item);
        }
        if (!silent.answers().isEmpty()) {
            page.heading(say("explain.now"));
            silent.answers().forEach(answer -> page.item(answer.question() + " " + answer.value()));
        }
        dates(page, silent.from(), silent.to());
        sources(page, cited(silent.sources(), sources));
        certainty(page, silent.certainty());
        return page.toString();
    }

    private void dates(Page page, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            page.heading(say("explain.date"));
            page.item(
                    from != null
                            ? say("explain.from", Days.shown(from))
                            : say("explain.to", Days.shown(Objects.requireNonNull(to))));
        }
    }

    /** An outcome without a line of its own. */
    String why(String id, Why why) {
        if (!why.silent().isEmpty()) {
            return silent(why.silent().get(0), why.sources());
        }
        var page = new Page().line(id);
        if (why.stands()) {
            page.paragraph(0, say("explain.rule-speaks"));
        } else {
            page.paragraph(0, say("explain.rule-depends"));
            why.deciding().forEach(page::item);
        }
        rules(page, why.rules());
        sources(page, why.sources());
        return page.toString();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private String say(String key, Object... details) {
        return sentences.say(key, details);
    }
}
