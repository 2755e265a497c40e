package nl.bewaarwijzer.knowledge.bank;

import java.util.List;

/** When a question is asked: every part holds. */
public record Condition(List<Part> parts) {

    /** Always asked. */
    public static final Condition NONE = new Condition(List.of());

    public Condition {
        parts = List.copyOf(parts);
    }

    public boolean isAlways() {
        return parts.isEmpty();
    }

    /**
     * A field that has one of the named answers.
     *
     * @param thing the id of its thing, which exists once; empty when that is the thing with the condition
     */
    public record Part(String thing, String field, List<String> answers) {

        public Part {
            answers = List.copyOf(answers);
        }

        /** @param path a field alone, or with its thing: {@code onderneming.oss} */
        static Part of(String path, List<String> answers) {
            var dot = path.indexOf('.');
            return new Part(dot < 0 ? "" : path.substring(0, dot), path.substring(dot + 1), answers);
        }

        /** Whether the field belongs to the thing that has the condition. */
        public boolean isOwn() {
            return thing.isEmpty();
        }

        String path() {
            return isOwn() ? field : thing + "." + field;
        }

        /** Whether it asks for a field, in a condition of a thing. */
        public boolean asksFor(Thing ofField, Field asked, Thing ofCondition) {
            return field.equals(asked.id()) && ofField.id().equals(isOwn() ? ofCondition.id() : thing);
        }
    }
}
