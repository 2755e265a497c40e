package nl.bewaarwijzer.rulebook.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.knowledge.Unit;

/** The ids that may fill a hole, by the kind that the hole names. */
public final class Vocabulary {

    /** Holes for figures, by what they count in. */
    public static final String PERIOD = "termijn";

    static final String AMOUNT = "bedrag";
    static final String DAY = "dag";

    /** The hole for a notion; its ids are those that some rule concludes. */
    public static final String NOTION = "begrip";

    private final Map<String, Collection<String>> ids = new HashMap<>();

    /** @param fixed the words of the verbs, by kind */
    public Vocabulary(KnowledgeBase base, Map<String, Collection<String>> fixed) {
        ids.putAll(fixed);
        base.catalogues()
                .forEach((kind, catalogue) -> ids.put(kind, catalogue.items().keySet()));
        base.bank()
                .all()
                .forEach(thing -> thing.fields().values().stream()
                        .filter(field -> !field.choices().isEmpty())
                        .forEach(field -> ids.put(
                                thing.id() + "." + field.id(), field.choices().keySet())));
        ids.put(PERIOD, parameters(base, Set.of(Unit.JAAR, Unit.MAAND, Unit.WEEK, Unit.DAG)));
        ids.put(AMOUNT, parameters(base, Set.of(Unit.EURO, Unit.GETAL)));
        ids.put(DAY, parameters(base, Set.of(Unit.DATUM)));
    }

    /** Whether a kind of hole exists. */
    public boolean hasKind(String kind) {
        return kind.equals(NOTION) || ids.containsKey(kind);
    }

    /** The ids of a kind; notions are known only when all rules are read. */
    Collection<String> ids(String kind) {
        return ids.getOrDefault(kind, Set.of());
    }

    /** Every kind of hole. */
    public Set<String> kinds() {
        var kinds = new TreeSet<>(ids.keySet());
        kinds.add(NOTION);
        return kinds;
    }

    private static Set<String> parameters(KnowledgeBase base, Set<Unit> units) {
        return base.parameters().values().stream()
                .filter(parameter -> units.contains(parameter.unit()))
                .map(Parameter::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
