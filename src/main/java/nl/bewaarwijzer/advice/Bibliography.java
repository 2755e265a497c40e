package nl.bewaarwijzer.advice;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Source;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Line;
import nl.bewaarwijzer.rulebook.language.Rule;

/**
 * The sources and rules that are cited, with all that is known of them.
 *
 * @param citedSources ids of sources
 * @param citedRules ids of rules
 */
record Bibliography(RuleBook book, Language language, Set<String> citedSources, Set<String> citedRules) {

    /** What the lines of an advice cite, and what is told of outcomes that do not apply or that will change. */
    static Bibliography of(Inquiry inquiry, List<Trace> traces, List<NotApplicable> silent, List<Upcoming> upcoming) {
        var sources = Stream.of(
                traces.stream().map(Trace::sources),
                silent.stream().map(NotApplicable::sources),
                upcoming.stream().map(Upcoming::sources));
        var rules = Stream.of(
                traces.stream().map(Trace::rules),
                silent.stream().map(NotApplicable::rules),
                upcoming.stream().map(Upcoming::rules));
        return new Bibliography(inquiry.rules(), inquiry.language(), together(sources), together(rules));
    }

    private static Set<String> together(Stream<Stream<List<String>>> cited) {
        return cited.flatMap(ids -> ids).flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The sources, in the order of the knowledge base. */
    List<SourceEntry> sources() {
        return book.base().sources().values().stream()
                .filter(source -> citedSources.contains(source.id()))
                .map(this::entry)
                .toList();
    }

    private SourceEntry entry(Source source) {
        var open = source.open();
        var remark = source.remark();
        return new SourceEntry(
                source.id(),
                source.title().in(language),
                source.cite().in(language),
                source.kind().id(),
                source.identifier(),
                source.link(),
                source.reading().in(language),
                source.from(),
                source.to(),
                source.certainty(),
                remark == null ? null : remark.in(language),
                open == null
                        ? null
                        : new SourceEntry.OpenPoint(
                                open.readings().stream()
                                        .map(reading -> reading.in(language))
                                        .toList(),
                                open.followed()),
                source.check().date(),
                source.check().by(),
                source.check().second());
    }

    /** The rules, in the order of their files. */
    List<RuleEntry> rules() {
        return book.rules().stream()
                .filter(rule -> citedRules.contains(rule.id()))
                .map(this::entry)
                .toList();
    }

    private RuleEntry entry(Rule rule) {
        var file = book.folder().relativize(Path.of(rule.place().file()));
        return new RuleEntry(
                rule.id(),
                file.toString().replace('\\', '/'),
                rule.conditions().stream().map(Line::text).toList(),
                rule.conclusions().stream().map(Line::text).toList(),
                rule.sources(),
                rule.from(),
                rule.to());
    }
}
