package nl.bewaarwijzer.interview;

import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Proposal;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;

/** What an answer may well be, by what is known already. Nothing counts before the owner confirmed it. */
final class Proposals {

    private Proposals() {}

    /** The words that a screen proposes for a thing, whichever of them its field allows; empty when it proposes nothing. */
    static List<String> of(Screen.OneField screen, Instance instance, Profile profile) {
        return screen.proposals().stream()
                .filter(proposal -> holds(proposal, instance, profile))
                .flatMap(proposal -> proposal.answers().stream())
                .distinct()
                .filter(word -> isWithin(screen, word, profile))
                .toList();
    }

    /** Whether it is among what was chosen elsewhere; as long as nothing was, all of it may be. */
    private static boolean isWithin(Screen.OneField screen, String word, Profile profile) {
        return screen.within()
                .flatMap(spot -> profile.answer(Instance.anyOf(spot.thing()), spot.field()))
                .map(chosen -> chosen.contains(word))
                .orElse(true);
    }

    /** Whether a screen proposes something, be it nothing at all of a list. */
    static boolean proposes(Screen.OneField screen, Instance instance, Profile profile) {
        return screen.proposals().stream().anyMatch(proposal -> holds(proposal, instance, profile));
    }

    private static boolean holds(Proposal proposal, Instance instance, Profile profile) {
        return proposal.condition()
                .map(part -> {
                    var of = part.isOwn() ? Stream.of(instance) : profile.instancesOf(part.thing()).stream();
                    return of.anyMatch(thing -> profile.answerAt(thing.path(), part.field())
                            .filter(part.answers()::contains)
                            .isPresent());
                })
                .orElse(true);
    }
}
