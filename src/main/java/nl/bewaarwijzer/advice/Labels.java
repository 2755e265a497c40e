package nl.bewaarwijzer.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Amount;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.Unknown;

/** What the things, questions and answers of a profile are called. */
final class Labels {

    private final Profile asked;
    private final Profile profile;
    private final KnowledgeBase base;
    private final Wording wording;
    private final Map<String, Instance> byPath = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param asked the profile as the client gave it
     * @param profile the same, with the unknown answers as they turned out
     */
    Labels(Profile asked, Profile profile, KnowledgeBase base, Wording wording) {
        this.asked = asked;
        this.profile = profile;
        this.base = base;
        this.wording = wording;
        profile.instances().forEach(instance -> byPath.put(instance.path(), instance));
        addNumbers();
    }

    /** The profile as the client gave it. */
    Profile asked() {
        return asked;
    }

    Language language() {
        return wording.language();
    }

    /** The name of the business. */
    String business() {
        return profile.answer(WellKnown.BUSINESS, WellKnown.NAME).orElse(profile.client());
    }

    /** The numbers that the client gave about the business, by thing and field; a number that is not known is a field to fill in. */
    Map<String, String> numbers() {
        return numbers;
    }

    private void addNumbers() {
        for (var instance : asked.instances()) {
            if (!instance.thing().repeats()) {
                instance.thing().fields().values().stream()
                        .filter(field -> field.type() == AnswerType.GETAL)
                        .forEach(field -> numbers.put(
                                instance.thing().id() + "." + field.id(),
                                asked.answer(instance, field)
                                        .map(words -> value(field, words))
                                        .orElseGet(() -> wording.say("woord.aantal-in-te-vullen"))));
            }
        }
    }

    /** The name of a thing by its path; empty for the business as a whole. */
    String subject(String path) {
        var instance = byPath.get(path);
        return instance == null ? "" : name(instance);
    }

    /** The country of a thing by its path; empty when it has none. */
    String country(String path) {
        var instance = byPath.get(path);
        var field = instance == null ? null : instance.thing().fields().get(WellKnown.COUNTRY);
        return instance == null || field == null
                ? ""
                : profile.answer(instance, field)
                        .map(words -> value(field, words))
                        .orElse("");
    }

    /** The id of a thing by its path. */
    static String idOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The name of a thing; things of one kind that would have the same name show their ids as well. */
    String name(Instance instance) {
        var thing = instance.thing();
        if (!thing.repeats()) {
            return thing.id().equals(WellKnown.BUSINESS)
                    ? business()
                    : thing.name().in(wording.language());
        }
        if (thing.label().isEmpty()) {
            return instance.id();
        }
        if (!asked.describedOf(thing.id()).contains(instance)) {
            return wording.say(
                    "woord.niet-beschreven", Map.of("ding", thing.name().in(wording.language())));
        }
        var known = names.get(instance.path());
        if (known != null) {
            return known;
        }
        var name = described(instance);
        var alone = asked.describedOf(thing.id()).stream()
                .noneMatch(other -> !other.equals(instance) && described(other).equals(name));
        var shown = alone ? name : name + " [" + instance.id() + "]";
        names.put(instance.path(), shown);
        return shown;
    }

    /** What the label of its kind makes of its answers. */
    private String described(Instance instance) {
        var thing = instance.thing();
        var text = thing.label().orElseThrow().in(wording.language());
        for (var field : thing.fields().values()) {
            if (text.contains("{" + field.id() + "}")) {
                text = text.replace("{" + field.id() + "}", nameOrId(instance, field));
            }
        }
        return text + ended(instance);
    }

    /** A question about one thing: "Hebt u een verwerkersovereenkomst? (Helpdesk)". */
    String question(Instance instance, Field field) {
        var question = field.question().map(text -> text.in(wording.language())).orElse(field.id());
        return instance.thing().repeats() ? name(instance) + ": " + question : question;
    }

    /** The question behind an unknown answer; of a list, with the option about which it is unknown. */
    String question(Unknown unknown) {
        var question = question(unknown.instance(), unknown.field());
        return unknown.option().isEmpty() ? question : question + " " + value(unknown.field(), unknown.option());
    }

