package nl.bewaarwijzer.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The advice for Plantenuur B.V., an invented firm that sells video lessons; with lines that depend on an answer. */
public final class PlantenuurAdvice {

    private static final Path STORED = Path.of("src/test/resources/advice/plantenuur.json");
    private static final JsonMapper JSON = new JsonMapper();

    private PlantenuurAdvice() {}

    public static Advice full() {
        return changed(advice -> {});
    }

    /** What the schedule, the findings and the actions say, said to be in another language; the sentences stay Dutch. */
    public static Advice in(String language) {
        return changed(advice -> {
            keepOnly(advice, Set.of("retention", "findings", "actions"));
            advice.put("language", language);
        });
    }

    /** The retention schedule alone, without one of its rows. */
    public static Advice without(String id) {
        return changed(advice -> {
            keepOnly(advice, Set.of("retention"));
            keep(advice.withArray("retention"), row -> !row.get("id").asString().equals(id));
        });
    }

    /** The retention schedule alone, on a day, with another term in one of its rows. */
    public static Advice withTerm(String id, String term, LocalDate day) {
        return changed(advice -> {
            keepOnly(advice, Set.of("retention"));
            advice.put("assessmentDate", day.toString());
            row(advice, id).withObject("chosen").put("text", term);
        });
    }

    public static Advice empty() {
        return named("Leeg B.V.");
    }

    /** An advice without any line, for a business with this name. */
    public static Advice named(String name) {
        return changed(advice -> {
            keepOnly(advice, Set.of());
            advice.withObject("client").put("name", name);
        });
    }

    /** An advice with one answer, in words that a user typed. */
    public static Advice answered(String value) {
        return changed(advice -> {
            keepOnly(advice, Set.of());
            advice.withArray("answers")
                    .addObject()
                    .put("path", "onderneming/naam")
                    .put("question", "Hoe heet uw bedrijf?")
                    .put("value", value)
                    .put("state", "given");
        });
    }

    /** An advice that cites one source, with this link. */
    public static Advice citing(String link) {
        return changed(advice -> {
            var sources = advice.withArray("sources");
            keep(sources, source -> source.get("id").asString().equals("awr-52-4"));
            var source = (ObjectNode) sources.get(0);
            source.put("link", link);
            keepOnly(advice, Set.of("sources"));
        });
    }

    private static Advice changed(Consumer<ObjectNode> change) {
        try {
            var advice = (ObjectNode) JSON.readTree(Files.readString(STORED));
            change.accept(advice);
            return AdviceJson.read(advice.toString()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties every section but these. */
    private static void keepOnly(ObjectNode advice, Set<String> sections) {
        advice.properties().forEach(section -> {
            if (section.getValue() instanceof ArrayNode lines && !sections.contains(section.getKey())) {
                lines.removeAll();
            }
        });
    }

    private static void keep(ArrayNode lines, Predicate<JsonNode> which) {
        var kept =
                StreamSupport.stream(lines.spliterator(), false).filter(which).toList();
        lines.removeAll().addAll(kept);
    }

    private static ObjectNode row(ObjectNode advice, String id) {
        return StreamSupport.stream(advice.withArray("retention").spliterator(), false)
                .filter(row -> row.get("id").asString().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
