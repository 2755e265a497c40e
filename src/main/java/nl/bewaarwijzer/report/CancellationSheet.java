package nl.bewaarwijzer.report;

import java.util.List;
import nl.bewaarwijzer.advice.Advice.Cancellation;
import nl.bewaarwijzer.advice.Advice.Conflict;

/** What happens to which data when a customer leaves, and the claims that clash over them. */
record CancellationSheet(Book book, Tracing tracing) {

    void write() {
        var advice = book.advice();
        new TablePage(book, Tab.CANCELLATION)
                .table(actions(), advice.cancellation(), 2)
                .further(book.words().say("tussenkop.conflicten"), conflicts(), advice.conflicts());
    }

    private Table<Cancellation> actions() {
        var words = book.words();
        return new Table<>(
                "Opzeggen",
                row -> new Anchor(Tab.CANCELLATION, row.id()),
                List.of(
                        tracing.id(Part.CANCELLATION, Cancellation::id),
                        Column.text(words.say("kop.gegevens"), 24, Cancellation::name),
                        Column.text(words.say("kop.aanleiding"), 20, Cancellation::triggerName),
                        Column.strong(words.say("kop.wat-u-doet"), 24, Cancellation::actionText),
                        Column.text(words.say("kop.blijft"), 20, Cancellation::keeps),
                        Column.text(words.say("kop.tot-wanneer"), 20, Cancellation::until),
                        Column.text(words.say("kop.waarom"), 30, Cancellation::why),
                        tracing.sources(Cancellation::trace),
                        tracing.certainty(Cancellation::trace),
                        tracing.standing(Cancellation::trace)));
    }

    private Table<Conflict> conflicts() {
        var words = book.words();
        return new Table<>(
                "Conflicten",
                row -> new Anchor(Tab.CANCELLATION, Part.CONFLICT + row.id()),
                List.of(
                        tracing.id(Part.CONFLICT, Conflict::id),
                        Column.text(words.say("kop.waarover"), 24, Conflict::subject),
                        Column.strong(words.say("kop.wint"), 20, Conflict::won),
                        Column.text(words.say("kop.wijkt"), 24, Conflict::lost),
                        Column.text(words.say("kop.waarom"), 30, Conflict::why),
                        tracing.sources(Conflict::trace),
                        tracing.standing(Conflict::trace),
                        tracing.certainty(Conflict::trace)));
    }
}