    /** A value that an unknown answer can take, as people say it; one that stands for others says so. */
    String possible(Unknown unknown, String value) {
        return unknown.option().isEmpty() ? possible(unknown.field(), value) : wording.say("woord." + value);
    }

    /** An answer as people say it; one that was not given says that it is assumed. */
    String given(Instance instance, Field field, List<String> words) {
        var value = value(field, words);
        return asked.isGiven(instance, field) ? value : wording.say("woord.stel", Map.of("waarde", value));
    }

    /** An answer as people say it. */
    String value(Field field, List<String> words) {
        return words.stream().map(word -> value(field, word)).collect(Collectors.joining(", "));
    }

    String value(Field field, String word) {
        if (word.equals(Profile.UNKNOWN)) {
            return wording.say("woord.weet-ik-niet");
        }
        return switch (field.type()) {
            case JA_NEE -> wording.say("woord." + word);
            case KEUZE, KEUZES -> text(field.nameOf(word));
            case BEDRAG -> amount(Amount.read(word).orElseThrow());
            case DATUM -> wording.date(LocalDate.parse(word));
            case VERWIJZING, VERWIJZINGEN -> reference(field, word);
            case TERMIJN -> wording.span(Span.read(word).orElseThrow());
            default -> word;
        };
    }

    private String amount(Amount amount) {
        if (!amount.isBand()) {
            return wording.amount(amount.value());
        }
        var low = amount.above();
        var high = amount.atMost();
        var above = low == null || low.signum() == 0
                ? ""
                : wording.say("woord.meer-dan", Map.of("waarde", wording.amount(low)));
        var atMost = high == null ? "" : wording.say("woord.hoogstens", Map.of("waarde", wording.amount(high)));
        return Stream.of(above, atMost).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** An answer that could be given, as people say it; one that stands for others says so. */
    String possible(Field field, String word) {
        return switch (field.type()) {
            case BEDRAG, GETAL ->
                word.equals("0")
                        ? wording.say("woord.laagste")
                        : wording.say("woord.meer-dan", Map.of("waarde", value(field, below(word))));
            case DATUM -> wording.say("woord.rond", Map.of("waarde", value(field, word)));
            case VERWIJZING ->
                base.bank().thing(field.target()).isCatalogue()
                        ? wording.say("woord.zoals", Map.of("waarde", value(field, word)))
                        : value(field, word);
            default -> value(field, word);
        };
    }

    private static String below(String number) {
        return new BigDecimal(number).subtract(BigDecimal.ONE).toPlainString();
    }

    /** The name of an entry of a catalogue. */
    String item(String catalogue, String id) {
        return text(base.nameOf(catalogue, id));
    }

    /** A text of an entry of a catalogue. */
    String item(String catalogue, String id, String field) {
        return text(base.textOf(catalogue, id, field));
    }

    private String reference(Field field, String id) {
        var target = base.bank().thing(field.target());
        if (target.isCatalogue()) {
            return item(target.id(), id);
        }
        return byPath.containsKey(target.key() + "." + id)
                ? name(Objects.requireNonNull(byPath.get(target.key() + "." + id)))
                : id;
    }

    /** What has ended says so, to tell it from what goes on under the same name. */
    private String ended(Instance instance) {
        var to = instance.thing().fields().get(WellKnown.TO);
        return to == null
                ? ""
                : profile.answer(instance, to)
                        .map(words -> " (" + wording.say("woord.tot", Map.of("tot", value(to, words))) + ")")
                        .orElse("");
    }

    /** An answer that the client did not give is not named, however it turns out in a world. */
    private String nameOrId(Instance instance, Field field) {
        return asked.isGiven(instance, field)
                ? profile.answer(instance, field)
                        .map(words -> value(field, words))
                        .orElse(instance.id())
                : field.id().equals(WellKnown.NAME) ? instance.id() : wording.say("woord.onbekend");
    }

    private String text(Text text) {
        return text.in(wording.language());
    }
}
