package nl.bewaarwijzer.shell;

import java.util.Optional;
import nl.bewaarwijzer.interview.Form;
import nl.bewaarwijzer.interview.Form.Cell;
import nl.bewaarwijzer.interview.Step;
import nl.bewaarwijzer.interview.Walk;

/**
 * What is asked now: a screen, or what it asks about one of several things.
 *
 * @param number of that thing, from 1; 0 for all at once
 * @param isNew whether the screen was not shown just before
 * @param moves what can be typed instead of an answer
 */
record Question(Walk walk, Step step, int number, boolean isNew, String moves) {

    Form form() {
        return step.form();
    }

    /** What it is about; empty for all of several things. */
    Optional<Cell> cell() {
        var cells = form().cells();
        return number > 0
                ? Optional.of(cells.get(number - 1))
                : cells.stream().filter(only -> cells.size() == 1).findFirst();
    }
}
