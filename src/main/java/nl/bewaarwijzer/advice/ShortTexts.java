package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion.Counting;

/**
 * What the lines of an advice say on one line of the screen: the short texts of the knowledge base, or else the first sentence
 * of the whole text. A name in a text is cut when it is too long; the words of the law around it are not.
 */
public final class ShortTexts {

    /** The part of a text, or field of a catalogue, that is its line on the screen. */
    public static final String PART = "scherm";

    public static final String ASKS = PART + "-vraagt";
    public static final String DOES = PART + "-doen";
    public static final String TOGETHER = PART + "-samen";
    public static final String AFTER = PART + "-na";
    public static final String UNTIL = PART + "-tot";

    /** The holes that a name fills. */
    public static final Set<String> NAMES = Set.of("onderneming", "onderwerp", "veld");

    /** Data categories that people ask about most. */
    private static final String OFTEN_ASKED = "vaak-gevraagd";

    private static final String SHORTEST_NAME = "x".repeat(12);
    private static final String LONGEST_NUMBER = "12 ";
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.*?[.!?](?=\\s|$)", Pattern.DOTALL);

    private final KnowledgeBase base;
    private final Wording wording;

    public ShortTexts(KnowledgeBase base, LocalDate day, Language language) {
        this.base = base;
        this.wording = new Wording(base, base.parametersOn(day), language);
    }

    /** The short texts for the lines of an advice. */
    public static ShortTexts of(Advice advice, KnowledgeBase base) {
        var language = advice.language().equals("nl") ? Language.NL : Language.EN;
        return new ShortTexts(base, advice.assessmentDate(), language);
    }

    public String answer(Statement statement) {
        return line(statement.id(), PART, Map.of(), Room.ANSWER, statement.text());
    }

    public String party(Authority authority) {
        return item(WellKnown.PARTY, authority.party(), PART, Room.PARTY, authority.name());
    }

    public String asks(Authority authority) {
        return line(authority.id(), ASKS, Map.of(), Room.ASKS, authority.asks());
    }

    public String does(Authority authority) {
        return line(authority.id(), DOES, Map.of(), Room.DOES, authority.youDo());
    }

    /** That the demands do not clash; empty when the knowledge base does not say so of all of them. */
    public String together(List<Authority> authorities) {
        var said = authorities.stream()
                .map(authority -> wording.ofRule(authority.id(), TOGETHER, Map.of()))
                .toList();
        return said.size() < 2 || said.stream().anyMatch(Optional::isEmpty)
                ? ""
                : Room.TOGETHER.fit(said.get(0).orElseThrow());
    }

    /** What is wrong and what to do about it. */
    public String action(Action action, Advice advice) {
        var finding = advice.findings().stream()
                .filter(one -> one.id().equals(action.id()))
                .findFirst();
        var names = new HashMap<String, String>();
        names.put("onderneming", advice.client().name());
        finding.ifPresent(one -> names.put("onderwerp", one.subjectName()));
        var field = action.id().substring(action.id().lastIndexOf('.') + 1);
        if (base.catalogue(WellKnown.FORM_FIELD).containsKey(field)) {
            names.put("veld", text(base.nameOf(WellKnown.FORM_FIELD, field)));
        }
        var whole = finding.map(Finding::what).orElse(action.what());
        return action.trace().rules().stream()
                .filter(action.id()::startsWith)
                .findFirst()
                .map(rule -> line(rule, PART, names, Room.ACTION, whole))
                .orElseGet(() -> Room.ACTION.fit(firstSentence(whole)));
    }

    /** The name of a data category. */
    public String name(Retention row) {
        return item(WellKnown.DATA, row.dataCategory(), PART, Room.DATA, row.name());
    }

    /** The kind of sales that a term is for; empty when it is for all. */
    public String sales(Retention row) {
        return row.trace().rules().stream()
                .flatMap(rule -> wording.ofRule(rule, PART, Map.of()).stream())
                .findFirst()
                .map(Room.SALES::fit)
                .orElse("");
    }

