package nl.bewaarwijzer.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;

/**
 * Own choices that stand outside a profile: those of one client, or a house line (huislijn) for many clients.
 *
 * @param sections the sections of a profile that hold own choices, as the file has them
 * @param maker who made them: {@link WellKnown#CLIENT} or {@link WellKnown#HOUSE}
 */
public record OwnChoices(Node.Block sections, String maker) {

    static final Set<String> THINGS = Set.of(WellKnown.OWN_CHOICE, WellKnown.OWN_TEXT);

    /** The answers that say which line of advice a choice is about. */
    static final List<String> OF_LINE = List.of(WellKnown.DATA, WellKnown.SALE, WellKnown.EVENT, WellKnown.LINE);

    /**
     * A house line: checked here, once for all clients.
     *
     * @throws BrokenFiles with every problem in the file
     */
    public static OwnChoices house(Path file, KnowledgeBase base) {
        var house = read(file, base, WellKnown.HOUSE);
        ProfileReader.readPart(house.sections(), WellKnown.HOUSE, base);
        return house;
    }

    /**
     * The choices of one client, as YAML or JSON, or as typed in a workbook; they are checked against the profile that they
     * are added to.
     *
     * @throws BrokenFiles when the file cannot be read, or holds anything else
     */
    public static OwnChoices ofClient(Path file, KnowledgeBase base) {
        return read(file, base, WellKnown.CLIENT);
    }

    private static OwnChoices read(Path file, KnowledgeBase base, String maker) {
        var problems = new Problems();
        var node = file.toString().endsWith(".xlsx")
                ? new ChoicesWorkbook(file, base, problems).read()
                : Documents.read(file, problems);
        node.ifPresent(found -> check(found, keys(base), maker, problems));
        if (!problems.isEmpty() || node.isEmpty()) {
            throw new BrokenFiles(BrokenFiles.Owner.PROFILE, problems.found());
        }
        return new OwnChoices((Node.Block) node.get(), maker);
    }

    /** The sections of a profile that hold own choices. */
    static List<String> keys(KnowledgeBase base) {
        return base.bank().profileThings().stream()
                .filter(thing -> THINGS.contains(thing.id()))
                .map(thing -> thing.key())
                .toList();
    }

    private static void check(Node node, List<String> keys, String maker, Problems problems) {
        if (!(node instanceof Node.Block block)) {
            problems.add(node.place(), "veld.geen-blok");
            return;
        }
        block.entries().forEach((key, section) -> {
            if (!keys.contains(key)) {
                problems.addUnknown(block.placeOf(key), "veld.onbekend", key, keys);
            } else if (section instanceof Node.Block choices) {
                choices.entries().values().forEach(choice -> checkMaker(choice, maker, problems));
            }
        });
    }

    /** The file says who chose; a choice that says otherwise is in the wrong file. */
    private static void checkMaker(Node choice, String maker, Problems problems) {
        if (choice instanceof Node.Block block
                && block.entries().get(WellKnown.BY) instanceof Node.Word word
                && !word.text().equals(maker)) {
            problems.add(word.place(), "keuze.door", word.text(), maker);
        }
    }
}
