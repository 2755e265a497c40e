package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.advice.RuleEntry;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** Why each line stands: the rules and the answers behind it, and those rules in their own sentences. */
record WhySheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.WHY, 1)
                .table(lines(), tracing.lines(), 1)
                .further(
                        book.words().say("tussenkop.regels"),
                        rules(),
                        book.advice().rules());
    }

    private Table<Reason> lines() {
        var words = book.words();
        return new Table<>(
                "Waarom",
                line -> Places.why(line.part(), line.id()),
                List.of(
                        Column.text(words.say("kop.id"), 24, Reason::id),
                        Column.text(
                                words.say("kop.onderdeel"),
                                18,
                                line -> line.part().name(words)),
                        Column.text(words.say("kop.in-het-kort"), 38, Reason::gist),
                        Column.text(words.say("kop.uw-antwoorden"), 44, line -> tracing.because(line.trace())),
                        new Column<>(words.say("kop.regels"), 30, Look.BODY, WhySheet::ruleIds),
                        tracing.sources(Reason::trace)));
    }

    private Table<RuleEntry> rules() {
        var words = book.words();
        return new Table<>(
                "Regels",
                rule -> Places.rule(rule.id()),
                List.of(
                        Column.text(words.say("kop.regel"), 24, RuleEntry::id),
                        Column.text(words.say("kop.geldt"), 18, this::inForce),
                        Column.text(words.say("kop.als"), 38, rule -> String.join("\n", rule.conditions())),
                        Column.text(words.say("kop.dan"), 44, rule -> String.join("\n", rule.conclusions())),
                        Column.text(words.say("kop.bestand"), 30, RuleEntry::file),
                        new Column<>(words.say("kop.bron"), 27, Look.BODY, rule -> tracing.cite(rule.sources()))));
    }

    /** The rules of a line; the cell leads to the first. */
    private static Content ruleIds(Reason line) {
        var rules = line.trace().rules();
        return rules.isEmpty()
                ? new Content.Nothing()
                : new Content.Jump(String.join("\n", rules), Places.rule(rules.get(0)));
    }

    private String inForce(RuleEntry rule) {
        var words = book.words();
        if (rule.from() == null) {
            return rule.to() == null ? words.say("geldt.altijd") : words.say("geldt.tot", "tot", words.day(rule.to()));
        }
        return rule.to() == null
                ? words.say("geldt.vanaf", "vanaf", words.day(rule.from()))
                : words.say("geldt.vanaf-tot", "vanaf", words.day(rule.from()), "tot", words.day(rule.to()));
    }
}
