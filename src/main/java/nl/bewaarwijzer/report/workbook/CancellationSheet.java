package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Cancellation;
import nl.bewaarwijzer.advice.Case;
import nl.bewaarwijzer.advice.Step;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;

/**
 * What to do when a customer leaves: first the steps, then what happens to which data. Both tables share the widths of
 * their columns, so these are the same in both.
 */
record CancellationSheet(Book book, Tracing tracing) {

    void write() {
        var words = book.words();
        var advice = book.advice();
        var data = LeavingData.of(advice);
        var page = new TablePage(book.pages(), Tab.CANCELLATION, 2);
        if (advice.steps().isEmpty() && data.isEmpty()) {
            page.sentence(Tab.CANCELLATION.nothing(words));
        } else {
            page.sentence(words.say("geschil"));
        }
        if (!data.isEmpty() && advice.cases().isEmpty()) {
            page.sentence(words.say("voorbeeld-datum", "datum", words.day(advice.assessmentDate())));
        }
        page.further(words.say("tussenkop.stappen"), steps(), advice.steps())
                .further(words.say("tussenkop.per-gegeven"), perData(), data);
    }

    private Table<Step> steps() {
        var words = book.words();
        var columns = new ArrayList<Column<Step>>();
        columns.add(Column.strong(words.say("kop.stap"), 34, this::numbered));
        columns.add(Column.text(words.say("kop.partij"), 32, Step::who));
        columns.add(Column.text(words.say("kop.uiterlijk"), 32, Step::deadline));
        columns.add(Column.text(words.say("kop.wanneer"), 30, this::triggers));
        columns.add(Column.fillIn(words.say("invul.eigenaar"), 24));
        book.advice().cases().forEach(one -> columns.add(date(one)));
        if (book.advice().cases().isEmpty()) {
            columns.add(tracing.certainty(Step::trace));
        }
        columns.add(Column.fillIn(words.say("invul.opmerking"), 38));
        columns.add(tracing.sources(Step::trace));
        columns.add(tracing.standing(Step::trace));
        columns.add(tracing.change());
        columns.add(tracing.id(Part.STEP, Step::id));
        return Table.of("Stappen", row -> new Anchor(Tab.CANCELLATION, row.id()), columns);
    }

    /** The latest day of each step in one case. */
    private Column<Step> date(Case one) {
        var words = book.words();
        return Column.text(
                words.say("kop.zaak-uiterlijk", "zaak", one.id()),
                24,
                step -> one.steps().stream()
                        .filter(dated -> dated.id().equals(one.id() + "." + step.id()))
                        .map(dated -> dated.date() == null ? dated.deadline() : words.day(dated.date()))
                        .findFirst()
                        .orElse("-"));
    }

    private String numbered(Step step) {
        return (book.advice().steps().indexOf(step) + 1) + ". " + tracing.marked(step.what(), step.trace());
    }

    /** For which triggers a step is taken, in the words of the lines about data. */
    private String triggers(Step step) {
        return step.triggers().stream().map(this::trigger).collect(Collectors.joining("\n"));
    }

    private String trigger(String trigger) {
        return book.advice().cancellation().stream()
                .filter(line -> line.trigger().equals(trigger))
                .map(Cancellation::triggerName)
                .findFirst()
                .orElse(book.words().trigger(trigger));
    }

    private Table<LeavingData> perData() {
        var words = book.words();
        var columns = new ArrayList<Column<LeavingData>>();
        columns.add(
                Column.strong(words.say("kop.gegevens"), 34, row -> row.first().name()));
        columns.add(Column.text(words.say("kop.zegt-op"), 32, row -> does(row, LeavingData.CANCELS)));
        columns.add(Column.text(words.say("kop.vraagt-wissen"), 32, row -> does(row, LeavingData.ASKS_ERASURE)));
        columns.add(Column.text(words.say("kop.meldt-af"), 30, this::others));
        columns.add(Column.text(words.say("kop.blijft"), 24, LeavingData::keeps));
        book.advice().cases().forEach(one -> columns.add(until(one)));
        if (book.advice().cases().isEmpty()) {
            columns.add(Column.text(words.say("kop.tot-wanneer"), 24, LeavingData::until));
        }
        columns.add(Column.text(words.say("kop.wie-wint"), 38, this::winner));
        columns.add(tracing.sources(row -> row.decisive().trace()));
        columns.add(tracing.remark());
        columns.add(tracing.certainty(row -> row.decisive().trace()));
        columns.add(tracing.standing(row -> row.decisive().trace()));
        columns.add(tracing.change());
        columns.add(tracing.ids(Part.CANCELLATION, LeavingData::ids));
        return Table.of(
                "Opzeggen", row -> new Anchor(Tab.CANCELLATION, row.first().dataCategory()), columns);
    }

    /** Until when the data of one customer stay. */
    private Column<LeavingData> until(Case one) {
        return Column.text(
                book.words().say("kop.zaak-tot", "zaak", one.id()),
                24,
                row -> one.data().stream()
                        .filter(data -> data.dataCategory().equals(row.first().dataCategory()))
                        .map(CancellationSheet::until)
                        .findFirst()
                        .orElseGet(() -> row.isAskedBy(one) ? book.words().say("zaak.heeft-niet") : "-"));
    }

    private static String until(Case.Row row) {
        var lines = Stream.of(row.suspended(), row.until())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? row.actionText().replaceFirst("\\. .*", "") : lines;
    }

    private String does(LeavingData row, String trigger) {
        return row.on(trigger)
                .map(line -> tracing.marked(line.actionText(), line.trace()) + term(row, line))
                .orElse("");
    }

    /** What runs out by itself says after how long. */
    private String term(LeavingData row, Cancellation line) {
        var terms = row.terms(line, book.words());
        return terms.isEmpty() ? "" : "\n" + book.words().say("opzeggen.termijn", "termijn", terms);
    }

    private String others(LeavingData row) {
        return row.others().stream()
                .map(line -> book.words()
                        .say(
                                "alternatief",
                                "antwoord",
                                line.triggerName(),
                                "uitkomst",
                                tracing.marked(line.actionText(), line.trace())))
                .collect(Collectors.joining("\n"));
    }

    private String winner(LeavingData row) {
        var winner = row.winner(book.words());
        var why = row.decisive().why();
        var named = Stream.of(winner, book.words().say("wint.klant"))
                .anyMatch(who -> !who.isEmpty() && why.startsWith(who.substring(0, who.length() - 1)));
        return winner.isEmpty() || named ? why : winner + "\n" + why;
    }
}
