package nl.bewaarwijzer.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;

/** Things that combine others, such as a sale: one for each combination of those that there are with each chosen value. */
final class CombinationsForm extends ListForm {

    private final Screen.Combinations screen;
    private final Profile profile;
    private final KnowledgeBase base;
    private final Naming names;

    /** @param profile what earlier screens came to: the things to combine */
    CombinationsForm(Screen.Combinations screen, Draft given, Profile profile, KnowledgeBase base, Naming names) {
        super(screen, given);
        this.screen = screen;
        this.profile = profile;
        this.base = base;
        this.names = names;
    }

    @Override
    public Kind kind() {
        return Kind.FIND_MANY;
    }

    @Override
    public List<Option> options() {
        return base.optionsOf(screen.per()).stream()
                .map(word -> new Option(word, names.of(screen.per(), word, profile), alsoCalled(word)))
                .toList();
    }

    private String alsoCalled(String word) {
        return base.textOf(screen.per().target(), word, WellKnown.DESCRIPTION).in(names.language());
    }

    @Override
    List<String> proposed() {
        return screen.proposed();
    }

    @Override
    Optional<List<String>> chosen() {
        var chosen = given.answer(screen.thing().key());
        if (chosen.isPresent()) {
            return chosen;
        }
        var described = given.things(screen.thing());
        return described.isEmpty()
                ? Optional.empty()
                : Optional.of(described.stream()
                        .flatMap(id ->
                                given.answer(path(id, screen.per())).stream().flatMap(List::stream))
                        .distinct()
                        .toList());
    }

    @Override
    public Draft answer(Draft before, List<List<String>> words) {
        var stands = before.answer(screen.thing().key()).isEmpty() && chosen().equals(Optional.of(words.get(0)));
        return stands
                ? before // as a file describes them, however many there are of a kind
                : before.answering(screen.thing().key(), words.get(0));
    }

    @Override
    public Draft take(Draft taken) {
        var chosen = given.answer(screen.thing().key());
        if (chosen.isEmpty()) {
            return described(taken);
        }
        var combinations =
                chosen.get().contains(Profile.UNKNOWN) ? List.<Map<Field, String>>of() : combinations(chosen.get());
        if (combinations.isEmpty()) { // also when it is not known what to combine
            return taken.answering(screen.thing().key(), List.of(Profile.UNKNOWN));
        }
        var after = taken;
        var ids = new ArrayList<String>();
        for (var combination : combinations) {
            for (var id : ids(combination)) {
                ids.add(id);
                for (var answer : combination.entrySet()) {
                    after = after.answering(path(id, answer.getKey()), List.of(answer.getValue()));
                }
                after = withWhatTheQuestionSays(id, after);
            }
        }
        return after.having(screen.thing(), ids);
    }

    private Draft withWhatTheQuestionSays(String id, Draft taken) {
        var after = taken;
        for (var said : screen.answers().entrySet()) {
            var path = path(id, screen.thing().field(said.getKey()));
            after = after.answering(path, given.answer(path).orElse(List.of(said.getValue())));
        }
        return after;
    }

    /** What a file described, as it stands. */
    private Draft described(Draft taken) {
        var after = taken.having(screen.thing(), given.things(screen.thing()));
        for (var id : given.things(screen.thing())) {
            for (var spot : screen.spots().toList()) {
                var words = given.answer(path(id, spot.field()));
                after = words.isPresent() ? after.answering(path(id, spot.field()), words.get()) : after;
            }
        }
        return after;
    }

    private List<Map<Field, String>> combinations(List<String> chosen) {
        List<Map<Field, String>> combinations = List.of(Map.of());
        for (var part : screen.parts()) {
            combinations = times(
                    combinations,
                    part,
                    profile.describedOf(part.target()).stream()
                            .map(Instance::id)
                            .toList());
        }
        return times(combinations, screen.per(), chosen);
    }

    private static List<Map<Field, String>> times(
            List<Map<Field, String>> combinations, Field field, List<String> words) {
        var more = new ArrayList<Map<Field, String>>();
        for (var combination : combinations) {
            for (var word : words) {
                var longer = new LinkedHashMap<>(combination);
                longer.put(field, word);
                more.add(longer);
            }
        }
        return more;
    }

    /** Those that a file described, or else a new one named after what it combines. */
    private List<String> ids(Map<Field, String> combination) {
        var described = given.things(screen.thing()).stream()
                .filter(id -> combination.entrySet().stream()
                        .allMatch(part -> given.answer(path(id, part.getKey()))
                                .filter(List.of(part.getValue())::equals)
                                .isPresent()))
                .toList();
        return described.isEmpty() ? List.of(fitting(String.join("-", combination.values()))) : described;
    }

    private static String fitting(String id) {
        return id.length() <= BankReader.LONGEST_ID ? id : id.substring(id.length() - BankReader.LONGEST_ID);
    }

    private String path(String id, Field field) {
        return new Instance(screen.thing(), id).path(field);
    }
}
