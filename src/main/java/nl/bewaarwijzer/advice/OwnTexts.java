package nl.bewaarwijzer.advice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.language.Verb;

/** The texts that an owner uses in place of proposed ones, by the id of the line; they change no more than the words. */
record OwnTexts(Map<String, OwnText> byLine) {

    /** A text that the owner or the house chose, and the conclusion of the rule that lets it. */
    record OwnText(String text, String reason, String maker, Conclusion.OwnText conclusion) {}

    /** The own texts of one world. */
    static OwnTexts of(Profile profile, Set<Conclusion> conclusions) {
        var byLine = new LinkedHashMap<String, OwnText>();
        conclusions.stream()
                .filter(Conclusion.OwnText.class::isInstance)
                .map(Conclusion.OwnText.class::cast)
                .forEach(own -> byLine.put(
                        answer(profile, own, WellKnown.LINE),
                        new OwnText(
                                answer(profile, own, WellKnown.TEXT),
                                answer(profile, own, WellKnown.REASON),
                                answer(profile, own, WellKnown.BY),
                                own)));
        return new OwnTexts(byLine);
    }

    /** The own text of a line. */
    Optional<OwnText> find(String line) {
        return Optional.ofNullable(byLine.get(line));
    }

    /**
     * A text for a line that exists nowhere is a mistake in the file. Of the house, lines that are named for things of a client
     * cannot be checked: they differ from one client to the next. A text for a thing without one is not wrong, but {@link #unused}.
     *
     * @throws BrokenFiles when the profile names a line that no rule and no message has
     */
    static void check(Profile profile, RuleBook rules) {
        var offered = lines(profile, rules);
        var things = profile.instances().stream().map(Instance::id).collect(Collectors.toSet());
        var problems = new Problems();
        for (var text : profile.describedOf(WellKnown.OWN_TEXT)) {
            var line = profile.answerAt(text.path(), WellKnown.LINE).orElse("");
            var ofHouse = profile.answerAt(text.path(), WellKnown.BY)
                    .filter(WellKnown.HOUSE::equals)
                    .isPresent();
            if (!offered.contains(line) && !things.contains(line) && (line.contains(".") || !ofHouse)) {
                var field = text.thing().fields().get(WellKnown.LINE);
                problems.addUnknown(
                        profile.placeOf(text, java.util.Objects.requireNonNull(field)),
                        "keuze.regel-onbekend",
                        line,
                        offered);
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenFiles(BrokenFiles.Owner.PROFILE, problems.found());
        }
    }

    /** The lines that have a text to replace: those of rules, and the boxes of this client. */
    private static SortedSet<String> lines(Profile profile, RuleBook rules) {
        var lines = new TreeSet<String>();
        var boxes = new HashSet<String>();
        for (var rule : rules.rules()) {
            if (proposesText(rule)) {
                lines.add(rule.id());
            }
            rule.calls()
                    .filter(call -> call.verb() == Verb.ALLOW)
                    .forEach(call -> boxes.add(call.arguments().get(0)));
        }
        profile.instances().stream()
                .filter(instance -> boxes.contains(instance.thing().variable() + ".getPad()"))
                .forEach(instance -> lines.add(instance.id()));
        return lines;
    }

    private static boolean proposesText(Rule rule) {
        return rule.calls().anyMatch(call -> call.verb().proposesText());
    }

    private static String answer(Profile profile, Conclusion.OwnText own, String field) {
        return profile.answerAt(own.path(), field).orElse("");
    }

    /** Lines of the client's own texts that are not among the lines of the advice. */
    static List<String> unused(Profile profile, Set<String> lines) {
        return profile.describedOf(WellKnown.OWN_TEXT).stream()
                .filter(text -> profile.answerAt(text.path(), WellKnown.BY)
                        .filter(WellKnown.CLIENT::equals)
                        .isPresent())
                .flatMap(text -> profile.answerAt(text.path(), WellKnown.LINE).stream())
                .filter(line -> !lines.contains(line))
                .toList();
    }
}
