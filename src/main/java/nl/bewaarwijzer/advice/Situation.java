package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Reason;
import nl.bewaarwijzer.rulebook.TermKind;

/**
 * One world, with all that is needed to put its conclusions into words.
 *
 * @param profile with the unknown answers as they turned out in this world
 * @param labels by those answers
 */
record Situation(
        Inquiry inquiry,
        Profile profile,
        Labels labels,
        Tracer tracer,
        Map<Conclusion, List<Reason>> conclusions,
        OwnTexts ownTexts) {

    KnowledgeBase base() {
        return inquiry.base();
    }

    LocalDate day() {
        return inquiry.day();
    }

    Wording wording() {
        return inquiry.wording();
    }

    /** The order of the rules in their files. */
    IdOrder ruleOrder() {
        return inquiry.ruleOrder();
    }

    /** The order of the entries of a catalogue. */
    IdOrder order(String catalogue) {
        return IdOrder.of(base().catalogue(catalogue).keySet());
    }

    /** The order of the things in the profile, by path. */
    IdOrder subjectOrder() {
        return IdOrder.of(profile.instances().stream().map(Instance::path).toList());
    }

    /** The conclusions of one kind, in the order in which they were drawn. */
    <C extends Conclusion> List<C> all(Class<C> kind) {
        var found = new ArrayList<C>();
        conclusions.keySet().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
        return found;
    }

    /** What every text may say: the business, and the subject when there is one. */
    Map<String, String> slots(String subject) {
        var slots = new LinkedHashMap<>(labels.numbers());
        slots.put("onderneming", labels.business());
        slots.put("onderwerp", labels.subject(subject));
        slots.put("land", labels.country(subject));
        profile.instance(subject)
                .filter(instance -> instance.thing().id().equals(WellKnown.OWN_CHOICE))
                .ifPresent(choice -> {
                    slots.put("gegeven", labels.name(choice));
                    var figure = figure(choice.path());
                    slots.put("keuze", figure.isEmpty() ? wording().say("keuze.meteen") : figure);
                });
        return slots;
    }

    /** Whether a customer's wish goes before an own choice about the data. */
    boolean yields(String trigger, String data) {
        var wish = new Conclusion.Wish(trigger, data);
        return all(Conclusion.Precedence.class).stream()
                .anyMatch(precedence -> precedence.won().equals(wish)
                        && precedence.lost() instanceof Conclusion.Term term
                        && term.kind() == TermKind.OWN_CHOICE);
    }

    /** How long a term is: "7 jaar", "18 maanden"; empty for one without a number. */
    String figure(Conclusion.Term term) {
        return span(term)
                .map(span -> span.number() > 0 ? wording().span(span) : withoutNumber(term, span))
                .or(() -> wording().figure(term.parameter()))
                .orElse("");
    }

    /** The period of a term; empty for one without a number. */
    Optional<Period> period(Conclusion.Term term) {
        return span(term).map(Span::period).or(() -> wording().period(term.parameter()));
    }

    /** A number of days that is not known yet counts as none, and is a field to fill in. */
    private String withoutNumber(Conclusion.Term term, Span span) {
        return term.kind() == TermKind.OWN_CHOICE ? "" : wording().blank(span.unit());
    }

    /** The span that the client gave, for a term that is no figure of the law. */
    private Optional<Span> span(Conclusion.Term term) {
        return term.kind() == TermKind.OWN_CHOICE ? chosen(term.parameter()) : Span.read(term.parameter());
    }

    private Optional<Span> chosen(String choice) {
        return profile.answerAt(choice, WellKnown.TERM).flatMap(Span::read);
    }

    private String figure(String choice) {
        return chosen(choice)
                .filter(span -> span.number() > 0)
                .map(wording()::span)
                .orElse("");
    }

    /** The text of a rule, or the owner's where there is one; empty when it has none. */
    String text(String rule, String part, Map<String, String> slots) {
        var proposed = proposed(rule, part, slots);
        return switch (part) {
            case "", "tekst" -> ownText(rule, proposed);
            case "waarom" -> why(rule, proposed);
            default -> proposed;
        };
    }

    /** The text of a rule itself. */
    String proposed(String rule, String part, Map<String, String> slots) {
        return wording().ofRule(rule, part, slots).orElse("");
    }

    /** The owner's text for a line, or the proposed one. */
    String ownText(String line, String proposed) {
        return ownTexts.find(line).map(OwnTexts.OwnText::text).orElse(proposed);
    }

    /** Why a line stands, and who chose its text if that was not us. */
    String why(String line, String why) {
        return ownTexts.find(line).map(own -> why + " " + chosenBy(own)).orElse(why);
    }

    private String chosenBy(OwnTexts.OwnText own) {
        var by = wording().say("keuze.door." + own.maker());
        return wording().say("keuze.tekst", Map.of("door", by, "reden", RetentionSchedule.unstopped(own.reason())));
    }

    /** Why conclusions stand together on a line, and the rule that lets the owner choose its text. */
    Trace trace(String line, Conclusion... together) {
        return trace(List.of(line), together);
    }

    /** The same, for conclusions that each have a line of their own. */
    Trace trace(List<String> lines, Conclusion... together) {
        var chosen =
                lines.stream().flatMap(line -> ownTexts.find(line).stream()).map(OwnTexts.OwnText::conclusion);
        return tracer.later(Stream.concat(Stream.of(together), chosen).toArray(Conclusion[]::new));
    }
}
