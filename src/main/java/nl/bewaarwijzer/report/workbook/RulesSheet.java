package nl.bewaarwijzer.report.workbook;

import java.util.List;
import nl.bewaarwijzer.advice.RuleEntry;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/** The rules behind the advice, in their own sentences. */
record RulesSheet(Book book, Tracing tracing) {

    void write() {
        new TablePage(book.pages(), Tab.RULES, 1).table(rules(), book.advice().rules(), 1);
    }

    private Table<RuleEntry> rules() {
        var words = book.words();
        return Table.of(
                "Regels",
                rule -> Places.rule(rule.id()),
                List.of(
                        Column.strong(words.say("kop.regel"), 30, RuleEntry::id),
                        Column.text(words.say("kop.geldt"), 16, this::inForce),
                        Column.text(words.say("kop.als"), 44, rule -> String.join("\n", rule.conditions())),
                        Column.text(words.say("kop.dan"), 44, rule -> String.join("\n", rule.conclusions())),
                        Column.text(words.say("kop.bestand"), 24, RuleEntry::file),
                        new Column<>(words.say("kop.bron"), 27, Look.BODY, rule -> tracing.cite(rule.sources()))));
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
