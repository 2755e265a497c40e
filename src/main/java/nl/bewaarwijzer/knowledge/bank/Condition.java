package nl.bewaarwijzer.knowledge.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When a question is asked: each named field has one of the named answers. A field is named alone when it belongs to the
 * same thing, or with its thing ({@code onderneming.oss}) when that thing exists once.
 */
public record Condition(Map<String, List<String>> answers) {

    /** Always asked. */
    public static final Condition NONE = new Condition(Map.of());

    public Condition {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public boolean isAlways() {
        return answers.isEmpty();
    }
}
