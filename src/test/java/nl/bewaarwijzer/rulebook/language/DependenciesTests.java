package nl.bewaarwijzer.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependenciesTests {

    @Test
    void aListOfWhichOnlyAProfileTellsTheOptionsIsReadWhole() {
        var reads = reads(Set.of("Zaak.verkopen#*"), Set.of(), Set.of("Finding"));

        var together =
                new Dependencies(Map.of("regel", reads), Set.of(), Set.of(), Map.of()).readTogether(List.of("regel"));

        assertThat(together.sets()).containsExactly(Set.of("Zaak.verkopen#*", "Zaak.land"));
    }

    @Test
    void aRuleReadsWhatTheMakersOfAnyKindOfConclusionRead() {
        var handling = reads(Set.of(), Set.of(), Set.of("Handling"));
        var builder = new Reads(Set.of("Bericht.kanaal"), Set.of(), Set.of(), Set.of(), Set.of("Handling"), Set.of());

        var together = new Dependencies(Map.of("maakt", handling, "bouwt", builder), Set.of(), Set.of(), Map.of())
                .readTogether(List.of("bouwt"));

        assertThat(together.sets()).containsExactly(Set.of("Bericht.kanaal", "Zaak.land"));
    }

    private static Reads reads(Set<String> options, Set<String> consumes, Set<String> produces) {
        return new Reads(Set.of("Zaak.land"), options, Set.of(), Set.of(), consumes, produces);
    }
}
