package nl.bewaarwijzer.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Tick;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;

/** Several fields ticked in one list: what is ticked is so, what is not ticked is not. */
final class TicksForm extends ListForm {

    private final List<Tick> ticks;
    private final Language language;

    /** @param ticks those of the screen that are asked now */
    TicksForm(Screen.Ticks screen, List<Tick> ticks, Draft given, Language language) {
        super(screen, given);
        this.ticks = List.copyOf(ticks);
        this.language = language;
    }

    @Override
    public Kind kind() {
        return Kind.MANY;
    }

    @Override
    public List<Option> options() {
        return ticks.stream()
                .map(tick -> new Option(
                        word(tick),
                        tick.choice().name().in(language),
                        tick.choice().help().map(help -> help.in(language)).orElse("")))
                .toList();
    }

    /** What is ticked; empty while one of the fields has no answer. */
    @Override
    Optional<List<String>> chosen() {
        var ticked = new ArrayList<String>();
        for (var tick : ticks) {
            var words = given.answer(path(tick));
            if (words.isEmpty()) {
                return Optional.empty();
            }
            if (words.get().contains(Profile.UNKNOWN)) {
                return Optional.of(List.of(Profile.UNKNOWN));
            }
            if (words.get().contains(tick.on())) {
                ticked.add(word(tick));
            }
        }
        return Optional.of(ticked);
    }

    @Override
    public Draft answer(Draft before, List<List<String>> words) {
        var after = before;
        for (var tick : ticks) {
            after = after.answering(path(tick), answer(tick, words.get(0)));
        }
        return after;
    }

    /** What all lines of a field come to: what is ticked, or else what no tick stands for. */
    private List<String> answer(Tick tick, List<String> ticked) {
        if (ticked.contains(Profile.UNKNOWN)) {
            return ticked;
        }
        var many = tick.spot().field().type().isMany();
        var on = ticks.stream()
                .filter(line -> line.spot().equals(tick.spot()) && ticked.contains(word(line)))
                .map(Tick::on)
                .limit(many ? ticks.size() : 1)
                .toList();
        return on.isEmpty() && !many ? List.of(tick.off()) : on;
    }

    @Override
    public Draft take(Draft taken) {
        var after = taken;
        for (var tick : ticks) {
            var words = given.answer(path(tick));
            after = words.isPresent() ? after.answering(path(tick), words.get()) : after;
        }
        return after;
    }

    private static String path(Tick tick) {
        return Instance.anyOf(tick.spot().thing()).path(tick.spot().field());
    }

    private static String word(Tick tick) {
        return path(tick) + "=" + tick.on();
    }
}
