package nl.bewaarwijzer.knowledge.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.document.Place;

/** What an owner answers at once: one question of the bank, or several that are asked as one. */
public sealed interface Screen {

    /** Its name among the screens, for ever: who comes back to a conversation is found by it. */
    String id();

    Place place();

    /** How it is asked, where that is not as the bank asks the field itself. */
    Optional<Asking> asking();

    /** The fields that its answer fills. */
    Stream<Spot> spots();

    /** A field of a thing. */
    record Spot(Thing thing, Field field) {

        /** {@code onderneming.rechtsvorm} */
        public String path() {
            return thing.id() + "." + field.id();
        }
    }

    /**
     * One field; of things that repeat, for each of them.
     *
     * @param proposals what it may well be, for the owner to confirm
     */
    record OneField(Place place, Optional<Asking> asking, Spot spot, List<Proposal> proposals) implements Screen {

        public OneField {
            proposals = List.copyOf(proposals);
        }

        @Override
        public String id() {
            return spot.path();
        }

        @Override
        public Stream<Spot> spots() {
            return Stream.of(spot);
        }
    }

    /** Several fields, ticked in one list. */
    record Ticks(String id, Place place, Optional<Asking> asking, List<Tick> ticks) implements Screen {

        public Ticks {
            ticks = List.copyOf(ticks);
        }

        @Override
        public Stream<Spot> spots() {
            return ticks.stream().map(Tick::spot).distinct();
        }
    }

    /**
     * A line to tick. A field may have several, one for each answer; of a field with several answers each adds one.
     *
     * @param on the answer when it is ticked
     * @param off the answer when none of its field is
     */
    record Tick(Spot spot, Choice choice, String on, String off) {}

    /**
     * Which things of a kind there are, chosen from examples.
     *
     * @param gate the yes-no question that this answers too: whether there are any
     */
    record Examples(Place place, Optional<Asking> asking, Thing thing, Optional<Spot> gate, List<Example> examples)
            implements Screen {

        public Examples {
            examples = List.copyOf(examples);
        }

        @Override
        public String id() {
            return thing.key();
        }

        @Override
        public Stream<Spot> spots() {
            var first = examples.stream()
                    .flatMap(example -> example.answers().keySet().stream())
                    .distinct()
                    .map(field -> new Spot(thing, thing.field(field)));
            return Stream.concat(gate.stream(), first);
        }
    }

    /**
     * A thing that there may be.
     *
     * @param id its key in a profile
     * @param name what it is called there until the owner says otherwise
     * @param answers what choosing it answers, by field
     */
    record Example(String id, Choice choice, Text name, Map<String, String> answers) {

        public Example {
            answers = Map.copyOf(answers);
        }
    }

    /** Things that refer to others: one for each combination of these with each chosen value of one field. */
    record Combinations(Place place, Optional<Asking> asking, Thing thing, Field per) implements Screen {

        @Override
        public String id() {
            return thing.key();
        }

        @Override
        public Stream<Spot> spots() {
            return Stream.concat(Stream.of(per), parts().stream()).map(field -> new Spot(thing, field));
        }

        /** The fields that refer to the things that are combined. */
        public List<Field> parts() {
            return thing.fields().values().stream()
                    .filter(field -> field.type() == AnswerType.VERWIJZING && !field.equals(per))
                    .toList();
        }
    }

    /**
     * Answers that are likely when something holds.
     *
     * @param condition what must hold: of the thing itself, or of any thing of a kind; always when empty
     */
    record Proposal(Optional<Condition.Part> condition, List<String> answers) {

        public Proposal {
            answers = List.copyOf(answers);
        }
    }
}
