package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.advice.Trace;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Entry;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Words;
import nl.bewaarwijzer.report.line.Alternatives;

/** What every line of advice shows: its id, its sources, how sure the law is, and whether it stands. */
record Tracing(Words words, List<Reason> lines, Map<String, String> citations, Map<String, String> gists) {

    private static final int NAMED = 3;

    static Tracing of(Book book) {
        var lines = Reason.of(book.advice(), book.words());
        var citations = new LinkedHashMap<String, String>();
        book.advice().sources().forEach(s -> citations.putIfAbsent(s.id(), s.cite()));
        var gists = new LinkedHashMap<String, String>();
        lines.forEach(line -> gists.putIfAbsent(line.id(), line.gist()));
        return new Tracing(book.words(), lines, citations, gists);
    }

    /** What a line says in short; the text itself when it is not the id of a line. */
    String gist(String idOrText) {
        return gists.getOrDefault(idOrText, idOrText);
    }

    /** What lines say in short, in one sentence without its stop; the first ones when there are too many for a cell. */
    String gists(List<String> lines, int most) {
        var gists = lines.stream()
                .map(this::gist)
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .distinct()
                .toList();
        var shown = gists.stream().limit(most).collect(Collectors.joining("; "));
        int left = gists.size() - most;
        return left <= 0 ? shown : words.say("en-nog", "aantal", String.valueOf(left), "tekst", shown);
    }

    /** The id of a line, which leads to its reasons. */
    <R> Column<R> id(Part part, Function<R, String> id) {
        return ids(part, row -> List.of(id.apply(row)));
    }

    /** The ids of the lines that a row stands for; the cell leads to the reasons of the first. */
    <R> Column<R> ids(Part part, Function<R, List<String>> ids) {
        return Column.aside(words.say("kop.id"), row -> {
            var all = ids.apply(row);
            return new Content.Jump(String.join("\n", all), Places.why(part, all.get(0)));
        });
    }

    /** What changed in a line since the earlier workbook: whether it is new, came back or went away. */
    <R> Column<R> change() {
        return change("", row -> "");
    }

    /** @param heading of the column whose text is compared */
    <R> Column<R> change(String heading, Function<R, String> now) {
        return Column.change(words.say("kop.gewijzigd"), 17, heading, now);
    }

    /**
     * The columns of lines that people follow up: what a line is and says, on what it rests, and room to keep track of it.
     *
     * @param says the columns of its own
     */
    <R> List<Column<R>> followed(Part part, Function<R, String> id, Function<R, Trace> trace, List<Column<R>> says) {
        var columns = new ArrayList<Column<R>>();
        columns.addAll(says);
        columns.add(sources(trace));
        columns.add(certainty(trace));
        columns.add(standing(trace));
        columns.add(change());
        columns.addAll(people());
        columns.add(id(part, id));
        return columns;
    }

    /** Columns for people: who does it, how far it is, and a remark. */
    <R> List<Column<R>> people() {
        return List.of(owner(), status(), remark());
    }

    <R> Column<R> owner() {
        return Column.fillIn(words.say("invul.eigenaar"), 15);
    }

    <R> Column<R> status() {
        var choices = Stream.of("open", "bezig", "klaar", "nvt")
                .map(state -> words.say("status." + state))
                .toList();
        return Column.<R>fillIn(words.say("invul.status"), 13).with(new Entry(choices, ""));
    }

    <R> Column<R> remark() {
        return Column.fillIn(words.say("invul.opmerking"), 26);
    }

    /** All citations of a line; the cell leads to the first. */
    <R> Column<R> sources(Function<R, Trace> trace) {
        return new Column<>(
                words.say("kop.bron"),
                28,
                Look.BODY,
                row -> cite(trace.apply(row).sources()));
    }

    <R> Column<R> certainty(Function<R, Trace> trace) {
        return Column.text(
                words.say("kop.zekerheid"), 12, row -> words.of(trace.apply(row).certainty()));
    }

    <R> Column<R> standing(Function<R, Trace> trace) {
        return Column.<R>text(words.say("kop.staat-vast"), 26, row -> standing(trace.apply(row)))
                .unlessAll(words.of(Standing.CERTAIN));
    }

    /** The answers that decided a line, and the lines and notions that it builds on. */
    String because(Trace trace) {
        return because(trace.because());
    }

    /** The same of several lines together. */
    String because(List<Trace.Because> reasons) {
        var values = new LinkedHashMap<String, Set<String>>();
        reasons.forEach(reason -> values.computeIfAbsent(asked(reason), asked -> new LinkedHashSet<>())
                .add(decided(reason)));
        return values.entrySet().stream()
                .map(reason -> (reason.getKey() + " " + some(List.copyOf(reason.getValue()))).strip())
                .collect(Collectors.joining("\n"));
    }

    /** The first of many values. */
    private String some(List<String> values) {
        var shown = values.stream().limit(NAMED).collect(Collectors.joining("; "));
        int left = values.size() - NAMED;
        return left <= 0 ? shown : words.say("en-nog", "aantal", String.valueOf(left), "tekst", shown);
    }

    private String asked(Trace.Because because) {
        if (because.conclusion() != null) {
            return words.say("waarom.bouwt-op");
        }
        var asked = because.question() == null ? because.path() : because.question();
        var question = asked == null ? "" : asked.replaceFirst("\\.$", "");
        return question.isEmpty() || question.endsWith("?") ? question : question + ":";
    }

    private static String decided(Trace.Because because) {
        var decided = because.conclusion() == null ? because.value() : because.conclusion();
        return decided == null ? "" : decided;
    }

    Content cite(List<String> sources) {
        if (sources.isEmpty()) {
            return new Content.Nothing();
        }
        var text = sources.stream()
                .map(id -> citations.getOrDefault(id, id))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Content.Jump(text, Places.source(sources.get(0)));
    }

    /** A text that says so when it depends on an answer that is still open. */
    String marked(String text, Trace trace) {
        return trace.holds() == Standing.CERTAIN ? text : words.say("hangt-af", "tekst", text);
    }

    /** What to do, when it is not sure yet that it must be done. */
    String findOutFirst(String text, Trace trace) {
        return trace.holds() == Standing.CERTAIN ? text : words.say("eerst-uitzoeken", "tekst", text);
    }

    /** Whether a line stands; if not, what it says for each answer. */
    String standing(Trace trace) {
        var lines = new LinkedHashSet<String>();
        lines.add(words.of(trace.holds()));
        Alternatives.of(trace).forEach(open -> lines.add(said(open)));
        return String.join("\n", lines);
    }

    private String said(Alternatives open) {
        return open.question() + " "
                + open.answers().stream()
                        .map(a -> words.say("alternatief", "antwoord", a.value(), "uitkomst", a.outcome()))
                        .collect(Collectors.joining("; "));
    }
}
