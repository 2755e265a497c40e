package nl.bewaarwijzer.rulebook;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.Unit;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion.Counting;
import nl.bewaarwijzer.rulebook.Conclusion.Term;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The verbs of the rules: few and fixed. Each makes one conclusion and notes the match that made it; no rule does so itself.
 * A verb that needs a figure which does not hold on the day concludes nothing.
 */
public final class Verbs {

    private final Parameters parameters;
    private final TermCalendar calendar;
    private final Function<String, LocalDate> exampleDay;
    private final Map<String, LocalDate> exampleDays = new HashMap<>();
    private final Matches matches;

    /**
     * @param exampleDay the day of the worked example for a subject
     * @param paths the path of each fact
     */
    Verbs(
            Parameters parameters,
            TermCalendar calendar,
            Function<String, LocalDate> exampleDay,
            Function<Object, @Nullable String> paths) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.exampleDay = exampleDay;
        this.matches = new Matches(paths);
    }

    /** A statute asks to keep data of a subject (wettelijke bewaarplicht). */
    public void keep(RuleContext rule, String data, String subject, String parameter, String counting, String event) {
        var count = Counting.valueOf(counting.toUpperCase(Locale.ROOT));
        term(rule, TermKind.STATUTORY_MINIMUM, data, subject, parameter, count, event);
    }

    /** No statute sets a number; this one is advised (richtlijn). */
    public void advise(RuleContext rule, String data, String parameter, String event) {
        term(rule, TermKind.GUIDELINE, data, "", parameter, Counting.DAG, event);
    }

    /** Data go after fewer days than is advised already (praktijk): that number is the advice. */
    public void adopt(RuleContext rule, String data, Number days, String event) {
        var span = new Span(days.intValue(), Unit.DAG);
        term(rule, TermKind.GUIDELINE, data, "", span.toString(), span.period(), Counting.DAG, event);
    }

    /** An agreement with a third party, such as a bank, asks for this term (afspraak). */
    public void agree(RuleContext rule, String data, String parameter, String event) {
        term(rule, TermKind.AGREEMENT, data, "", parameter, Counting.DAG, event);
    }

    /** Data are kept no longer than needed, until an event (open norm). */
    public void limit(RuleContext rule, String data, String event) {
        var day = exampleDay.apply("");
        conclude(rule, new Term(data, "", TermKind.OPEN_NORM, "", Counting.DAG, event, day, null));
    }

    /** Data must be gone at once after an event (wettelijk maximum). */
    public void erase(RuleContext rule, String data, String event) {
        var day = exampleDay.apply("");
        conclude(rule, new Term(data, "", TermKind.STATUTORY_MAXIMUM, "", Counting.DAG, event, day, day));
    }

    /** Puts an own choice beside a term for the same data, counted in the same way. */
    public void weigh(
            RuleContext rule,
            String path,
            @Nullable String by,
            @Nullable Object sale,
            @Nullable Object event,
            Period period,
            Term term) {
        var last = calendar.lastDay(term.from(), term.counting(), period);
        var claim = new Term(
                term.data(),
                term.subject(),
                TermKind.OWN_CHOICE,
                path,
                term.counting(),
                term.event(),
                term.from(),
                last);
        var precision = (sale == null ? 0 : 2) + (event == null ? 0 : 1);
        conclude(rule, new Conclusion.Choice(path, WellKnown.HOUSE.equals(by), precision, claim, term));
    }

    /** An own choice holds in place of the term beside it. */
    public void follow(RuleContext rule, Conclusion.Choice choice) {
        conclude(rule, new Conclusion.Followed(choice));
        conclude(rule, new Conclusion.Precedence(name(rule), choice.term(), choice.claim()));
    }

    /** The term holds in spite of an own choice. */
    public void overrule(RuleContext rule, Conclusion.Choice choice) {
        conclude(rule, new Conclusion.Precedence(name(rule), choice.claim(), choice.term()));
    }

    /** A text of the owner's takes the place of a proposed one. */
    public void use(RuleContext rule, String path) {
        conclude(rule, new Conclusion.OwnText(name(rule), path));
    }

    /** What to do with data on a trigger. */
    public void handle(RuleContext rule, String trigger, String data, String action) {
        conclude(rule, new Conclusion.Handling(trigger, data, action));
    }

    /** The longer of two duties wins. */
    public void prefer(RuleContext rule, Term won, Term lost) {
        conclude(rule, new Conclusion.Precedence(name(rule), lost, won));
    }

    /** A duty wins from a customer's wish. */
    public void refuse(RuleContext rule, String trigger, Term duty) {
        var wish = new Conclusion.Wish(trigger, duty.data());
        conclude(rule, new Conclusion.Precedence(name(rule), wish, duty));
    }

    /** A customer's wish wins from a guideline or from an own choice. */
    public void giveWay(RuleContext rule, String trigger, Term guideline) {
        var wish = new Conclusion.Wish(trigger, guideline.data());
        conclude(rule, new Conclusion.Precedence(name(rule), guideline, wish));
    }

    /** What a marketing message needs. */
    public void allow(RuleContext rule, String subject, String outcome) {
        conclude(rule, new Conclusion.Permission(subject, outcome));
    }

    /** Something to mend. */
    public void report(RuleContext rule, String subject, String severity) {
        report(rule, subject, "", severity);
    }

    /** Something to mend about a detail of a subject, such as a form field. */
    public void report(RuleContext rule, String subject, String detail, String severity) {
        var grade = Severity.valueOf(severity.toUpperCase(Locale.ROOT));
        conclude(rule, new Conclusion.Finding(name(rule), subject, detail, grade));
    }

    /** What must be arranged with a supplier. */
    public void require(RuleContext rule, String subject) {
        conclude(rule, new Conclusion.Requirement(name(rule), subject));
    }

    /** An element of the privacy statement. */
    public void state(RuleContext rule) {
        conclude(rule, new Conclusion.Clause(name(rule)));
    }

    /** What an authority or another party asks. */
    public void demand(RuleContext rule, String party) {
        conclude(rule, new Conclusion.Demand(name(rule), party));
    }

    /** A step to take on the day of a moment. */
    public void step(RuleContext rule, String trigger, String actor, String moment) {
        conclude(rule, new Conclusion.Step(name(rule), trigger, actor, moment, ""));
    }

    /** A step to take within a period after a moment. */
    public void step(RuleContext rule, String trigger, String actor, String moment, String parameter) {
        if (parameters.period(parameter).isPresent()) {
            conclude(rule, new Conclusion.Step(name(rule), trigger, actor, moment, parameter));
        }
    }

    /** A measure to take. */
    public void protect(RuleContext rule, String subject, String force) {
        var weight = Force.valueOf(force.toUpperCase(Locale.ROOT));
        conclude(rule, new Conclusion.Measure(name(rule), subject, weight));
    }

    /** A clause that belongs in the terms and conditions. */
    public void include(RuleContext rule) {
        conclude(rule, new Conclusion.TermsClause(name(rule), true));
    }

    /** A clause that must stay out of the terms and conditions. */
    public void exclude(RuleContext rule) {
        conclude(rule, new Conclusion.TermsClause(name(rule), false));
    }

    /** A paragraph of a letter, of one case when there is a subject. */
    public void write(RuleContext rule, String letter, String subject) {
        conclude(rule, new Conclusion.Paragraph(name(rule), letter, subject));
    }

    /** The letter that answers a case. */
    public void reply(RuleContext rule, String subject, String letter) {
        conclude(rule, new Conclusion.Reply(subject, letter));
    }

    /** In one case there are no data of this kind. */
    public void omit(RuleContext rule, String subject, String data) {
        conclude(rule, new Conclusion.Omission(subject, data));
    }

    /** In one case the erasure of data waits. */
    public void suspend(RuleContext rule, String subject, String data) {
        conclude(rule, new Conclusion.Suspension(name(rule), subject, data));
    }

    /** A sentence of the short answer. */
    public void answer(RuleContext rule) {
        conclude(rule, new Conclusion.Statement(name(rule)));
    }

    /** A notion that other rules use. */
    public void establish(RuleContext rule, String notion) {
        establish(rule, notion, "");
    }

    /** A notion about one subject, that other rules use. */
    public void establish(RuleContext rule, String notion, String subject) {
        conclude(rule, new Conclusion.Notion(notion, subject));
    }

    /** The words of the verbs, by the kind of hole that they fill. */
    static Map<String, Collection<String>> words() {
        return Map.of(
                "ernst", lowerCase(Severity.values()),
                "kracht", lowerCase(Force.values()),
                "uitkomst", List.of("toestemming", "soft-opt-in", "bezwaar", "verboden"),
                "actie", Conclusion.Handling.ACTIONS);
    }

    /** The matches that made the conclusions. */
    Matches matches() {
        return matches;
    }

    private void term(
            RuleContext rule,
            TermKind kind,
            String data,
            String subject,
            String parameter,
            Counting counting,
            String event) {
        parameters
                .period(parameter)
                .ifPresent(period -> term(rule, kind, data, subject, parameter, period, counting, event));
    }

    private void term(
            RuleContext rule,
            TermKind kind,
            String data,
            String subject,
            String parameter,
            Period period,
            Counting counting,
            String event) {
        var from = exampleDays.computeIfAbsent(subject, exampleDay);
        var last = calendar.lastDay(from, counting, period);
        conclude(rule, new Term(data, subject, kind, parameter, counting, event, from, last));
    }

    private void conclude(RuleContext rule, Conclusion conclusion) {
        rule.insertLogical(conclusion);
        matches.note(conclusion, rule.getMatch());
    }

    private static String name(RuleContext rule) {
        return rule.getRule().getName();
    }

    private static List<String> lowerCase(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
