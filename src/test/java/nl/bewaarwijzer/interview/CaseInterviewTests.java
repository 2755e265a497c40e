package nl.bewaarwijzer.interview;

import static nl.bewaarwijzer.interview.Screens.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Screen;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseInterviewTests {

    private static final String ID = "klant-proef";
    private static final Instance CASE = new Instance(Law.base().bank().thing("zaak"), ID);

    static Stream<Arguments> examplesByChance() {
        return Law.examples().stream()
                .flatMap(example -> IntStream.range(0, 2).mapToObj(seed -> Arguments.of(example, seed)));
    }

    static Stream<String> examples() {
        return Law.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examplesByChance")
    void nobodyIsAskedMoreThanSixThings(String example, int seed) {
        var interview = about(draft(example));
        var random = new Random(seed);
        var draft = draft(example);
        var asked = new LinkedHashSet<String>();

        for (var walk = interview.walk(draft); walk.next().isPresent(); walk = interview.walk(draft)) {
            assertThat(walk.answered() + walk.atMost()).isLessThanOrEqualTo(6);
            asked.add(walk.next().get().form().id());
            draft = answered(draft, walk.next().get().form(), random);
        }

        assertThat(asked).hasSizeBetween(2, 6).startsWith("zaak.vraagt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noAnswerThatWasSkippedChangesTheCase(String example) {
        var interview = about(draft(example));
        var random = new Random(example.length());
        var walk = conversation(interview, draft(example), random);
        var skipped = skipped(walk);

        var more = walk.taken();
        for (var field : skipped) {
            more = more.answering(CASE.path(field), any(field, random));
        }

        assertThat(outcome(more))
                .as("with %s", skipped.stream().map(Field::id).toList())
                .isEqualTo(outcome(walk.taken()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRestOfTheProfileStaysAsItIs(String example) {
        var standing = draft(example);
        var cases = CASE.thing();
        var walk = conversation(about(standing), standing, new Random(1));

        var without = walk.taken().having(cases, standing.things(cases));

        assertThat(ProfileWriter.write(without, Law.base().bank()))
                .isEqualTo(ProfileWriter.write(standing, Law.base().bank()));
    }

    @Test
    void whoOnlyUnsubscribesIsNotAskedForTheSubscription() {
        var interview = about(draft("plantenuur"));

        var walk = interview.walk(
                interview.walk(draft("plantenuur")).given().answering(path("vraagt"), List.of("afmelding")));

        assertThat(walk.steps().stream().map(step -> step.form().id()))
                .startsWith("zaak.vraagt", "zaak.ontvangen")
                .doesNotContain("zaak.van", "zaak.tot", "zaak.land");
    }

    @Test
    void theCountryFollowsFromSalesToOneCountry() {
        var interview = about(draft("plantenuur"));
        var asks = draft("plantenuur").answering(path("vraagt"), List.of("wisverzoek"));
        var before = interview.walk(asks);

        var walk = interview.walk(asks.answering(path("verkopen"), List.of("be", "be-voor-oss")));

        assertThat(walk.taken().answer(path("land"))).contains(List.of("be"));
        assertThat(walk.steps().stream().map(step -> step.form().id())).doesNotContain("zaak.land");
        assertThat(interview.echo(before, walk))
                .hasValueSatisfying(
                        said -> assertThat(said.text()).isEqualTo("In welk land woont of zit deze klant? België"));
    }

    @Test
    void ofSalesToSeveralCountriesTheCountryIsAsked() {
        var asks = draft("plantenuur")
                .answering(path("vraagt"), List.of("wisverzoek"))
                .answering(path("verkopen"), List.of("nl", "be"));

        var walk = about(draft("plantenuur")).walk(asks);

        assertThat(walk.steps().stream().map(step -> step.form().id()))
                .hasSize(6)
                .contains("zaak.land", "zaak.tot")
                .doesNotContain("zaak.van");
    }

    @Test
    void whatIsPlainIsProposedOrNotAsked() {
        var one = draft("plantenuur-binnenland").having(Law.base().bank().thing("verkoop"), List.of("nl"));

        var walk = about(one).walk(one.answering(path("vraagt"), List.of("opzegging", "wisverzoek")));

        assertThat(form(walk, "zaak.ontvangen").cells().get(0).proposed()).containsExactly(Law.DAY.toString());
        assertThat(walk.step("zaak.verkopen")).isEmpty();
        assertThat(walk.taken().answer(path("verkopen"))).contains(List.of("nl"));
    }

    @Test
    void ofSalesThatNobodyDescribedNothingIsAsked() {
        var half = Draft.of(Law.profile("onderneming: {naam: Half}"));

        var walk = about(half).walk(half.answering(path("vraagt"), List.of("wisverzoek")));

        assertThat(walk.steps().stream().map(step -> step.form().id())).doesNotContain("zaak.verkopen");
    }

    @Test
    void everyQuestionSaysWhyAndHelpsAndGivesAnExample() {
        var walk = about(draft("plantenuur")).walk(draft("plantenuur"));

        assertThat(walk.steps()).allSatisfy(step -> {
            assertThat(step.form().asking().isComplete()).isTrue();
            assertThat(step.form().mayBeUnknown()).isTrue();
        });
    }

    private static CaseInterview about(Draft standing) {
        return new CaseInterview(Law.rules(), Law.DAY, Language.NL, standing, ID);
    }

    private static Draft draft(String example) {
        return Draft.of(Law.example(example));
    }

    private static String path(String field) {
        return CASE.path(CASE.thing().field(field));
    }

    private static Walk conversation(CaseInterview interview, Draft start, Random random) {
        var walk = interview.walk(start);
        while (walk.next().isPresent()) {
            walk = interview.walk(answered(walk.given(), walk.next().get().form(), random));
        }
        return walk;
    }

    /** The fields that were left out because they change nothing; not those for which there was no room. */
    private static List<Field> skipped(Walk walk) {
        var ids = walk.steps().stream().map(step -> step.form().id()).toList();
        var last = ids.get(ids.size() - 1);
        var screens = Law.base().bank().ofCase().screens();
        var until = walk.steps().size() < CaseInterview.MOST
                ? screens
                : screens.subList(0, screens.stream().map(Screen::id).toList().indexOf(last) + 1);
        return until.stream()
                .flatMap(Screen::spots)
                .map(Screen.Spot::field)
                .filter(field -> walk.taken().answer(CASE.path(field)).isEmpty())
                .toList();
    }

    private static Draft answered(Draft draft, Form form, Random random) {
        if (form.kind() == Form.Kind.DATE) {
            return form.answer(draft, List.of(List.of("202" + random.nextInt(7) + "-1" + random.nextInt(3) + "-11")));
        }
        if (!form.kind().isMany()) {
            return form.answer(
                    draft,
                    List.of(List.of(form.options()
                            .get(random.nextInt(form.options().size()))
                            .word())));
        }
        var some = new ArrayList<String>();
        form.options().stream().filter(option -> random.nextInt(3) == 0).forEach(option -> some.add(option.word()));
        return form.answer(
                draft, List.of(some.isEmpty() ? List.of(form.options().get(0).word()) : some));
    }

    private static List<String> any(Field field, Random random) {
        var options = switch (field.type()) {
            case DATUM -> List.of("2021-03-01", "2026-11-11");
            case JA_NEE -> List.of("ja", "nee");
            case KEUZE -> List.copyOf(field.choices().keySet());
            case VERWIJZING -> List.of("nl", "be", "us");
            default -> List.<String>of();
        };
        return options.isEmpty() ? List.of() : List.of(options.get(random.nextInt(options.size())));
    }

    /** What a case comes to, but for the answers that it names. */
    private static List<String> outcome(Draft draft) {
        Profile profile =
                draft.having(CASE.thing(), List.of(ID)).profile(Law.base().bank());
        var one = new Advisor(Law.rules(), "test")
                .advise(profile, Law.DAY, Language.NL)
                .cases()
                .get(0);
        return Stream.of(
                        one.data().stream()
                                .map(row -> row.name()
                                        + row.actionText()
                                        + row.until()
                                        + row.eraseFrom()
                                        + row.suspended()
                                        + row.trace().holds()),
                        one.steps().stream().map(step -> step.what() + step.date()),
                        one.letters().stream()
                                .map(letter -> letter.id()
                                        + letter.paragraphs()
                                        + letter.trace().holds()))
                .flatMap(lines -> lines)
                .toList();
    }
}
