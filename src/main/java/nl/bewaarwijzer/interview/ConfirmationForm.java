package nl.bewaarwijzer.interview;

import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;

/** Which of the combined things really are. They are all proposed, and none counts until the owner confirms it; each time there are more, he is asked again. */
final class ConfirmationForm extends ListForm {

    /** Before the id of one that is not. */
    private static final String NOT = "-";

    private final Screen.Confirmation screen;
    private final List<Instance> combined;
    private final Profile profile;
    private final Naming names;

    /** @param profile what earlier screens came to, with the combinations */
    ConfirmationForm(Screen.Confirmation screen, Draft given, Profile profile, Naming names) {
        super(screen, given);
        this.screen = screen;
        this.combined = profile.describedOf(screen.of().thing().id());
        this.profile = profile;
        this.names = names;
    }

    /** Whether some combinations may not be: where one field alone differs, each was named by itself. */
    boolean isAsked() {
        return !isDescribed()
                && screen.of()
                                .spots()
                                .filter(spot -> combined.stream()
                                                .map(instance -> profile.answer(instance, spot.field()))
                                                .distinct()
                                                .count()
                                        > 1)
                                .count()
                        > 1;
    }

    /** Whether they stand in a file, so that nobody combined them here. */
    private boolean isDescribed() {
        return given.answer(screen.of().thing().key()).isEmpty();
    }

    @Override
    public Kind kind() {
        return Kind.MANY;
    }

    @Override
    public List<Option> options() {
        return combined.stream()
                .map(instance -> new Option(instance.id(), names.of(instance, profile), ""))
                .toList();
    }

    @Override
    Optional<List<String>> chosen() {
        var said = given.answer(screen.id()).orElse(List.of());
        if (said.contains(Profile.UNKNOWN)) {
            return Optional.of(said);
        }
        return combined.stream().allMatch(one -> said.contains(one.id()) || said.contains(NOT + one.id()))
                ? Optional.of(kept(said))
                : Optional.empty();
    }

    @Override
    List<String> proposed() {
        var said = given.answer(screen.id()).orElse(List.of());
        return combined.stream()
                .map(Instance::id)
                .filter(id -> !said.contains(NOT + id))
                .toList();
    }

    private List<String> kept(List<String> said) {
        return combined.stream().map(Instance::id).filter(said::contains).toList();
    }

    @Override
    public Draft answer(Draft before, List<List<String>> words) {
        if (words.get(0).contains(Profile.UNKNOWN)) {
            return before.answering(screen.id(), words.get(0));
        }
        return before.answering(
                screen.id(),
                combined.stream()
                        .map(Instance::id)
                        .map(id -> words.get(0).contains(id) ? id : NOT + id)
                        .toList());
    }

    @Override
    public Draft take(Draft taken) {
        return chosen().map(kept -> only(kept, taken))
                .orElseGet(() -> without(combined, taken).having(screen.of().thing(), List.of()));
    }

    private static Draft without(List<Instance> things, Draft taken) {
        return taken.without(path -> things.stream().anyMatch(one -> path.startsWith(one.path() + ".")));
    }

    private Draft only(List<String> kept, Draft taken) {
        var thing = screen.of().thing();
        var rest = without(
                combined.stream().filter(one -> !kept.contains(one.id())).toList(), taken);
        return kept.isEmpty() || kept.contains(Profile.UNKNOWN)
                ? rest.having(thing, List.of()).answering(thing.key(), kept)
                : rest.having(thing, kept);
    }
}
