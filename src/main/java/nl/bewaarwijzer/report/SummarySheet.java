package nl.bewaarwijzer.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;

/** The first sheet: the short answer, what to mend first, how long to keep what, and what is still open. */
record SummarySheet(Book book, Tracing tracing) {

    private static final int FINDINGS = 5;
    private static final int QUESTIONS = 6;
    private static final int LINES = 4;

    void write() {
        var page = new SummaryPage(book);
        head(page);
        answer(page);
        findings(page);
        retention(page);
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

    private void findings(SummaryPage page) {
        var findings = FindingsSheet.worstFirst(book.advice());
        int shown = Math.min(FINDINGS, findings.size());
        if (findings.isEmpty()) {
            page.heading(say("tussenkop.eerst-niets"));
            page.paragraph(Tab.FINDINGS.nothing(book.words()), Look.PARAGRAPH);
            return;
        }
        page.heading(book.words()
                .say("tussenkop.eerst", "getoond", String.valueOf(shown), "aantal", String.valueOf(findings.size())));
        for (var finding : findings.subList(0, shown)) {
            var severity = book.words().of(finding.severity());
            var text = finding.what() + " " + finding.remedy();
            page.labelled(new Content.Jump(severity, Anchor.finding(finding)), tracing.marked(text, finding.trace()));
        }
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
        groups.forEach(group -> page.cells(group.summary(book.words()), Look.BODY));
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

    private void question(SummaryPage page, Advice.OpenQuestion open) {
        var label = new Content.Jump(say("nog-open.vraag"), AnswersSheet.anchor(open));
        page.labelled(label, open.question() + "\n" + open.ask());
        for (var outcome : open.outcomes()) {
            page.labelled(new Content.Text(say("nog-open.antwoord", "antwoord", outcome.value())), effect(outcome));
        }
    }

    private String effect(Advice.Outcome outcome) {
        var certain = gists("nog-open.komt-vast", outcome.certain());
        var gone = gists("nog-open.vervalt", outcome.gone());
        var both = certain.isEmpty() || gone.isEmpty() ? certain + gone : certain + "\n" + gone;
        return both.isEmpty() ? say("nog-open.niets") : both;
    }

    private String gists(String id, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        var shown = lines.stream()
                .map(tracing::gist)
                .map(SummarySheet::withoutStop)
                .distinct()
                .limit(LINES)
                .collect(Collectors.joining("; "));
        int left = lines.size() - LINES;
        return say(
                id,
                "regels",
                left <= 0 ? shown : book.words().say("en-nog", "aantal", String.valueOf(left), "tekst", shown));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void sheets(SummaryPage page) {
        page.heading(say("tussenkop.bladen"));
        for (var tab : Tab.values()) {
            if (tab != Tab.SUMMARY) {
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
