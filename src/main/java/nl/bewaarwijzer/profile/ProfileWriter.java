package nl.bewaarwijzer.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a draft as a profile file that {@link ProfileReader} reads; in the order of the bank, so that equal answers give equal bytes. */
public final class ProfileWriter {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ProfileWriter() {}

    /** The text of the file. */
    public static String write(Draft draft, Bank bank) {
        return YAML.writeValueAsString(file(draft, bank));
    }

    /** The same for a file of JSON. */
    public static String writeJson(Draft draft, Bank bank) {
        return JSON.writeValueAsString(file(draft, bank)) + "\n";
    }

    private static Map<String, Object> file(Draft draft, Bank bank) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(WellKnown.CLIENT, draft.client());
        for (var thing : bank.profileThings()) {
            var value = thing.repeats() ? things(draft, thing) : answers(draft, new Instance(thing, ""));
            if (value instanceof String || !((Map<?, ?>) value).isEmpty()) {
                file.put(thing.key(), value);
            }
        }
        return file;
    }

    private static Object things(Draft draft, Thing thing) {
        if (draft.things(thing).isEmpty() && draft.answer(thing.key()).isPresent()) {
            return Profile.UNKNOWN;
        }
        var things = new LinkedHashMap<String, Object>();
        draft.things(thing).forEach(id -> things.put(id, answers(draft, new Instance(thing, id))));
        return things;
    }

    private static Map<String, Object> answers(Draft draft, Instance instance) {
        var answers = new LinkedHashMap<String, Object>();
        for (var field : instance.thing().fields().values()) {
            draft.answer(instance.path(field)).ifPresent(words -> answers.put(field.id(), value(field, words)));
        }
        return answers;
    }

    private static Object value(Field field, List<String> words) {
        return field.type().isMany() && !words.equals(List.of(Profile.UNKNOWN)) ? words : words.get(0);
    }
}
