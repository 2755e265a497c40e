package nl.bewaarwijzer.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    public boolean mayBeNamed() {
        return true;
    }

    @Override
    public List<Option> options() {
        var options = new ArrayList<Option>();
        Stream.concat(
                        given.things(screen.thing()).stream(),
                        given.answer(screen.thing().key()).stream().flatMap(List::stream))
                .distinct()
                .filter(id -> !id.equals(Profile.UNKNOWN) && example(id).isEmpty())
                .forEach(id -> options.add(new Option(id, name(id), "")));
        screen.examples()
                .forEach(example -> options.add(new Option(
                        example.id(),
                        example.choice().name().in(names.language()),
                        ownName(example.id())
                                .orElse(example.choice()
                                        .help()
                                        .map(help -> help.in(names.language()))
                                        .orElse("")))));
        return options;
    }

    private Optional<Example> example(String id) {
        return screen.examples().stream()
                .filter(example -> example.id().equals(id))
                .findFirst();
    }

    /** The example that a thing was chosen as, also when it is one of several. */
    private Optional<Example> kindOf(String id) {
        return example(id).or(() -> example(id.replaceFirst("-\\d+$", "")));
    }

    private String name(String id) {
        return known.instance(new Instance(screen.thing(), id).path())
                .map(instance -> names.of(instance, known))
                .or(() -> ownName(id))
                .orElse(id);
    }

    private Optional<String> ownName(String id) {
        return given.answer(path(id, screen.thing().field(WellKnown.NAME))).map(words -> words.get(0));
    }

    private String path(String id, Field field) {
        return new Instance(screen.thing(), id).path(field);
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
        var unnamed =
                words.get(0).stream().filter(word -> !word.contains(Form.NAMED)).toList();
        var after = before;
        var ids = new LinkedHashSet<String>();
        for (var word : words.get(0)) {
            var pair = word.split(Form.NAMED, 2);
            if (pair.length == 1) {
                ids.add(word);
                continue;
            }
            var taken = known(after);
            taken.addAll(unnamed);
            var id = id(pair[0], pair[1], taken, after);
            ids.add(id);
            after = after.answering(path(id, screen.thing().field(WellKnown.NAME)), List.of(pair[1]));
        }
        return after.answering(screen.thing().key(), List.copyOf(ids));
    }

    /** The things of which something was said, also those that are not chosen now: what was said stays theirs. */
    private Set<String> known(Draft draft) {
        var key = screen.thing().key() + ".";
        var ids = new LinkedHashSet<>(draft.things(screen.thing()));
        draft.answers().keySet().stream()
                .filter(path -> path.startsWith(key))
                .map(path -> path.substring(key.length()).replaceFirst("\\..*", ""))
                .forEach(ids::add);
        return ids;
    }

    /** The thing of that kind that has this name already, or else one more; one of no kind gets another name. */
    private String id(String chosen, String name, Set<String> taken, Draft draft) {
        var kind = kindOf(chosen).or(() -> alike(chosen, draft));
        return kind.map(example -> taken.stream()
                        .filter(id -> kindOf(id).or(() -> alike(id, draft)).equals(kind))
                        .filter(id -> name(id, example, draft).equalsIgnoreCase(name))
                        .findFirst()
                        .orElseGet(() -> free(example.id(), taken)))
                .orElse(chosen);
    }

    /** The example that would have answered what a file says of a thing. */
    private Optional<Example> alike(String id, Draft draft) {
        return screen.examples().stream()
                .filter(example -> !example.answers().isEmpty()
                        && example.answers().entrySet().stream()
                                .allMatch(answer -> draft.answer(
                                                path(id, screen.thing().field(answer.getKey())))
                                        .equals(Optional.of(List.of(answer.getValue())))))
                .findFirst();
    }

    private String name(String id, Example example, Draft draft) {
        return draft.answer(path(id, screen.thing().field(WellKnown.NAME)))
                .map(words -> words.get(0))
                .orElseGet(() -> example.name().in(names.language()));
    }

    /** An id of a kind that no other thing has. */
    private static String free(String kind, Set<String> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? kind : kind + "-" + n)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
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
        var example = kindOf(id);
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
