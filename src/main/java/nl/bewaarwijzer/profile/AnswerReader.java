package nl.bewaarwijzer.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.Amount;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;

/**
 * Reads one answer: its words in the form that is the same for all who mean the same.
 *
 * @param idsOf the ids of the things of a kind
 */
record AnswerReader(KnowledgeBase base, Function<String, List<String>> idsOf, Problems problems) {

    static final List<String> UNKNOWN = List.of(Profile.UNKNOWN);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    /** The words of an answer, or {@link #UNKNOWN}; empty when there is none, or when it is a problem. */
    Optional<List<String>> read(Field field, Node value) {
        if (value instanceof Node.Nothing) {
            return Optional.empty();
        }
        return words(field, value)
                .flatMap(words ->
                        words.equals(UNKNOWN) ? unknown(field, value.place()) : normal(field, words, value.place()));
    }

    /** As they stand. */
    private Optional<List<String>> words(Field field, Node value) {
        if (value instanceof Node.Row && !field.type().isMany()) {
            problems.add(value.place(), "veld.geen-waarde", field.id());
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        for (var item : value instanceof Node.Row row ? row.items() : List.of(value)) {
            if (item instanceof Node.Word word) {
                words.add(word.text().strip());
            } else {
                problems.add(item.place(), "veld.geen-waarde", field.id());
                return Optional.empty();
            }
        }
        return Optional.of(words);
    }

    private Optional<List<String>> unknown(Field field, Place place) {
        if (field.presence() == Field.Presence.ASKED) {
            return Optional.of(UNKNOWN);
        }
        problems.add(place, "profiel.weet-ik-niet", field.id());
        return Optional.empty();
    }

    private Optional<List<String>> normal(Field field, List<String> words, Place place) {
        var normal = words.stream()
                .flatMap(word -> normal(field, word, place).stream())
                .toList();
        return normal.size() == words.size()
                        && (!normal.isEmpty() || field.type().isMany())
                ? Optional.of(List.copyOf(new LinkedHashSet<>(normal)))
                : Optional.empty();
    }

    private Optional<String> normal(Field field, String word, Place place) {
        return switch (field.type()) {
            case TEKST, BRON -> text(word, place);
            case JA_NEE, KEUZE, KEUZES, VERWIJZING, VERWIJZINGEN -> known(field, word, place);
            case BEDRAG -> amount(word, place);
            case GETAL -> number(word, place);
            case DATUM -> date(field, word, place);
            case TERMIJN -> span(word, place);
        };
    }

    private Optional<String> text(String word, Place place) {
        if (word.isEmpty() || word.length() > Profile.LONGEST_TEXT) {
            problems.add(place, "profiel.tekst", Profile.LONGEST_TEXT);
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private Optional<String> known(Field field, String word, Place place) {
        var known = base.optionsOf(field, idsOf);
        if (known.contains(word)) {
            return Optional.of(word);
        }
        var allowed = new LinkedHashSet<>(known);
        if (field.presence() == Field.Presence.ASKED) {
            allowed.add(Profile.UNKNOWN);
        }
        problems.addUnknown(place, "veld.onbekende-keuze", word, allowed);
        return Optional.empty();
    }

    private Optional<String> number(String word, Place place) {
        if (NUMBER.matcher(word).matches()) {
            return Optional.of(new BigDecimal(word).stripTrailingZeros().toPlainString());
        }
        problems.add(place, "profiel.getal", word);
        return Optional.empty();
    }

    private Optional<String> amount(String word, Place place) {
        var amount = Amount.read(word);
        if (amount.isEmpty()) {
            problems.add(place, "profiel.getal", word);
        }
        return amount.map(Amount::word);
    }

    private Optional<String> date(Field field, String word, Place place) {
        var day = Days.read(word);
        if (day.isEmpty()) {
            problems.add(place, "veld.geen-datum", field.id(), word);
        }
        return day.map(LocalDate::toString);
    }

    private Optional<String> span(String word, Place place) {
        var span = Span.read(word);
        if (span.isEmpty()) {
            problems.add(place, "profiel.termijn", word);
        }
        return span.map(Span::toString);
    }
}
