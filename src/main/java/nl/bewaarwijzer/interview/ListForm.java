package nl.bewaarwijzer.interview;

import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.bank.Asking;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.profile.Draft;

/** A screen with one answer: what is chosen from its list. */
abstract class ListForm implements Form {

    /** Every answer that the owner ever gave. */
    final Draft given;

    private final Screen screen;

    ListForm(Screen screen, Draft given) {
        this.screen = screen;
        this.given = given;
    }

    /** What was chosen; empty while nothing was. */
    abstract Optional<List<String>> chosen();

    /** What may well be chosen. */
    List<String> proposed() {
        return List.of();
    }

    @Override
    public final String id() {
        return screen.id();
    }

    /** In words of its own, or else in those of the first field that it fills. */
    @Override
    public final Asking asking() {
        return screen.asking()
                .or(() -> screen.spots()
                        .flatMap(spot -> spot.field().asking().stream())
                        .findFirst())
                .orElseThrow();
    }

    @Override
    public final List<Cell> cells() {
        return List.of(new Cell("", chosen(), proposed()));
    }

    @Override
    public final boolean mayBeUnknown() {
        return true;
    }
}