    /** The term: "7 jaar", "7 jaar na einde", "tot einde abonnement". */
    public String term(Retention row) {
        var text = row.chosen().text();
        var event = event(row.startEvent());
        if (row.saysStart()) {
            return Room.TERM.fit(event.map(id -> until(id, text)).orElse(text));
        }
        var counted = event.map(id -> text + " " + text(base.textOf(WellKnown.EVENT, id, AFTER)))
                .orElse(text)
                .strip();
        return Room.TERM.fit(counted.length() > Room.TERM.width() ? text : counted);
    }

    /** Whether people ask about these data most. */
    public boolean isOftenAsked(Retention row) {
        return base.isSet(WellKnown.DATA, row.dataCategory(), OFTEN_ASKED);
    }

    public String message(OptIn box) {
        return Room.MESSAGE.fit(box.name());
    }

    public String outcome(OptIn box) {
        return Remarks.outcome(box.outcome())
                .flatMap(outcome -> wording.find("uitkomst." + outcome + "#" + PART, Map.of()))
                .map(Room.OUTCOME::fit)
                .orElseGet(() -> Room.OUTCOME.fit(box.outcomeText()));
    }

    /** A text with the figures of the law and the shortest names that must fit: as long as it can be at the least. */
    public String least(Text text) {
        var names = new HashMap<String, String>();
        NAMES.forEach(name -> names.put(name, SHORTEST_NAME));
        return wording.fill(text, names);
    }

    /** The longest number with what comes behind it. */
    public String longestAfter(Text after) {
        return LONGEST_NUMBER
                + wording.say("termijn.maand#meer", Map.of("n", "")).strip() + " " + text(after);
    }

    public String until(Text event) {
        return wording.say("termijn.tot-gebeurtenis", Map.of("gebeurtenis", text(event)));
    }

    private String until(String event, String otherwise) {
        var brief = base.textOf(WellKnown.EVENT, event, UNTIL);
        return text(brief).isEmpty() ? otherwise : until(brief);
    }

    /** The event that a start names: "het einde van het boekjaar waarin de datum van de factuur valt". */
    private Optional<String> event(String start) {
        return base.catalogue(WellKnown.EVENT).keySet().stream()
                .filter(id -> Stream.of(Counting.values())
                        .anyMatch(counting -> start(counting, id).equals(start)))
                .findFirst();
    }

    private String start(Counting counting, String event) {
        return RetentionSchedule.start(wording, counting, text(base.nameOf(WellKnown.EVENT, event)));
    }

    private String line(String rule, String part, Map<String, String> names, Room room, String whole) {
        var none = new HashMap<String, String>();
        NAMES.forEach(name -> none.put(name, ""));
        var bare = wording.ofRule(rule, part, none);
        if (bare.isEmpty()) {
            return room.fit(firstSentence(whole));
        }
        var free = room.width() - bare.get().length();
        return wording.ofRule(rule, part, fitting(rule, part, names, free))
                .map(room::fit)
                .orElse("");
    }

    /** The names, cut so that those which a text holds fill no more than what is free; what a short one leaves, a long one gets. */
    private Map<String, String> fitting(String rule, String part, Map<String, String> names, int free) {
        var held = names.keySet().stream()
                .filter(name -> !wording.ofRule(rule, part, Map.of(name, SHORTEST_NAME))
                        .equals(wording.ofRule(rule, part, Map.of(name, ""))))
                .sorted(java.util.Comparator.comparingInt(
                        name -> names.getOrDefault(name, "").length()))
                .toList();
        var cut = new HashMap<>(names);
        var left = free;
        for (int place = 0; place < held.size(); place++) {
            var name = held.get(place);
            var shown = Room.cut(names.getOrDefault(name, ""), left / (held.size() - place));
            cut.put(name, shown);
            left -= shown.length();
        }
        return cut;
    }

    private String item(String catalogue, String id, String field, Room room, String whole) {
        var brief = text(base.textOf(catalogue, id, field));
        return room.fit(brief.isEmpty() ? whole : brief);
    }

    private String text(Text text) {
        return text.in(wording.language());
    }

    private static String firstSentence(String text) {
        var sentence = FIRST_SENTENCE.matcher(text);
        return sentence.find() ? sentence.group() : text;
    }
}
