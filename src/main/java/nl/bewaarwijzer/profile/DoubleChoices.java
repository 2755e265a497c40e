package nl.bewaarwijzer.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;

/** Own choices of one maker about the same line: which of two would hold? The client and the house may each make one. */
record DoubleChoices(ProfileContents contents, Problems problems) {

    void check() {
        var seen = new LinkedHashMap<List<Object>, String>();
        contents.described().stream()
                .filter(choice -> OwnChoices.THINGS.contains(choice.thing().id()))
                .forEach(choice -> {
                    var other = seen.putIfAbsent(line(choice), choice.id());
                    if (other != null) {
                        problems.add(placeOf(choice), "keuze.dubbel", choice.id(), other);
                    }
                });
    }

    /** What a choice is about, and who made it. */
    private List<Object> line(Instance choice) {
        var line = new ArrayList<Object>(List.of(choice.thing().id()));
        Stream.concat(OwnChoices.OF_LINE.stream(), Stream.of(WellKnown.BY))
                .map(field -> contents.given().getOrDefault(choice.path() + "." + field, List.of()))
                .forEach(line::add);
        return line;
    }

    private Place placeOf(Instance choice) {
        return choice.thing().fields().values().stream()
                .map(field -> contents.places().get(choice.path(field)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Place("", 0));
    }
}
