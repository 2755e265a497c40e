package nl.bewaarwijzer.interview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Naming;
import nl.bewaarwijzer.knowledge.Amount;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Asking;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.knowledge.bank.Screen.Proposal;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.WellKnown;

/** One field, of one thing or of several. */
final class FieldForm implements Form {

    /** More options than fit on a screen are found by their name. */
    private static final int MOST_LISTED = 60;

    private final Screen.OneField screen;
    private final List<Instance> instances;
    private final Draft given;
    private final Profile profile;
    private final Setting setting;
    private final KnowledgeBase base;
    private final List<Option> options;
    private final Naming names;

    /** @param profile what earlier screens came to */
    FieldForm(Screen.OneField screen, List<Instance> instances, Draft given, Profile profile, Setting setting) {
        this.screen = screen;
        this.instances = List.copyOf(instances);
        this.given = given;
        this.profile = profile;
        this.setting = setting;
        this.base = setting.base();
        this.names = setting.names();
        this.options = field().type() == AnswerType.BEDRAG
                ? bands(setting.parameters())
                : base.optionsOf(field(), profile::idsOf).stream()
                        .map(word -> new Option(word, names.of(field(), word, profile), help(word)))
                        .toList();
    }

    private Field field() {
        return screen.spot().field();
    }

    @Override
    public String id() {
        return screen.id();
    }

    @Override
    public Kind kind() {
        return switch (field().type()) {
            case TEKST, BRON, TERMIJN -> Kind.TEXT;
            case GETAL -> Kind.NUMBER;
            case DATUM -> Kind.DATE;
            case JA_NEE, KEUZE, BEDRAG -> Kind.ONE;
            case VERWIJZING -> options.size() > MOST_LISTED ? Kind.FIND : Kind.ONE;
            case KEUZES -> Kind.MANY;
            case VERWIJZINGEN -> options.size() > MOST_LISTED ? Kind.FIND_MANY : Kind.MANY;
        };
    }

    @Override
    public Asking asking() {
        return screen.asking().or(field()::asking).orElseThrow();
    }

    @Override
    public List<Option> options() {
        return options;
    }

    @Override
    public List<Cell> cells() {
        return instances.stream()
                .map(instance -> new Cell(
                        instance.thing().repeats() ? names.of(instance, profile) : "",
                        given.answer(instance.path(field())),
                        proposed(instance)))
                .toList();
    }

    @Override
    public boolean mayBeUnknown() {
        return field().presence() == Field.Presence.ASKED && !isClientName();
    }

    @Override
    public Draft answer(Draft before, List<List<String>> words) {
        var after = before;
        for (int i = 0; i < words.size(); i++) {
            after = after.answering(instances.get(i).path(field()), words.get(i));
        }
        return after;
    }

    @Override
    public Draft take(Draft taken) {
        var after = taken;
        for (var instance : instances) {
            var path = instance.path(field());
            var words = given.answer(path);
            after = words.isPresent() ? after.answering(path, words.get()) : after;
        }
        return after;
    }

    private List<String> proposed(Instance instance) {
        var known = options.stream().map(Option::word).toList();
        var proposed = Proposals.of(screen, instance, profile).stream()
                .flatMap(this::meant)
                .filter(word -> known.isEmpty() || known.contains(word))
                .toList();
        var name = field().type() == AnswerType.TEKST
                ? profile.answerAt(instance.path(), field().id())
                : Optional.<String>empty();
        return name.map(List::of)
                .orElse(
                        kind().isMany()
                                ? inOrder(proposed)
                                : proposed.stream().limit(1).toList());
    }

    /** What a proposed word stands for here; nothing when there is a choice after all. */
    private Stream<String> meant(String word) {
        if (word.equals(Proposal.TODAY)) {
            return Stream.of(setting.day().toString());
        }
        return word.equals(Proposal.ONLY)
                ? options.stream().map(Option::word).filter(only -> options.size() == 1)
                : Stream.of(word);
    }

    private List<String> inOrder(List<String> words) {
        return options.stream().map(Option::word).filter(words::contains).toList();
    }

    private String help(String word) {
        var choice = field().choices().get(word);
        var help = choice == null ? described(word) : choice.help();
        return help.map(text -> text.in(names.language())).orElse("");
    }

    private Optional<Text> described(String word) {
        return field().type().isReference()
                        && base.bank().thing(field().target()).isCatalogue()
                ? Optional.of(base.textOf(field().target(), word, WellKnown.DESCRIPTION))
                : Optional.empty();
    }

    /** Only the name of the client must be known: nobody can be advised without. */
    private boolean isClientName() {
        return screen.spot().thing().id().equals(WellKnown.BUSINESS)
                && field().id().equals(WellKnown.NAME);
    }

    /** One answer for each band between the figures that rules tell apart. */
    private List<Option> bands(Parameters parameters) {
        var bounds = field().bounds().stream()
                .flatMap(bound -> parameters.find(bound).stream())
                .map(value -> (BigDecimal) value.value())
                .sorted()
                .distinct()
                .toList();
        var bands = new ArrayList<Option>();
        for (int i = 0; i <= bounds.size(); i++) {
            var low = i == 0 ? BigDecimal.ZERO : bounds.get(i - 1);
            var high = i == bounds.size() ? null : bounds.get(i);
            var word = new Amount(low, high).word();
            bands.add(new Option(word, names.of(field(), word, profile), ""));
        }
        return bands;
    }
}
