package nl.bewaarwijzer.report.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advice.Alternative;

/**
 * A question that is still open, and what a line says for each answer to it.
 *
 * @param question in words, or else where its answer belongs in the profile
 */
public record Alternatives(String question, List<Alternative> answers) {

    public Alternatives {
        answers = List.copyOf(answers);
    }

    /** The questions on which a line depends; none when it is certain. */
    public static List<Alternatives> of(Advice.Trace trace) {
        var questions = new LinkedHashMap<String, List<Alternative>>();
        trace.alternatives()
                .forEach(alternative -> questions
                        .computeIfAbsent(alternative.path(), path -> new ArrayList<>())
                        .add(alternative));
        return questions.entrySet().stream()
                .map(question -> new Alternatives(words(question.getKey(), question.getValue()), question.getValue()))
                .toList();
    }

    private static String words(String path, List<Alternative> answers) {
        var question = answers.get(0).question();
        return question.isEmpty() ? path : question;
    }
}
