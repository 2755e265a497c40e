package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * What must be arranged with a supplier.
 *
 * @param requirements what is needed or already in order, one sentence each
 */
public record Processor(String id, String name, String role, String country, List<Requirement> requirements) {

    /** One thing to arrange with a supplier: an agreement, or a ground for transfer. */
    public record Requirement(
            String id,
            String supplier,
            String text,
            @JsonUnwrapped Trace trace) implements Line {
        @Override
        public Requirement with(Trace trace) {
            return new Requirement(id, supplier, text, trace);
        }

        @Override
        public String topic() {
            return text;
        }

        @Override
        public String gist() {
            return text;
        }
    }
}
