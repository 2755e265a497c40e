package nl.bewaarwijzer.advice;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of an advice by section, under the names of {@code advice.json}. */
public final class AdviceLines {

    private AdviceLines() {}

    /** Every section that has lines, in the order of the advice; what suppliers need stands under {@code processors}. */
    public static Map<String, List<Line>> bySection(Advice advice) {
        var sections = new LinkedHashMap<String, List<Line>>();
        for (var component : Advice.class.getRecordComponents()) {
            var lines = new ArrayList<Line>();
            if (valueOf(component, advice) instanceof Collection<?> values) {
                values.forEach(value -> {
                    if (value instanceof Line line) {
                        lines.add(line);
                    } else if (value instanceof Advice.Processor processor) {
                        lines.addAll(processor.requirements());
                    }
                });
            }
            if (!lines.isEmpty()) {
                sections.put(component.getName(), lines);
            }
        }
        return sections;
    }

    static Object valueOf(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
