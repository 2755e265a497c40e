package nl.bewaarwijzer.interview;

import java.util.List;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Caution;
import nl.bewaarwijzer.knowledge.bank.Condition.Part;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;

/** Which cautions of the question bank hold by what an owner answered. */
record Cautions(Bank bank) {

    /** Those that hold, in the order of the files. */
    List<Caution> of(Walk walk) {
        var profile = walk.taken().profile(bank);
        return bank.conversation().cautions().stream()
                .filter(caution -> caution.when().stream().allMatch(part -> holds(part, walk, profile))
                        && caution.unless().stream().allMatch(part -> isDenied(part, walk, profile)))
                .toList();
    }

    /** Whether an answer was given of some thing. */
    private boolean holds(Part part, Walk walk, Profile profile) {
        return part.isOwn()
                ? walk.given().answer(part.field()).filter(List::isEmpty).isPresent()
                        && part.answers().contains(Caution.NONE)
                : answers(part, profile).stream().anyMatch(words -> meets(part, words));
    }

    /** Whether all things of a kind were answered otherwise. */
    private boolean isDenied(Part part, Walk walk, Profile profile) {
        if (part.isOwn()) {
            return !holds(part, walk, profile);
        }
        var answers = answers(part, profile);
        return !answers.isEmpty()
                && answers.size() == profile.describedOf(part.thing()).size()
                && answers.stream().noneMatch(words -> meets(part, words));
    }

    private static boolean meets(Part part, List<String> words) {
        return words.stream().anyMatch(part.answers()::contains)
                || (words.isEmpty() && part.answers().contains(Caution.NONE));
    }

    private List<List<String>> answers(Part part, Profile profile) {
        var field = bank.thing(part.thing()).field(part.field());
        return profile.describedOf(part.thing()).stream()
                .flatMap((Instance instance) -> profile.answer(instance, field).stream())
                .toList();
    }
}
