package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.OwnChoices;

/** The own choices that options of a call name: those of the client, and the house line. */
final class ChoiceFiles {

    private ChoiceFiles() {}

    /** Read once for all profiles of the call. */
    static List<OwnChoices> of(Invocation call, KnowledgeBase base) {
        var choices = new ArrayList<OwnChoices>();
        call.option(Option.CHOICES).map(Path::of).ifPresent(file -> choices.add(OwnChoices.ofClient(file, base)));
        call.option(Option.HOUSE).map(Path::of).ifPresent(file -> choices.add(OwnChoices.house(file, base)));
        return choices;
    }
}
