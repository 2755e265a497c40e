package nl.bewaarwijzer.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.knowledge.document.Problems;

/** Reads a profile from YAML or JSON and checks it against the question bank; every problem at once. */
public final class ProfileReader {

    private final KnowledgeBase base;
    private final Problems problems = new Problems();
    private final ProfileContents contents;
    private final boolean whole;

    private ProfileReader(KnowledgeBase base, boolean whole) {
        this.base = base;
        this.contents = new ProfileContents(base, problems);
        this.whole = whole;
    }

    /**
     * The profile in a file.
     *
     * @throws BrokenFiles with every problem in it
     */
    public static Profile read(Path file, KnowledgeBase base) {
        return read(file, base, List.of());
    }

    /**
     * The profile in a file, with own choices that stand elsewhere.
     *
     * @throws BrokenFiles with every problem in it
     */
    public static Profile read(Path file, KnowledgeBase base, List<OwnChoices> choices) {
        var reader = new ProfileReader(base, true);
        var node = Documents.read(file, reader.problems).map(whole -> reader.with(choices, whole));
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return reader.profile(node, name.replaceFirst("\\.[^.]*$", ""));
    }

    /**
     * The profile in a part of another file, such as a scenario; it needs no name.
     *
     * @throws BrokenFiles with every problem in it
     */
    public static Profile readPart(Node node, String client, KnowledgeBase base) {
        var reader = new ProfileReader(base, false);
        return reader.profile(Optional.of(reader.with(List.of(), node)), client);
    }

    private Node with(List<OwnChoices> choices, Node node) {
        return new ChoiceMerge(OwnChoices.keys(base)).into(node, choices);
    }

    private Profile profile(Optional<Node> node, String fallback) {
        var client = fallback.toLowerCase(Locale.ROOT);
        if (node.isPresent()) {
            client = ClientId.read(node.get(), client, problems);
            check(node.get());
        }
        if (!problems.isEmpty()) {
            throw new BrokenFiles(BrokenFiles.Owner.PROFILE, problems.found());
        }
        return profile(client, notices(profile(client, List.of())));
    }

    private void check(Node node) {
        if (node instanceof Node.Block block) {
            contents.read(block);
            requireName(block);
            new DoubleChoices(contents, problems).check();
        } else {
            problems.add(node.place(), "veld.geen-blok");
        }
    }

    private void requireName(Node.Block block) {
        if (!whole) {
            return;
        }
        base.bank().profileThings().stream()
                .filter(thing -> !thing.repeats())
                .filter(thing -> thing.fields().containsKey(WellKnown.NAME))
                .filter(thing -> !contents.given().containsKey(thing.id() + "." + WellKnown.NAME))
                .forEach(thing -> problems.add(
                        block.keys()
                                .getOrDefault(
                                        thing.key(), new Place(block.place().file(), 0)),
                        "profiel.naam",
                        thing.key()));
    }

    private Profile profile(String client, List<Problem> notices) {
        return new Profile(client, base.bank(), contents.given(), contents.described(), notices, contents.places());
    }

    private List<Problem> notices(Profile profile) {
        var notices = new Problems();
        for (var instance : contents.described()) {
            for (var field : instance.thing().fields().values()) {
                var place = contents.places().get(instance.path(field));
                if (place != null && profile.isRuledOut(instance, field)) {
                    notices.add(place, "profiel.niet-gevraagd", instance.path(field));
                }
            }
        }
        return notices.found();
    }
}
