package nl.bewaarwijzer.workbench;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Room;
import nl.bewaarwijzer.advice.ShortTexts;
import nl.bewaarwijzer.knowledge.Catalogue;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.language.Verb;

/** Whether each short text fits the place on the screen that it is for, and whether each line there has one. */
final class ScreenCheck {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)\\}");

    /** The severity of a finding that asks for nothing, and so is not on the screen. */
    private static final String MISCONCEPTION = "\"misvatting\"";

    /** By this day every figure has its last value. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final RuleBook rules;
    private final KnowledgeBase base;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    ScreenCheck(RuleBook rules, Problems problems) {
        this.rules = rules;
        this.base = rules.base();
        this.problems = problems;
    }

    /** Texts that do not fit, or have a hole that stays empty on the screen. */
    void widths() {
        rules.rules().forEach(rule -> rule.calls().forEach(call -> ofVerb(rule, call.verb())));
        base.texts().ids().stream()
                .filter(id -> id.startsWith("uitkomst.") && id.endsWith("#" + ShortTexts.PART))
                .forEach(id -> text(id, Room.OUTCOME));
        base.catalogue(WellKnown.DATA).values().forEach(item -> name(item, WellKnown.DATA, Room.DATA));
        base.catalogue(WellKnown.PARTY).values().forEach(item -> name(item, WellKnown.PARTY, Room.PARTY));
        base.catalogue(WellKnown.EVENT).values().forEach(this::event);
    }

    /** Rules whose line on the screen is the beginning of a text that was written for a wider page. */
    void missing() {
        rules.rules()
                .forEach(rule -> rule.calls()
                        .filter(call -> !call.arguments().contains(MISCONCEPTION))
                        .flatMap(call -> parts(call.verb()))
                        .filter(part -> find(rule, part).isEmpty())
                        .forEach(part -> problems.add(rule.place(), "tekst.zonder-scherm", rule.id() + "#" + part)));
    }

    /** The parts that a rule with a verb shows on the screen. */
    private static Stream<String> parts(Verb verb) {
        return switch (verb) {
            case REPORT, ANSWER -> Stream.of(ShortTexts.PART);
            case DEMAND -> Stream.of(ShortTexts.ASKS, ShortTexts.DOES);
            default -> Stream.of();
        };
    }

    private void ofVerb(Rule rule, Verb verb) {
        switch (verb) {
            case REPORT -> find(rule, ShortTexts.PART).ifPresent(id -> text(id, Room.ACTION));
            case ANSWER -> find(rule, ShortTexts.PART).ifPresent(id -> text(id, Room.ANSWER));
            case DEMAND -> {
                find(rule, ShortTexts.ASKS).ifPresent(id -> text(id, Room.ASKS));
                find(rule, ShortTexts.DOES).ifPresent(id -> text(id, Room.DOES));
                find(rule, ShortTexts.TOGETHER).ifPresent(id -> text(id, Room.TOGETHER));
            }
            default -> {
                if (verb.types().contains("Term")) {
                    find(rule, ShortTexts.PART).ifPresent(id -> text(id, Room.SALES));
                }
            }
        }
    }

    /** The id of a part of the text of a rule, or of its topic. */
    private Optional<String> find(Rule rule, String part) {
        return Stream.of(rule.id(), rule.topic())
                .map(owner -> owner + "#" + part)
                .filter(id -> base.texts().find(id).isPresent())
                .findFirst();
    }

    private void text(String id, Room room) {
        var entry = base.texts().entries().get(id);
        if (entry == null || !seen.add(id)) {
            return;
        }
        fits(entry.place(), entry.text(), room, texts -> texts.least(entry.text()));
        var known = new TreeSet<>(ShortTexts.NAMES);
        known.addAll(base.parameters().keySet());
        SLOT.matcher(entry.text().nl() + entry.text().en())
                .results()
                .map(slot -> slot.group(1))
                .filter(slot -> !known.contains(slot))
                .distinct()
                .forEach(slot -> problems.addUnknown(entry.place(), "tekst.gat", slot, known));
    }

    private void name(Catalogue.Item item, String kind, Room room) {
        var brief = base.textOf(kind, item.id(), ShortTexts.PART);
        var shown = brief.nl().isEmpty() ? base.nameOf(kind, item.id()) : brief;
        fits(item.place(), shown, room, texts -> texts.least(shown));
    }

    private void event(Catalogue.Item item) {
        var after = base.textOf(WellKnown.EVENT, item.id(), ShortTexts.AFTER);
        var until = base.textOf(WellKnown.EVENT, item.id(), ShortTexts.UNTIL);
        fits(item.place(), after, Room.TERM, texts -> texts.longestAfter(after));
        fits(item.place(), until, Room.TERM, texts -> texts.until(until));
    }

    private void fits(Place place, Text text, Room room, Function<ShortTexts, String> shown) {
        for (var language : Language.values()) {
            var said = shown.apply(new ShortTexts(base, LAST_DAY, language));
            if (said.length() > room.width()) {
                problems.add(place, "tekst.past-niet", text.in(language), said.length(), room.width());
            }
        }
    }
}
