package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of an advice, read from its records, so that the two cannot differ. */
public final class AdviceSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AdviceSchema() {}

    /** The schema as a JSON document. */
    public static ObjectNode document() {
        var schema = JSON.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", Advice.SCHEMA);
        schema.setAll(record(Advice.class));
        return schema;
    }

    private static ObjectNode record(Class<?> type) {
        var schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : type.getRecordComponents()) {
            add(component, properties, required);
        }
        return schema;
    }

    private static void add(RecordComponent component, ObjectNode properties, ArrayNode required) {
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            for (var inner : component.getType().getRecordComponents()) {
                add(inner, properties, required);
            }
            return;
        }
        properties.set(component.getName(), value(component.getAnnotatedType()));
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            required.add(component.getName());
        }
    }

    private static ObjectNode value(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class) {
            var items = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            var array = JSON.objectNode().put("type", "array");
            array.set("items", value(items));
            return array;
        }
        return value((Class<?>) type);
    }

    private static ObjectNode value(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            var schema = JSON.objectNode();
            var values = schema.putArray("enum");
            Arrays.stream(type.getFields())
                    .filter(java.lang.reflect.Field::isEnumConstant)
                    .map(constant -> constant.getAnnotation(JsonProperty.class).value())
                    .forEach(values::add);
            return schema;
        }
        if (type == LocalDate.class) {
            return JSON.objectNode().put("type", "string").put("format", "date");
        }
        var name = type == int.class ? "integer" : type == boolean.class ? "boolean" : "string";
        return JSON.objectNode().put("type", name);
    }
}
