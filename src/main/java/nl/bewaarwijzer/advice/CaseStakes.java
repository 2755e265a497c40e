package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.Question;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Handling;
import nl.bewaarwijzer.rulebook.Conclusion.Reply;
import nl.bewaarwijzer.rulebook.Conclusion.Step;
import nl.bewaarwijzer.rulebook.Conclusion.Term;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Made;

/**
 * Which answers about one customer can still change the dates, the steps or the letter. What rules read is told from their
 * conditions; what gives dates is told from the terms and steps of the business, in every way in which its unknown answers can
 * turn out. What cannot be told is taken to matter.
 */
public final class CaseStakes {

    private static final Set<String> OF_BUSINESS = Set.of("Handling", "Term", "Step");

    private final RuleBook rules;
    private final LocalDate day;
    private final List<Conclusion> ofBusiness;
    private final boolean exhaustive;

    /** @param business the profile without cases: they change nothing for the business as a whole */
    public CaseStakes(RuleBook rules, Profile business, LocalDate day) {
        this.rules = rules;
        this.day = day;
        var evaluation = rules.evaluate(business, day, rules.makersOf(made -> OF_BUSINESS.contains(made.type())));
        this.ofBusiness = evaluation.worlds().stream()
                .flatMap(world -> world.conclusions().keySet().stream())
                .distinct()
                .toList();
        this.exhaustive = evaluation.exhaustive();
    }

    /**
     * Which fields of a case can still matter.
     *
     * @param profile with this case and no other, as far as it was answered
     */
    public Predicate<Field> of(Profile profile, Instance about) {
        var file = new CaseFile(profile, rules.base(), about);
        var asked = file.isAskedKnown() ? file.triggers() : triggers();
        var read = rules.openQuestions(profile, day, makersFor(profile, about, asked));
        return field -> field.id().equals(WellKnown.ASKS)
                || read.test(new Question(about, field))
                || (!asked.isEmpty() && isDated(field, asked, profile));
    }

    private List<String> triggers() {
        return List.copyOf(rules.base().catalogue(WellKnown.TRIGGER).keySet());
    }

    /** The rules that decide what this customer gets to hear, and what of his waits or was never there. */
    private Set<String> makersFor(Profile profile, Instance about, List<String> asked) {
        var replies = rules.makersOf(made -> made.type().equals("Reply"));
        var letters = rules.evaluate(profile, day, replies).worlds().stream()
                .flatMap(world -> of(Reply.class, world.conclusions().keySet().stream()))
                .filter(reply -> reply.subject().equals(about.path()))
                .map(Reply::letter)
                .collect(Collectors.toSet());
        var handled = handled(asked).map(Handling::data).collect(Collectors.toSet());
        return rules.makersOf(made -> switch (made.type()) {
            case "Reply" -> true;
            case "Paragraph" -> mayBe(made, "letter", letters);
            case "Omission", "Suspension" -> !exhaustive || mayBe(made, "data", handled);
            default -> false;
        });
    }

    /** Whether a part of what a rule makes is one of some words; of what is no quoted word that cannot be told. */
    private static boolean mayBe(Made made, String part, Set<String> words) {
        var word = made.parts().getOrDefault(part, "");
        return word.startsWith("\"") ? words.contains(word.substring(1, word.length() - 1)) : !words.isEmpty();
    }

    /** Whether a field gives a day, or the sales by which the days are told. */
    private boolean isDated(Field field, List<String> asked, Profile profile) {
        if (!exhaustive) {
            return isForDates(field);
        }
        var dated = handled(asked)
                .filter(handling -> !handling.action().equals(Handling.LEAVE))
                .map(Handling::data)
                .collect(Collectors.toSet());
        var terms = of(Term.class, ofBusiness.stream())
                .filter(term -> dated.contains(term.data()))
                .toList();
        if (field.id().equals(WellKnown.SALES)) {
            return profile.describedOf(WellKnown.SALE).size() > 1
                    && terms.stream().anyMatch(term -> !term.subject().isEmpty());
        }
        return field.dayOf().contains(WellKnown.REQUEST)
                || (field.dayOf().contains(WellKnown.END) && asked.stream().anyMatch(this::erases))
                || (isOfSpan(field) && terms.stream().anyMatch(this::recurs))
                || terms.stream().anyMatch(term -> field.dayOf().contains(term.event()))
                || of(Step.class, ofBusiness.stream())
                        .anyMatch(step ->
                                asked.contains(step.trigger()) && field.dayOf().contains(step.moment()));
    }

    private static boolean isForDates(Field field) {
        return field.id().equals(WellKnown.SALES) || field.type() == AnswerType.DATUM;
    }

    private static boolean isOfSpan(Field field) {
        return field.id().equals(WellKnown.FROM) || field.id().equals(WellKnown.TO);
    }

    private Stream<Handling> handled(List<String> asked) {
        return of(Handling.class, ofBusiness.stream()).filter(handling -> asked.contains(handling.trigger()));
    }

    private boolean erases(String trigger) {
        return rules.base().isSet(WellKnown.TRIGGER, trigger, WellKnown.ERASES);
    }

    private boolean recurs(Term term) {
        return rules.base().isSet(WellKnown.EVENT, term.event(), WellKnown.YEARLY);
    }

    private static <T extends Conclusion> Stream<T> of(Class<T> type, Stream<Conclusion> conclusions) {
        return conclusions.filter(type::isInstance).map(type::cast);
    }
}
