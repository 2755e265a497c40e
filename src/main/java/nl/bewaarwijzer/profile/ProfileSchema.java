package nl.bewaarwijzer.profile;

import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of a profile, made from the question bank: editors can complete and check with it. */
public final class ProfileSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final KnowledgeBase base;
    private final Language language;

    public ProfileSchema(KnowledgeBase base, Language language) {
        this.base = base;
        this.language = language;
    }

    /** The schema as a JSON document. */
    public ObjectNode document() {
        var properties = JSON.objectNode();
        properties.set("klant", id());
        for (var thing : base.bank().profileThings()) {
            properties.set(thing.key(), thing.repeats() ? many(thing) : one(thing));
        }
        var schema = object(properties);
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putArray("required").add("onderneming");
        return schema;
    }

    private ObjectNode many(Thing thing) {
        var items = JSON.objectNode().put("type", "object");
        items.put("description", thing.name().in(language));
        items.set("propertyNames", id());
        items.set("additionalProperties", one(thing));
        return items;
    }

    private ObjectNode one(Thing thing) {
        var properties = JSON.objectNode();
        thing.fields().values().forEach(field -> properties.set(field.id(), field(field)));
        var schema = object(properties);
        var required = thing.fields().values().stream()
                .filter(field ->
                        field.isRequired() || (!thing.repeats() && field.id().equals(WellKnown.NAME)))
                .map(Field::id)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema;
    }

    private ObjectNode field(Field field) {
        var schema = JSON.objectNode();
        field.question().ifPresent(question -> schema.put("description", question.in(language)));
        var either = schema.putArray("anyOf");
        if (field.presence() == Field.Presence.ASKED) {
            either.addObject().put("const", Profile.UNKNOWN);
        }
        if (field.type().isMany()) {
            var array = either.addObject().put("type", "array").put("uniqueItems", true);
            array.set("items", value(field));
        }
        either.add(value(field));
        return schema;
    }

    private ObjectNode value(Field field) {
        var value = JSON.objectNode();
        switch (field.type()) {
            case JA_NEE -> value.putArray("enum").add(AnswerType.YES).add(AnswerType.NO);
            case KEUZE, KEUZES -> {
                var choices = value.putArray("enum");
                field.choices().keySet().forEach(choices::add);
            }
            case BEDRAG, GETAL -> value.putArray("type").add("number").add("string");
            case DATUM -> value.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$|^\\d{2}-\\d{2}-\\d{4}$");
            case TERMIJN -> value.put("type", "string").put("pattern", Span.PATTERN);
            case VERWIJZING, VERWIJZINGEN -> reference(field, value);
            case TEKST, BRON -> value.putArray("type").add("string").add("number");
        }
        return value;
    }

    private void reference(Field field, ObjectNode value) {
        var catalogue = base.catalogues().get(field.target());
        if (catalogue == null) {
            value.setAll(id());
        } else {
            var ids = value.putArray("enum");
            catalogue.items().keySet().forEach(ids::add);
        }
    }

    private static ObjectNode id() {
        return JSON.objectNode().put("type", "string").put("pattern", "^" + BankReader.ID.pattern() + "$");
    }

    private static ObjectNode object(ObjectNode properties) {
        var schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        schema.set("properties", properties);
        return schema;
    }
}
