package nl.bewaarwijzer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.knowledge.Language;

/** The advice on each example on the day of the tests, made once for all tests of a run that only read it. */
public final class Advices {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");
    private static final Map<String, Advice> MADE = new ConcurrentHashMap<>();

    private Advices() {}

    public static Advice of(String example) {
        return of(example, Language.NL);
    }

    public static Advice of(String example, Language language) {
        return MADE.computeIfAbsent(
                example + " " + language, key -> ADVISOR.advise(Law.example(example), Law.DAY, language));
    }

    /** The row of the retention schedule with an id. */
    public static Retention row(Advice advice, String id) {
        return advice.retention().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
