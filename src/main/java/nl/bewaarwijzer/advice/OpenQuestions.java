package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.bewaarwijzer.advice.OpenQuestion.Outcome;
import nl.bewaarwijzer.rulebook.Unknown;

/** The unknown answers that matter: whom to ask what, and what each possible answer would change. */
final class OpenQuestions {

    private final Inquiry inquiry;
    private final Merger merger;
    private final List<String> keys;

    OpenQuestions(Inquiry inquiry, Merger merger) {
        this.inquiry = inquiry;
        this.merger = merger;
        this.keys = merger.keys();
    }

    /** One entry for each unknown answer that changes a line by itself. */
    List<OpenQuestion> questions() {
        var questions = new ArrayList<OpenQuestion>();
        for (var topic : merger.topics()) {
            topic.answers().forEach((unknown, byValue) -> {
                var asked = new BitSet();
                byValue.values().forEach(asked::or);
                var told = told(topic, asked);
                var outcomes = new ArrayList<Outcome>();
                byValue.forEach((value, among) -> outcomes.add(outcome(topic, asked, told, unknown, value, among)));
                if (outcomes.stream().anyMatch(OpenQuestions::changesSomething)) {
                    questions.add(new OpenQuestion(
                            unknown.path(), inquiry.labels().question(unknown), ask(unknown), outcomes));
                }
            });
        }
        return questions;
    }

    /** The numbers of the lines that are not the same in all worlds where a question is asked: its answer changes no other. */
    private BitSet told(Topic topic, BitSet asked) {
        var told = new BitSet();
        for (int line = 0; line < keys.size(); line++) {
            told.set(line, topic.content(line, asked) < 0);
        }
        return told;
    }

    private static boolean changesSomething(Outcome outcome) {
        return !outcome.certain().isEmpty() || !outcome.gone().isEmpty();
    }

    private String ask(Unknown unknown) {
        return unknown.field()
                .ask()
                .map(text -> text.in(inquiry.language()))
                .orElseGet(() -> inquiry.wording().say("open.vraag-uzelf"));
    }

    private Outcome outcome(Topic topic, BitSet asked, BitSet told, Unknown unknown, String value, BitSet among) {
        Set<String> certain = new LinkedHashSet<>();
        Set<String> gone = new LinkedHashSet<>();
        told.stream().forEach(line -> {
            var content = topic.content(line, among);
            if (content > 0) {
                certain.add(say(lineIn(topic, among, line)));
            } else if (content == 0) {
                gone.add(lineIn(topic, asked, line).topic());
            }
        });
        return new Outcome(inquiry.labels().possible(unknown, value), List.copyOf(certain), List.copyOf(gone));
    }

    /** A line as it stands in the first of some worlds where it does. */
    private Line lineIn(Topic topic, BitSet among, int line) {
        return among.stream()
                .filter(world -> topic.world(world).content(line) != 0)
                .mapToObj(world ->
                        Objects.requireNonNull(topic.world(world).lines().get(keys.get(line))))
                .findFirst()
                .orElseThrow();
    }

    private static String say(Line line) {
        return line.topic().equals(line.gist()) ? line.gist() : line.topic() + ": " + line.gist();
    }
}
