package nl.bewaarwijzer.interview;

import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.bank.Asking;
import nl.bewaarwijzer.profile.Draft;

/** A screen as it is put to the owner now, and what an answer to it means. */
public interface Form {

    /** What kind of answer is expected. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** One of the options. */
        ONE,
        /** Any of the options, or none. */
        MANY,
        /** One of options that are too many to list. */
        FIND,
        /** Some of options that are too many to list. */
        FIND_MANY;

        /** Whether an answer may be several words. */
        public boolean isMany() {
            return this == MANY || this == FIND_MANY;
        }

        /** Whether the answers about several things fit on one line: a word for each. */
        public boolean isShort() {
            return this == ONE || this == NUMBER || this == FIND;
        }
    }

    /**
     * An answer to choose.
     *
     * @param word as it stands in a profile
     * @param help what it means; empty when its name says that
     */
    record Option(String word, String name, String help) {}

    /**
     * What one answer is about.
     *
     * @param about the thing; empty when there is but one
     * @param answer what was answered; empty when nothing was
     * @param proposed what it may well be; empty when that cannot be told
     */
    record Cell(String about, Optional<List<String>> answer, List<String> proposed) {

        /** What was answered, or else what is proposed. */
        public List<String> now() {
            return answer.orElse(proposed);
        }
    }

    /** The name of its screen. */
    String id();

    Kind kind();

    /** How it is asked. */
    Asking asking();

    /** What can be chosen; empty for words of the owner's own. */
    List<Option> options();

    /** One for each thing that is asked about. */
    List<Cell> cells();

    /** Whether "weet ik niet" is an answer. */
    boolean mayBeUnknown();

    /** Between the word of an option and the name of its own that it gets. */
    String NAMED = ":";

    /** Whether what is chosen may get a name of its own, and be chosen more than once: {@code 1: name}. */
    default boolean mayBeNamed() {
        return false;
    }

    /** Behind the word of an option of which the owner does not know whether it is so. */
    String DOUBT = "?";

    /** Whether "weet ik niet" is an answer to each option of a list by itself: {@code 3?}. */
    default boolean mayDoubt() {
        return false;
    }

    /** The names of options that cannot both be so; empty when all go together. */
    default List<String> clash(List<String> words) {
        return List.of();
    }

    /** The answers with these words, one list for each cell; of the cells after them the answers stay. */
    Draft answer(Draft given, List<List<String>> words);

    /** Whether all of it was answered. */
    default boolean isAnswered() {
        return cells().stream().allMatch(cell -> cell.answer().isPresent());
    }

    /** What its answers come to, beside what was taken from earlier screens. */
    Draft take(Draft taken);
}
