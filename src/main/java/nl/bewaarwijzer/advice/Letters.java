package nl.bewaarwijzer.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.LetterLists.Kind;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;
import nl.bewaarwijzer.rulebook.Conclusion.Paragraph;
import nl.bewaarwijzer.rulebook.TermKind;

/**
 * Letters and texts for customers, in one world: for any customer, and for each case. Rules choose the letter and its
 * paragraphs; a paragraph with a list that is empty is left out.
 */
final class Letters {

    /** Marks an empty list, to find the paragraphs that need it. */
    private static final String NOTHING = "\uFFFC";

    private final Situation situation;
    private final List<Applied> schedule;

    /** @param schedule the retention schedule of the same world */
    Letters(Situation situation, List<Applied> schedule) {
        this.situation = situation;
        this.schedule = schedule;
    }

    /** The letters for any customer: fields instead of dates, and terms in words. */
    List<Letter> forAnyone() {
        return situation.base().catalogue(WellKnown.LETTER).keySet().stream()
                .flatMap(letter -> letter(letter, letter, "", slotsForAnyone(letter), List.of()).stream())
                .toList();
    }

    /** The letters that answer one case, in the order of the catalogue. */
    List<Letter> of(CaseConclusions customer, LetterLists lists) {
        var file = customer.file();
        var slots = slots(file, lists);
        return situation.base().catalogue(WellKnown.LETTER).keySet().stream()
                .flatMap(letter -> customer.reply(letter).stream()
                        .flatMap(reply ->
                                letter(letter, LineIds.of(reply), file.path(), slots, List.of(reply)).stream()))
                .toList();
    }

    private Optional<Letter> letter(
            String letter, String id, String subject, Map<String, String> slots, List<Conclusion> reasons) {
        var texts = new LinkedHashMap<Paragraph, String>();
        situation.all(Paragraph.class).stream()
                .filter(paragraph -> paragraph.letter().equals(letter))
                .filter(paragraph ->
                        paragraph.subject().isEmpty() || paragraph.subject().equals(subject))
                .sorted(situation.ruleOrder().by(Paragraph::rule))
                .forEach(paragraph -> texts.put(paragraph, situation.text(paragraph.rule(), "", slots)));
        texts.values().removeIf(text -> text.isBlank() || text.contains(NOTHING));
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        var labels = situation.labels();
        return Optional.of(new Letter(
                id,
                labels.item(WellKnown.LETTER, letter),
                labels.item(WellKnown.LETTER, letter, "onderwerp"),
                List.copyOf(texts.values()),
                situation.trace(
                        texts.keySet().stream().map(Paragraph::rule).toList(),
                        Stream.concat(reasons.stream(), texts.keySet().stream()).toArray(Conclusion[]::new))));
    }

    private Map<String, String> slots(CaseFile file, LetterLists lists) {
        var slots = emptySlots();
        var wording = situation.wording();
        file.received().ifPresent(day -> slots.put("datum-verzoek", LetterLists.longDate(wording, day)));
        file.ends().ifPresent(day -> slots.put("datum-einde", LetterLists.longDate(wording, day)));
        slots.putAll(lists.slots());
        return slots;
    }

    /** The lists of the letter's own trigger. */
    private Map<String, String> slotsForAnyone(String letter) {
        var slots = emptySlots();
        var trigger =
                situation
                        .base()
                        .item(WellKnown.LETTER, letter)
                        .fields()
                        .getOrDefault(WellKnown.TRIGGER, List.of())
                        .stream()
                        .flatMap(value -> value.words().stream())
                        .findFirst()
                        .orElse("");
        var lists = new LetterLists(situation);
        handlings(trigger).forEach(handling -> list(handling, lists));
        slots.put(Kind.WAITS.slot(), situation.wording().say("brief.veld.lijst-wacht"));
        slots.putAll(lists.slots());
        return slots;
    }

    private List<Handling> handlings(String trigger) {
        return situation.all(Handling.class).stream()
                .filter(handling -> handling.trigger().equals(trigger))
                .sorted(situation.order(WellKnown.DATA).by(Handling::data))
                .toList();
    }

    private void list(Handling handling, LetterLists lists) {
        var terms = schedule.stream()
                .filter(applied -> applied.term().data().equals(handling.data()))
                .map(applied -> applied.when(situation, List.of(handling.trigger())))
                .toList();
        if (handling.action().equals(Handling.ERASE)) {
            var later = !situation.base().isSet(WellKnown.TRIGGER, handling.trigger(), WellKnown.ANSWER)
                    && terms.stream()
                            .map(Applied::term)
                            .anyMatch(term -> term.kind() == TermKind.OWN_CHOICE
                                    || (term.kind() == TermKind.OPEN_NORM
                                            && CaseFile.isTheEnd(situation.base(), term.event())));
            lists.erase(later ? Kind.LATER : Kind.ERASED, handling.data());
        } else if (!handling.action().equals(Handling.LEAVE)) {
            var expires = handling.action().equals(Handling.LET_EXPIRE);
            terms.forEach(applied -> lists.keep(LetterLists.kindOf(applied, expires), applied));
        }
    }

    private Map<String, String> emptySlots() {
        var slots = situation.slots("");
        LetterLists.holes().forEach(hole -> slots.put(hole, NOTHING));
        for (var field : List.of("datum-verzoek", "datum-einde")) {
            slots.put(field, situation.wording().say("brief.veld." + field));
        }
        return slots;
    }
}
