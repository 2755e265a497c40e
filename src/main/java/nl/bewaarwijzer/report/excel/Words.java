package nl.bewaarwijzer.report.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.bewaarwijzer.advice.AnswerState;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.rulebook.Force;
import nl.bewaarwijzer.rulebook.Severity;
import nl.bewaarwijzer.rulebook.TermKind;

/** The headings and fixed sentences of the workbook, in the language of the advice. */
public record Words(UnaryOperator<String> texts) {

    private static final Set<String> TRIGGERS = Set.of("cancels", "unsubscribes", "objects", "asks-erasure");
    private static final Set<String> OUTCOMES = Set.of("required", "soft-opt-in", "opt-out", "forbidden");
    private static final List<String> SOURCE_KINDS =
            List.of("wet", "verordening", "richtlijn", "rechtspraak", "richtsnoer", "afspraak", "praktijk");

    private static final Pattern GROUND = Pattern.compile("art\\. 6(?: lid 1,? onder |\\(1\\)\\()([a-f])\\b.{0,6}");

    public String say(String id) {
        return texts.apply("werkboek." + id);
    }

    public String say(String id, String slot, String value) {
        return say(id).replace("{" + slot + "}", value);
    }

    public String say(String id, String slot, String value, String secondSlot, String secondValue) {
        return say(id, slot, value).replace("{" + secondSlot + "}", secondValue);
    }

    public String day(LocalDate day) {
        return Days.shown(day);
    }

    public String of(Certainty certainty) {
        return say("zekerheid." + certainty.name().toLowerCase(Locale.ROOT));
    }

    public String of(Severity severity) {
        return say("ernst." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** Who wins when what must stay is asked to be erased. */
    public String wins(Binding binding) {
        return say(
                switch (binding) {
                    case DUTY -> "wint.wet";
                    case AGREEMENT -> "wint.afspraak";
                    case ADVICE, OWN_CHOICE -> "wint.keuze";
                });
    }

    /** What a customer does, in words; a trigger that lawyers added keeps its id. */
    public String trigger(String trigger) {
        return TRIGGERS.contains(trigger) ? say("aanleiding." + trigger) : trigger;
    }

    public String of(Force force) {
        return say(force == Force.PLICHT ? "soort.plicht" : "soort.advies");
    }

    public String of(Standing standing) {
        return say(standing == Standing.CERTAIN ? "staat.vast" : "staat.hangt-af");
    }

    public String of(Binding binding) {
        return say(
                switch (binding) {
                    case DUTY -> "soort.plicht";
                    case ADVICE -> "soort.advies";
                    case AGREEMENT -> "soort.afspraak";
                    case OWN_CHOICE -> "soort.eigen-keuze";
                });
    }

    public String of(AnswerState state) {
        return say(
                switch (state) {
                    case GIVEN -> "antwoord.gegeven";
                    case UNKNOWN -> "antwoord.onbekend";
                    case NOT_ASKED -> "antwoord.niet-gevraagd";
                });
    }

    /** A term that no statute sets says so, so that it never looks like law. */
    public String term(TermKind kind, String text) {
        return switch (kind) {
            case STATUTORY_MINIMUM, STATUTORY_MAXIMUM, OPEN_NORM -> text;
            case AGREEMENT -> say("termijn.afspraak", "termijn", text);
            case GUIDELINE -> say("termijn.richtsnoer", "termijn", text);
            case OWN_CHOICE -> say("termijn.eigen-keuze", "termijn", text);
        };
    }

    /** The term to follow, with its start: "5 jaar na het einde van het abonnement". */
    public String term(Retention row) {
        return term(row, row.chosen().text());
    }

    /** The same, when the term is said in other words. */
    public String term(Retention row, String said) {
        return row.saysStart() ? said : say("termijn.vanaf", "termijn", said, "begin", row.startEvent());
    }

    /** A ground of the AVG in words, where it is cited by its article alone: "art. 6 lid 1, onder c, AVG". */
    public String ground(String citation) {
        var article = GROUND.matcher(citation);
        return article.matches() ? say("grondslag." + article.group(1), "artikel", citation) : citation;
    }

    public String outcome(String outcome) {
        return OUTCOMES.contains(outcome) ? say("optin." + outcome) : outcome;
    }

    /** The place of a kind of source in the order from statute to practice. */
    public static int rank(String kind) {
        int place = SOURCE_KINDS.indexOf(kind);
        return place < 0 ? SOURCE_KINDS.size() : place;
    }

    public String sourceKind(String kind) {
        return SOURCE_KINDS.contains(kind) ? say("bronsoort." + kind) : kind;
    }
}
