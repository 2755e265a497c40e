package nl.bewaarwijzer.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.bewaarwijzer.advice.Processor.Requirement;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Evaluation.World;

/** The suppliers about which there is something to say, each with its requirements. */
record Suppliers(Inquiry inquiry, List<World> worlds) {

    /** One entry for each supplier, in whatever world it exists. */
    List<Processor> with(List<Requirement> requirements) {
        var bySupplier = new LinkedHashMap<String, List<Requirement>>();
        requirements.forEach(requirement -> bySupplier
                .computeIfAbsent(requirement.supplier(), path -> new ArrayList<>())
                .add(requirement));
        var processors = new ArrayList<Processor>();
        bySupplier.forEach((path, lines) -> worlds.stream()
                .flatMap(world -> world.profile().instance(path).stream())
                .findFirst()
                .ifPresent(system -> processors.add(processor(system, lines))));
        return processors;
    }

    private Processor processor(Instance system, List<Requirement> requirements) {
        return new Processor(
                system.id(),
                inquiry.labels().name(system),
                answer(system, WellKnown.ROLE),
                answer(system, WellKnown.COUNTRY),
                requirements);
    }

    private String answer(Instance system, String field) {
        var asked = Objects.requireNonNull(system.thing().fields().get(field));
        return inquiry.profile()
                .answer(system, asked)
                .map(words -> inquiry.labels().value(asked, words))
                .orElseGet(() -> inquiry.wording().say("woord.weet-ik-niet"));
    }
}
