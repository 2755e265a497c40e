package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.Evaluation.World;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;

/** What is asked: advice for one profile by the law of one day, and the words to give it in. */
record Inquiry(RuleBook rules, IdOrder ruleOrder, Profile profile, LocalDate day, Wording wording, Labels labels) {

    static Inquiry of(RuleBook rules, Profile profile, LocalDate day, Language language) {
        var base = rules.base();
        var order = IdOrder.of(rules.rules().stream().map(Rule::id).toList());
        var wording = new Wording(base, base.parametersOn(day), language);
        return new Inquiry(rules, order, profile, day, wording, new Labels(profile, profile, base, wording));
    }

    KnowledgeBase base() {
        return rules.base();
    }

    Language language() {
        return wording.language();
    }

    /** One way in which the unknown answers of the profile turn out. */
    Situation in(World world) {
        var labels = new Labels(profile, world.profile(), base(), wording);
        var tracer = new Tracer(rules, day, world.profile(), labels, world.conclusions());
        var ownTexts = OwnTexts.of(world.profile(), world.conclusions().keySet());
        return new Situation(this, world.profile(), labels, tracer, world.conclusions(), ownTexts);
    }
}
