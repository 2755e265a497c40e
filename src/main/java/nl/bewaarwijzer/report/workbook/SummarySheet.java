package nl.bewaarwijzer.report.workbook;

import java.util.List;
import java.util.Set;
import nl.bewaarwijzer.advice.Action;
import nl.bewaarwijzer.advice.OpenQuestion;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.SummaryPage;
import nl.bewaarwijzer.report.line.Cause;

/** The first sheet: the short answer, what to mend first, how long to keep what, and what is still open. */
record SummarySheet(Book book, Tracing tracing, Set<Tab> leftOut) {

    private static final int ACTIONS = 5;
    private static final int TERMS = 12;
    private static final int QUESTIONS = 6;
    private static final int LINES = 2;

    void write() {
        var page = new SummaryPage(book.pages(), Tab.SUMMARY);
        head(page);
        answer(page);
        authorities(page);
        actions(page);
        retention(page);
        optIns(page);
        questions(page);
        sheets(page);
    }

    private void head(SummaryPage page) {
        var advice = book.advice();
        page.title(advice.client().name());
        page.note(say("kop.datum", "datum", book.words().day(advice.assessmentDate())));
    }

    private void answer(SummaryPage page) {
        page.heading(say("tussenkop.antwoord"));
        book.advice().answer().forEach(s -> page.paragraph(tracing.marked(s.text(), s.trace()), Look.LEAD));
        if (book.advice().answer().isEmpty()) {
            page.paragraph(say("niets.antwoord"), Look.PARAGRAPH);
        }
        for (var notice : book.advice().notices()) {
            page.labelled(new Content.Text(say("let-op")), notice);
        }
    }

    private void authorities(SummaryPage page) {
        var authorities = book.advice().authorities();
        if (authorities.isEmpty()) {
            return;
        }
        page.heading(say("tussenkop.wie-vraagt-wat"));
        page.cells(List.of(say("kop.partij"), say("kop.vraagt"), say("kop.wat-u-doet"), say("kop.botst")), Look.HEADER);
        authorities.forEach(row -> page.cells(
                List.of(row.name(), tracing.marked(row.asks(), row.trace()), row.youDo(), row.clash()), Look.BODY));
    }

    private void actions(SummaryPage page) {
        var actions = ActionsSheet.worstFirst(book.advice());
        if (actions.isEmpty()) {
            page.heading(say("tussenkop.eerst-niets"));
            page.paragraph(Tab.ACTIONS.nothing(book.words()), Look.PARAGRAPH);
            return;
        }
        int shown = Math.min(ACTIONS, actions.size());
        page.heading(book.words()
                .say("tussenkop.eerst", "getoond", String.valueOf(shown), "aantal", String.valueOf(actions.size())));
        actions.subList(0, shown).forEach(action -> action(page, action));
    }

    private void action(SummaryPage page, Action action) {
        var text = tracing.marked(Cause.andRemedy(action, book.advice()), action.trace());
        var label = action.priority() + "  " + book.words().of(action.severity());
        page.labelled(new Content.Jump(label, new Anchor(Tab.ACTIONS, action.id())), text);
    }

    private void optIns(SummaryPage page) {
        var optIns = book.advice().optIns();
        if (optIns.isEmpty()) {
            return;
        }
        page.heading(say("tussenkop.vinkjes"));
        page.wide(List.of(say("kop.bericht"), say("kop.wat-u-doet"), say("kop.uitkomst")), Look.HEADER);
        optIns.forEach(row -> page.wide(
                List.of(
                        row.name(),
                        tracing.marked(row.outcomeText(), row.trace()),
                        book.words().outcome(row.outcome())),
                Look.BODY));
    }

    private void retention(SummaryPage page) {
        page.heading(say("tussenkop.bewaren"));
        var groups = RetentionGroup.of(book.advice());
        if (groups.isEmpty()) {
            page.paragraph(Tab.RETENTION.nothing(book.words()), Look.PARAGRAPH);
            return;
        }
        page.cells(
                List.of(say("kop.soort"), say("kop.gegevens"), say("kop.termijn"), say("kop.voorbeeld")), Look.HEADER);
        var terms = TermGroup.of(groups, book.words());
        terms.stream().limit(TERMS).forEach(term -> page.cells(term.cells(book.words()), Look.BODY));
        if (terms.size() > TERMS) {
            page.paragraph(say("bewaren.meer", "aantal", String.valueOf(terms.size() - TERMS)), Look.PARAGRAPH);
        }
    }

    private void questions(SummaryPage page) {
        var open = book.advice().openQuestions();
        page.heading(say("tussenkop.nog-open", "aantal", String.valueOf(open.size())));
        if (open.isEmpty()) {
            page.paragraph(say("niets.open"), Look.PARAGRAPH);
        }
        open.stream().limit(QUESTIONS).forEach(question -> question(page, question));
        if (open.size() > QUESTIONS) {
            page.paragraph(say("nog-open.meer", "aantal", String.valueOf(open.size() - QUESTIONS)), Look.PARAGRAPH);
        }
    }

    private void question(SummaryPage page, OpenQuestion open) {
        var label = new Content.Jump(say("nog-open.vraag"), OpenQuestionsSheet.anchor(open));
        page.labelled(label, open.question() + "\n" + open.ask());
        for (var outcome : open.outcomes()) {
            page.labelled(new Content.Text(say("nog-open.antwoord", "antwoord", outcome.value())), effect(outcome));
        }
    }

    private String effect(OpenQuestion.Outcome outcome) {
        var certain = gists("nog-open.komt-vast", outcome.certain());
        var gone = gists("nog-open.vervalt", outcome.gone());
        var both = certain.isEmpty() || gone.isEmpty() ? certain + gone : certain + "\n" + gone;
        return both.isEmpty() ? say("nog-open.niets") : both;
    }

    private String gists(String id, List<String> lines) {
        return lines.isEmpty() ? "" : say(id, "regels", tracing.gists(lines, LINES));
    }

    private void sheets(SummaryPage page) {
        page.heading(say("tussenkop.bladen"));
        for (var tab : Tab.values()) {
            if (tab != Tab.SUMMARY && !leftOut.contains(tab)) {
                page.labelled(new Content.Jump(tab.name(book.words()), Anchor.top(tab)), tab.purpose(book.words()));
            }
        }
        page.gap();
        page.paragraph(say("geen-oordeel"), Look.PARAGRAPH);
    }

    private String say(String id) {
        return book.words().say(id);
    }

    private String say(String id, String slot, String value) {
        return book.words().say(id, slot, value);
    }
}
