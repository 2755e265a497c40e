package nl.bewaarwijzer.rulebook.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Amount;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.profile.Profile;

/** Whether comparisons hold for a profile on a day. */
public final class Comparisons {

    private final Parameters parameters;
    private final Names names;

    public Comparisons(KnowledgeBase base, LocalDate day) {
        this.parameters = base.parametersOn(day);
        this.names = new Names(base, day);
    }

    public Names names() {
        return names;
    }

    /** Whether a comparison holds; one that cannot be read does. */
    public boolean holds(Check check, Object self, Map<String, Object> bound, Profile profile) {
        if (!check.isReadable()) {
            return true;
        }
        var left = names.value(check.left(), self, bound, profile);
        return left.isEmpty() || holds(check, left.get().words(), wanted(check, self, bound, profile));
    }

    private boolean holds(Check check, List<String> left, Optional<List<String>> right) {
        if (check.operator().equals("!=")) {
            return !check.right().equals(List.of("null")) || !left.isEmpty();
        }
        if (left.isEmpty()) {
            return check.operator().equals("not contains");
        }
        if (right.isEmpty()) {
            return true;
        }
        var words = right.get();
        return switch (check.operator()) {
            case "contains" -> left.containsAll(words) && !words.isEmpty();
            case "not contains" -> !left.containsAll(words);
            case "above" -> parameters.above(number(left.get(0)), words.get(0));
            case "atMost" -> parameters.atMost(number(left.get(0)), words.get(0));
            case "since" -> parameters.since(LocalDate.parse(left.get(0)), words.get(0));
            case "before" -> parameters.before(LocalDate.parse(left.get(0)), words.get(0));
            default -> words.contains(left.get(0));
        };
    }

    private static BigDecimal number(String word) {
        return Amount.read(word).orElseThrow().value();
    }

    /** The words on the right side; empty when they cannot be told. */
    public Optional<List<String>> wanted(Check check, Object self, Map<String, Object> bound, Profile profile) {
        var words = new ArrayList<String>();
        for (var name : check.right()) {
            var value = names.value(name, self, bound, profile);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            words.addAll(value.get().words());
        }
        return Optional.of(words);
    }

    /** Whether the answer that a comparison reads is not given, so that it may turn out either way. */
    public boolean isUnknown(Check check, Object self, Map<String, Object> bound, Profile profile) {
        return names.value(check.left(), self, bound, profile)
                .map(Names.Value::spot)
                .filter(spot -> profile.isAsked(spot.instance(), spot.field())
                        && !profile.isGiven(spot.instance(), spot.field()))
                .isPresent();
    }
}
