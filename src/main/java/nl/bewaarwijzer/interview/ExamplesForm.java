package nl.bewaarwijzer.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Example;
import nl.bewaarwijzer.knowledge.bank.Screen.Spot;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;

/** Which things of a kind there are. Those that a file described already can be chosen beside the examples. */
final class ExamplesForm extends ListForm {

    private final Screen.Examples screen;
    private final Profile known;
    private final Naming names;

    /** @param known the profile with all that was given */
    ExamplesForm(Screen.Examples screen, Draft given, Profile known, Naming names) {
        super(screen, given);
        this.screen = screen;
        this.known = known;
        this.names = names;
    }

    @Override
    public Kind kind() {
        return Kind.MANY;
    }

    @Override
    public List<Option> options() {
        var options = new ArrayList<Option>();
        for (var id : given.things(screen.thing())) {
            if (screen.examples().stream().noneMatch(example -> example.id().equals(id))) {
                var name = known.instance(new Instance(screen.thing(), id).path())
                        .map(instance -> names.of(instance, known))
                        .orElse(id);
                options.add(new Option(id, name, ""));
            }
        }
        screen.examples()
                .forEach(example -> options.add(new Option(
                        example.id(),
                        example.choice().name().in(names.language()),
                        example.choice()
                                .help()
                                .map(help -> help.in(names.language()))
                                .orElse(""))));
        return options;
    }

    /** What was chosen here, or what a file described; none when the question before it says that there are none. */
    @Override
    Optional<List<String>> chosen() {
        var chosen = given.answer(screen.thing().key());
        if (chosen.isPresent()) {
            return chosen;
        }
        var described = given.things(screen.thing());
        if (!described.isEmpty()) {
            return Optional.of(described);
        }
        return gate().flatMap(given::answer)
                .filter(words -> !words.equals(List.of(AnswerType.YES)))
                .map(words -> words.contains(Profile.UNKNOWN) ? words : List.of());
    }

    private Optional<String> gate() {
        return screen.gate().map(gate -> path(gate));
    }

    private static String path(Spot spot) {
        return Instance.anyOf(spot.thing()).path(spot.field());
    }

    @Override
    public Draft answer(Draft before, List<List<String>> words) {
        return before.answering(screen.thing().key(), words.get(0));
    }

    @Override
    public Draft take(Draft taken) {
        return chosen().map(chosen -> take(taken, chosen)).orElse(taken);
    }

    private Draft take(Draft taken, List<String> chosen) {
        var unknown = chosen.contains(Profile.UNKNOWN);
        var after = taken;
        if (gate().isPresent()) {
            var some = unknown ? Profile.UNKNOWN : chosen.isEmpty() ? AnswerType.NO : AnswerType.YES;
            after = after.answering(gate().get(), List.of(some));
        }
        if (unknown) {
            return after.answering(screen.thing().key(), chosen);
        }
        after = after.having(screen.thing(), chosen);
        for (var id : chosen) {
            after = with(id, after);
        }
        return after;
    }

    /** What the owner answered about a thing when it was chosen, or else what choosing that example answers. */
    private Draft with(String id, Draft taken) {
        var thing = new Instance(screen.thing(), id);
        var example =
                screen.examples().stream().filter(one -> one.id().equals(id)).findFirst();
        var after = taken;
        for (var field : fields()) {
            var path = thing.path(field);
            var words = given.answer(path).or(() -> example.flatMap(one -> preset(one, field)));
            if (words.isPresent()) {
                after = after.answering(path, words.get());
            }
        }
        return after;
    }

    /** The fields that choosing answers. */
    private List<Field> fields() {
        return screen.thing().fields().values().stream()
                .filter(field -> field.id().equals(WellKnown.NAME)
                        || screen.examples().stream()
                                .anyMatch(example -> example.answers().containsKey(field.id())))
                .toList();
    }

    private Optional<List<String>> preset(Example example, Field field) {
        return field.id().equals(WellKnown.NAME)
                ? Optional.of(List.of(example.name().in(names.language())))
                : Optional.ofNullable(example.answers().get(field.id())).map(List::of);
    }
}
