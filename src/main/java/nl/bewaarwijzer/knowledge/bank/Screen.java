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
     * @param within another field, of which only what was chosen there is proposed here
     * @param follows another field, that refers to things; when they all have one answer to a field of this name, that is the
     *     answer, and it is not asked
     */
    record OneField(
            Place place,
            Optional<Asking> asking,
            Spot spot,
            List<Proposal> proposals,
            Optional<Spot> within,
            Optional<Spot> follows)
            implements Screen {

        public OneField {
            proposals = List.copyOf(proposals);
        }

        /** A field that is asked in the words of the bank. */
        static OneField asIs(Place place, Spot spot) {
            return new OneField(place, Optional.empty(), spot, List.of(), Optional.empty(), Optional.empty());
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
            return ticks.stream().flatMap(tick -> tick.spots().stream()).distinct();
        }

        /** Whether an owner can tick what is then asked by itself. */
        public boolean leavesQuestions() {
            return ticks.stream().anyMatch(Tick::isApart);
        }
    }

    /**
     * A line to tick; of things that repeat, one for each that it names, or one for all. A field may have several, one for each answer; of a field with
     * several answers each adds one.
     *
     * @param spots the field that it answers; several when it is asked apart
     * @param choice its words; {@code {ding}} in them is the name of the thing, the name of a field what is proposed for it
     * @param on the answer when it is ticked; empty when the fields are then asked by themselves
     * @param off the answers when none of the field is ticked; empty when that is what the question by itself proposes
     */
    record Tick(List<Spot> spots, Choice choice, Optional<String> on, Optional<List<String>> off) {

        /** Stands for the name of the thing in the words of a line. */
        public static final String THING = "{ding}";

        public Tick {
            spots = List.copyOf(spots);
        }

        public Spot spot() {
            return spots.get(0);
        }

        /** Whether there is a line for each thing, by its name; otherwise one is about all of them. */
        public boolean namesThing() {
            return choice.name().nl().contains(THING);
        }

        /** The answer when it is ticked; empty when that is asked by itself. */
        public String word() {
            return on.orElse("");
        }

        /** Whether what it stands for is asked by itself when it is ticked. */
        public boolean isApart() {
            return on.isEmpty();
        }
    }

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

    /**
     * Things that refer to others: one for each combination of these with each chosen value of one field.
     *
     * @param proposed values that are likely, for the owner to confirm
     * @param answers what the question says of each, by field
     */
    record Combinations(
            Place place,
            Optional<Asking> asking,
            Thing thing,
            Field per,
            List<String> proposed,
            Map<String, String> answers)
            implements Screen {

        public Combinations {
            proposed = List.copyOf(proposed);
            answers = Map.copyOf(answers);
        }

        @Override
        public String id() {
            return thing.key();
        }

        @Override
        public Stream<Spot> spots() {
            var told = answers.keySet().stream().map(thing::field);
            return Stream.of(Stream.of(per), parts().stream(), told)
                    .flatMap(fields -> fields)
                    .map(field -> new Spot(thing, field));
        }

        /** The name under which is kept which combinations the owner confirmed. */
        public String confirmation() {
            return thing.key() + "-klopt";
        }

        /** The fields that refer to the things that are combined. */
        public List<Field> parts() {
            return thing.fields().values().stream()
                    .filter(field -> field.type() == AnswerType.VERWIJZING && !field.equals(per))
                    .toList();
        }
    }

    /** Which of the things that were combined there really are; asked when several fields differ. */
    record Confirmation(Combinations of, Place place, Optional<Asking> asking) implements Screen {

        @Override
        public String id() {
            return of.confirmation();
        }

        @Override
        public Stream<Spot> spots() {
            return Stream.of();
        }
    }

    /**
     * Answers that are likely when something holds.
     *
     * @param condition what must hold: of the thing itself, or of any thing of a kind; always when empty
     */
    record Proposal(Optional<Condition.Part> condition, List<String> answers) {

        /** An answer that stands for the day on which it is asked. */
        public static final String TODAY = "vandaag";

        /** An answer that stands for the only one that can be chosen. */
        public static final String ONLY = "enige";

        public Proposal {
            answers = List.copyOf(answers);
        }
    }
}
