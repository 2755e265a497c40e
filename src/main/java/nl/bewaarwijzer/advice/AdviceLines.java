package nl.bewaarwijzer.advice;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of an advice by section, under the names of {@code advice.json}. */
public final class AdviceLines {

    private AdviceLines() {}

    /**
     * Every section that has lines, in the order of the advice; what suppliers need stands under {@code processors}, and what
     * happens in each case, with its steps and letters, under {@code cases}.
     */
    public static Map<String, List<Line>> bySection(Advice advice) {
        var sections = new LinkedHashMap<String, List<Line>>();
        for (var component : Advice.class.getRecordComponents()) {
            var lines = new ArrayList<Line>();
            if (valueOf(component, advice) instanceof Collection<?> values) {
                values.forEach(value -> linesOf(value).forEach(lines::add));
            }
            if (!lines.isEmpty()) {
                sections.put(component.getName(), lines);
            }
        }
        return sections;
    }

    private static Stream<? extends Line> linesOf(Object value) {
        if (value instanceof Line line) {
            return Stream.of(line);
        }
        if (value instanceof Processor processor) {
            return processor.requirements().stream();
        }
        return value instanceof Case one
                ? Stream.of(one.data(), one.steps(), one.letters()).flatMap(List::stream)
                : Stream.empty();
    }

    static Object valueOf(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
