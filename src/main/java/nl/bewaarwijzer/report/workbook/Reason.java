package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Authority;
import nl.bewaarwijzer.advice.Cancellation;
import nl.bewaarwijzer.advice.Case;
import nl.bewaarwijzer.advice.Clause;
import nl.bewaarwijzer.advice.Conflict;
import nl.bewaarwijzer.advice.OptIn;
import nl.bewaarwijzer.advice.Processor;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.advice.TermsClause;
import nl.bewaarwijzer.advice.Trace;
import nl.bewaarwijzer.report.excel.Words;

/** A line of advice, whatever its part, with what it says in short. */
record Reason(Part part, String id, String gist, Trace trace) {

    /** All lines, in the order of the workbook. */
    static List<Reason> of(Advice advice, Words words) {
        var lines = new ArrayList<Reason>();
        advice.answer().forEach(s -> lines.add(new Reason(Part.ANSWER, s.id(), s.text(), s.trace())));
        advice.retention().forEach(r -> lines.add(new Reason(Part.RETENTION, r.id(), gist(r, words), r.trace())));
        advice.cancellation().forEach(c -> lines.add(new Reason(Part.CANCELLATION, c.id(), gist(c, words), c.trace())));
        advice.conflicts().forEach(c -> lines.add(new Reason(Part.CONFLICT, c.id(), gist(c, words), c.trace())));
        advice.optIns().forEach(o -> lines.add(new Reason(Part.OPT_IN, o.id(), gist(o, words), o.trace())));
        advice.privacyStatement().forEach(c -> lines.add(new Reason(Part.CLAUSE, c.id(), gist(c, words), c.trace())));
        advice.findings().forEach(f -> lines.add(new Reason(Part.FINDING, f.id(), f.what(), f.trace())));
        advice.processors().forEach(p -> p.requirements().forEach(r -> lines.add(of(p, r, words))));
        advice.authorities().forEach(a -> lines.add(new Reason(Part.AUTHORITY, a.id(), gist(a, words), a.trace())));
        advice.steps().forEach(s -> lines.add(new Reason(Part.STEP, s.id(), s.what(), s.trace())));
        advice.measures().forEach(m -> lines.add(new Reason(Part.MEASURE, m.id(), m.what(), m.trace())));
        advice.terms().forEach(t -> lines.add(new Reason(Part.TERMS, t.id(), gist(t, words), t.trace())));
        advice.letters().forEach(l -> lines.add(new Reason(Part.LETTER, l.id(), l.name(), l.trace())));
        advice.cases().forEach(one -> addCase(one, lines, words));
        return lines;
    }

    private static void addCase(Case one, List<Reason> lines, Words words) {
        one.data()
                .forEach(row -> lines.add(new Reason(
                        Part.CASE,
                        row.id(),
                        words.say("kort.zaak", "wat", row.actionText(), "zaak", one.id())
                                .replace("{naam}", row.name()),
                        row.trace())));
        one.steps().forEach(step -> lines.add(new Reason(Part.CASE, step.id(), step.what(), step.trace())));
        one.letters().forEach(letter -> lines.add(new Reason(Part.CASE, letter.id(), letter.name(), letter.trace())));
    }

    private static Reason of(Processor supplier, Processor.Requirement requirement, Words words) {
        var gist = words.say("kort.leverancier", "wat", requirement.text(), "naam", supplier.name());
        return new Reason(Part.REQUIREMENT, requirement.id(), gist, requirement.trace());
    }

    private static String gist(Retention row, Words words) {
        return words.say("kort.bewaren", "termijn", row.chosen().text(), "naam", RetentionSheet.name(row, words));
    }

    private static String gist(Cancellation row, Words words) {
        return words.say("kort.opzeggen", "wat", row.actionText(), "aanleiding", row.triggerName())
                .replace("{naam}", row.name());
    }

    private static String gist(Conflict row, Words words) {
        return words.say("kort.conflict", "wint", row.won(), "wijkt", row.lost());
    }

    private static String gist(OptIn row, Words words) {
        return words.say("kort.optin", "wat", row.outcomeText(), "naam", row.name());
    }

    private static String gist(Authority row, Words words) {
        return words.say("kort.partij", "wat", row.asks(), "naam", row.name());
    }

    private static String gist(TermsClause row, Words words) {
        return words.say(row.belongs() ? "kort.voorwaarden-in" : "kort.voorwaarden-buiten", "naam", row.name());
    }

    private static String gist(Clause row, Words words) {
        return words.say(row.required() ? "kort.nodig" : "kort.niet-nodig", "naam", row.name());
    }
}
