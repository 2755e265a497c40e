package nl.bewaarwijzer.interview;

import static nl.bewaarwijzer.interview.Screens.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.profile.ProfileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTests {

    private static final Profile SOLE_TRADER =
            ProfileReader.read(Path.of("src/test/resources/profielen/tekstbureau.yaml"), Law.base());

    @TempDir
    private Path folder;

    private final Interview interview = new Interview(Law.rules(), Law.DAY, Language.NL);

    static Stream<String> examples() {
        return Law.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatAFileAnswersIsNotAskedAgain(String example) {
        var walk = interview.walk(Draft.of(Law.example(example)));

        assertThat(walk.steps().stream()
                        .filter(step -> !step.isAnswered())
                        .filter(step -> step.form().cells().stream()
                                .allMatch(cell -> cell.answer().isPresent())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMostComplexBusinessAnswersAtMostFortyFiveQuestions(String example) {
        var walk = interview.walk(Draft.of(Law.example(example)));

        assertThat(walk.steps()).hasSizeLessThanOrEqualTo(45);
    }

    @Test
    void aSimpleSoleTraderAnswersAtMostFifteenQuestions() {
        var walk = interview.walk(Draft.of(SOLE_TRADER));

        assertThat(walk.next()).isEmpty();
        assertThat(walk.steps()).hasSizeLessThanOrEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 22})
    void everyPathEndsInTheSameProfileAsTheFinalAnswersStraightAway(long seed) throws IOException {
        var random = new Random(seed);
        var wandered = Draft.empty("proef");
        for (int move = 0; move < 40; move++) {
            wandered = random.nextInt(6) == 0 ? stoppedAndResumed(wandered) : wander(wandered, random);
        }
        while (interview.walk(wandered).next().isPresent()) {
            wandered = answered(wandered, interview.walk(wandered).next().get().form(), random);
        }

        var straight = straightAway(interview.walk(wandered));

        assertThat(asked(straight)).isEqualTo(asked(interview.walk(wandered)));
        assertThat(without(undecided(wandered), interview.walk(wandered))).isEqualTo(text(straight));
    }

    private Draft stoppedAndResumed(Draft draft) throws IOException {
        var notebook = new Notebook(folder.resolve("proef.yaml"), folder.resolve("bewaard"), Law.base());
        notebook.write(interview.walk(draft));
        return notebook.read();
    }

    /** Each question answered once, as it was answered in the end. */
    private Walk straightAway(Walk end) {
        var now = interview.walk(Draft.empty("proef"));
        while (now.next().isPresent()) {
            var id = now.next().get().form().id();
            var words = form(end, id).cells().stream()
                    .map(cell -> cell.answer().orElseThrow())
                    .toList();
            now = interview.walk(now.next().get().form().answer(now.given(), words));
        }
        return now;
    }

    private static List<String> asked(Walk walk) {
        return walk.steps().stream()
                .map(step -> step.form().id() + " " + step.form().cells())
                .toList();
    }

    /** What was answered before the answer that decides whether it is asked became unknown: it stays in the profile. */
    private Predicate<String> undecided(Draft draft) {
        var straight = straightAway(interview.walk(draft)).taken();
        var profile = straight.profile(Law.base().bank());
        var undecided = Law.base().bank().profileThings().stream()
                .flatMap(thing -> straight.described(thing).stream()
                        .flatMap(instance -> thing.fields().values().stream()
                                .filter(field -> !profile.isAsked(instance, field)
                                        && !profile.isRuledOut(instance, field)
                                        && straight.answer(instance.path(field)).isEmpty())
                                .map(instance::path)))
                .collect(Collectors.toSet());
        return undecided::contains;
    }

    private static String without(Predicate<String> paths, Walk walk) {
        return ProfileWriter.write(walk.taken().without(paths), Law.base().bank());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 22})
    void theNumberOfQuestionsToGoNeverGrows(long seed) {
        var random = new Random(seed * 31 + 7);
        var draft = Draft.empty("proef");
        var before = Integer.MAX_VALUE;
        for (var walk = interview.walk(draft); walk.next().isPresent(); walk = interview.walk(draft)) {
            assertThat(walk.atMost()).isLessThanOrEqualTo(before);
            before = walk.atMost();
            draft = answered(draft, walk.next().get().form(), random);
        }
        var end = interview.walk(draft);
        assertThat(end.atMost()).as("to go after %s", end.taken()).isZero();
    }

    @Test
    void whatNoLongerAppliesIsKeptAndComesBack() {
        var draft = Draft.of(Law.example("plantenuur"));
        var with = interview.walk(draft);
        var form = form(with, "systemen");

        var without = interview.walk(form.answer(draft, List.of(List.of())));

        assertThat(without.parked()).contains("systemen.helpdesk.land");
        assertThat(text(without)).doesNotContain("helpdesk:");
        var back = form(without, "systemen")
                .answer(without.given(), List.of(List.of("helpdesk", "mailprogramma", "betaaldienst")));
        assertThat(text(interview.walk(back))).isEqualTo(text(with));
    }

    @Test
    void whatSomebodyElseWroteStaysInTheFileAlsoWhenNobodyAsksIt() throws IOException {
        var file = folder.resolve("proef.yaml");
        var notebook = new Notebook(file, folder.resolve("bewaard"), Law.base());
        Files.copy(Law.KNOWLEDGE.resolve("voorbeelden/plantenuur.yaml"), file);

        notebook.write(interview.walk(notebook.read().answering("bestelling.knop", List.of("betalen"))));
        var later = new Notebook(file, folder.resolve("bewaard"), Law.base());
        later.write(interview.walk(later.read().answering("onderneming.reclame", List.of("nee"))));

        var profile = ProfileReader.read(file, Law.base());
        assertThat(profile.answerAt("administratie", "eu-omzet-dit-jaar")).contains("15000");
        assertThat(profile.answerAt("bestelling", "knop")).contains("betalen");
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsKept() throws IOException {
        var file = folder.resolve("proef.yaml");
        var first = new Notebook(file, folder.resolve("bewaard"), Law.base());
        var second = new Notebook(file, folder.resolve("bewaard"), Law.base());
        var draft = Draft.empty("proef").answering("onderneming.naam", List.of("Een"));

        assertThat(first.write(interview.walk(draft))).isEmpty();
        second.read();
        assertThat(second.write(interview.walk(draft.answering("onderneming.naam", List.of("Twee")))))
                .isEmpty();
        var aside = first.write(interview.walk(draft.answering("onderneming.rechtsvorm", List.of("bv"))));

        assertThat(aside).isPresent();
        assertThat(Files.readString(aside.orElseThrow())).contains("naam: Twee");
        assertThat(Files.readString(file)).contains("naam: Een", "rechtsvorm: bv");
    }

    @Test
    void whatWasSetAsideIsNeverReplaced() throws IOException {
        var file = folder.resolve("proef.yaml");
        Files.writeString(file, "# met de hand\nonderneming: {naam: Nul}\n");
        var first = new Notebook(file, folder.resolve("bewaard"), Law.base());
        var second = new Notebook(file, folder.resolve("bewaard"), Law.base());
        var one = first.read().answering("onderneming.naam", List.of("Een"));
        var two = second.read().answering("onderneming.naam", List.of("Twee"));

        var ofHand = first.write(interview.walk(one));
        var ofFirst = second.write(interview.walk(two));

        assertThat(ofHand.orElseThrow())
                .hasFileName("proef.yaml.bak")
                .hasContent("# met de hand\nonderneming: {naam: Nul}\n");
        assertThat(ofFirst.orElseThrow())
                .hasFileName("proef.yaml.bak-2")
                .content()
                .contains("naam: Een");
        assertThat(file).content().contains("naam: Twee");
    }

    @Test
    void whatIsNotAsProposedIsAskedByItself() {
        var walk = interview.walk(Draft.of(SOLE_TRADER));
        var form = form(walk, "leveranciers");

        var different = interview.walk(form.answer(walk.given(), List.of(List.of("systemen.mailbox.rol"))));

        assertThat(different.steps().stream()
                        .filter(step -> !step.isAnswered())
                        .map(step -> step.form().id()))
                .contains("systeem.rol", "systeem.land", "systeem.bevat");
        assertThat(different.next().orElseThrow().form().cells())
                .extracting(Form.Cell::about)
                .containsExactly("E-mail");
    }

    @Test
    void aLineThatAnOwnerDidNotSeeIsAskedWhenItComes() {
        var draft = choosing(Draft.of(Law.example("theekist")), "winkel");
        assertThat(interview.walk(draft).step("winkel").orElseThrow().isAnswered())
                .isTrue();

        var sales = choosing(choosing(draft, "diensten", "kist", "online"), "verkopen", "nl");
        var all = form(interview.walk(sales), "verkopen-klopt");
        var more = interview.walk(all.answer(sales, List.of(all.cells().get(0).proposed())));

        assertThat(more.step("winkel").orElseThrow().isAnswered()).isFalse();
    }

    @Test
    void whatWasRightIsAskedAgainWhenSomethingElseIsProposed() {
        var form = form(interview.walk(Draft.of(SOLE_TRADER)), "onderneming.bewaart");
        var all = form.cells().get(0).answer().orElseThrow();
        var less = form.answer(
                Draft.of(SOLE_TRADER),
                List.of(all.stream().filter(data -> !data.equals("verzoek")).toList()));
        var right = choosing(less, "leveranciers");
        assertThat(interview
                        .walk(right)
                        .taken()
                        .answer("systemen.mailbox.bevat")
                        .orElseThrow())
                .doesNotContain("verzoek");

        var more = interview.walk(form.answer(right, List.of(all)));

        assertThat(more.step("leveranciers").orElseThrow().isAnswered()).isFalse();
    }

    @Test
    void whoIsNotSureOfASupplierLeavesOpenWhereItIsAndNotAllThatItMayHold() {
        var draft = choosing(Draft.of(SOLE_TRADER), "leveranciers", "systemen.mailbox.rol" + Form.DOUBT);

        var taken = interview.walk(draft).taken();

        assertThat(taken.answer("systemen.mailbox.land")).contains(List.of(Profile.UNKNOWN));
        assertThat(taken.answer("systemen.mailbox.bevat").orElseThrow()).contains("mailbox", "contact");
        assertThat(form(interview.walk(draft), "leveranciers").cells().get(0).answer())
                .contains(List.of("systemen.mailbox.rol" + Form.DOUBT));
    }

    @Test
    void oneDoubtInAListStaysOneDoubt() {
        var draft = choosing(
                Draft.of(SOLE_TRADER),
                "veilig",
                "werkwijze.beveiliging-mist=https" + Form.DOUBT,
                "werkwijze.toegang=alleen-ik",
                "werkwijze.toegang=iedereen" + Form.DOUBT);

        var walk = interview.walk(draft);

        assertThat(walk.taken().answer("werkwijze.beveiliging-mist")).contains(List.of(Profile.UNKNOWN));
        assertThat(walk.taken().answer("werkwijze.toegang")).contains(List.of("alleen-ik"));
        assertThat(form(walk, "veilig").cells().get(0).answer().orElseThrow())
                .containsExactly("werkwijze.toegang=alleen-ik", "werkwijze.beveiliging-mist=https" + Form.DOUBT);
    }

    @Test
    void salesThatAFileDescribesStandAsLongAsTheirCountryDoes() {
        var draft = Draft.of(Law.example("plantenuur"));
        var form = form(interview.walk(draft), "verkopen");
        var same = interview.walk(
                form.answer(draft, List.of(form.cells().get(0).answer().orElseThrow())));
        var more = interview.walk(choosing(draft, "verkopen", "nl", "be", "de", "fr"));

        assertThat(text(same)).isEqualTo(text(interview.walk(draft)));
        assertThat(form(more, "verkopen-klopt").options())
                .extracting(Form.Option::word)
                .contains("be-voor-oss", "be", "lessen-particulieren-fr");
    }

    @Test
    void salesCountWhenTheyAreConfirmed() {
        var draft = choosing(Draft.empty("proef"), "diensten", "online", "spullen");
        draft = choosing(draft, "klantgroepen", "particulieren");

        var walk = interview.walk(choosing(draft, "verkopen", "nl", "be"));

        assertThat(walk.step("verkopen-klopt").orElseThrow().isAnswered()).isFalse();
        assertThat(text(walk)).doesNotContain("verkopen:");
    }

    @Test
    void aListThatOneAnswerOpensIsAskedAtOnce() {
        var draft = Draft.of(SOLE_TRADER);
        var form = form(interview.walk(draft), "werk");

        var none = interview.walk(form.answer(draft, List.of(List.of("werkwijze.privacyverklaring=nee"))));

        assertThat(none.taken().answer("werkwijze.privacyverklaring")).contains(List.of("nee"));
        assertThat(none.taken().answer("werkwijze.verklaring-mist")).isEmpty();
    }

    @Test
    void salesThatMayNotExistAreConfirmed() {
        var draft = choosing(Draft.empty("proef"), "diensten", "online", "spullen");
        draft = choosing(draft, "klantgroepen", "particulieren");
        var one = interview.walk(choosing(draft, "verkopen", "nl"));
        var two = interview.walk(choosing(draft, "verkopen", "nl", "be"));

        assertThat(one.steps()).extracting(step -> step.form().id()).doesNotContain("verkopen-klopt");
        var form = form(two, "verkopen-klopt");
        assertThat(form.cells().get(0).proposed()).hasSize(4);
        var kept = interview.walk(form.answer(two.given(), List.of(List.of("online-particulieren-be"))));
        assertThat(kept.taken().things().get("verkopen")).containsExactly("online-particulieren-be");
        assertThat(text(kept)).doesNotContain("spullen-particulieren-be");
    }

    @Test
    void aThingMayHaveANameOfItsOwnAndBeOneOfSeveral() {
        var form = form(interview.walk(Draft.empty("proef")), "diensten");
        var reply = Reply.all(form, "1: Plantenlessen, 1: Plantenboek, 4");

        var walk = interview.walk(form.answer(Draft.empty("proef"), reply.words()));

        assertThat(walk.taken().things().get("diensten")).containsExactly("online", "online-2", "spullen");
        assertThat(walk.taken().answer("diensten.online.naam")).contains(List.of("Plantenlessen"));
        assertThat(walk.taken().answer("diensten.online-2.naam")).contains(List.of("Plantenboek"));
        assertThat(walk.taken().answer("diensten.online-2.levering")).contains(List.of("elektronisch"));
    }

    @Test
    void aNameThatIsTypedAgainIsTheSameThingWithItsOwnAnswers() {
        var both = typed(Draft.empty("proef"), "systemen", "1: Jira, 1: Zendesk")
                .given()
                .answering("systemen.helpdesk.land", List.of("in"))
                .answering("systemen.helpdesk-2.land", List.of("nl"));

        var one = typed(both, "systemen", "2: Zendesk");
        var back = typed(one.given(), "systemen", "2: jira, 2: Zendesk");

        assertThat(one.taken().things().get("systemen")).containsExactly("helpdesk-2");
        assertThat(one.taken().answer("systemen.helpdesk-2.naam")).contains(List.of("Zendesk"));
        assertThat(one.given().answer("systemen.helpdesk.naam")).contains(List.of("Jira"));
        assertThat(back.taken().things().get("systemen")).containsExactly("helpdesk", "helpdesk-2");
        assertThat(back.given().answer("systemen.helpdesk.land")).contains(List.of("in"));
    }

    @Test
    void aNewNameIsANewThingOfWhichNothingIsKnown() {
        var jira = typed(Draft.empty("proef"), "systemen", "1: Jira")
                .given()
                .answering("systemen.helpdesk.land", List.of("in"));

        var zendesk = typed(jira, "systemen", "1: Zendesk");

        assertThat(zendesk.taken().things().get("systemen")).containsExactly("helpdesk-2");
        assertThat(zendesk.taken().answer("systemen.helpdesk-2.soort")).contains(List.of("helpdesk"));
        assertThat(zendesk.taken().answer("systemen.helpdesk-2.land")).isEmpty();
    }

    @Test
    void aNameNeverReplacesThatOfAnotherWhateverTheOrder() {
        var two = typed(Draft.empty("proef"), "diensten", "1: Lessen, 1: Boeken");

        var three = typed(two.given(), "diensten", "2: Cursus, 2: Workshop, 1");

        assertThat(three.taken().things().get("diensten")).containsExactly("online-3", "online-4", "online-2");
        assertThat(three.taken().answers())
                .containsEntry("diensten.online-3.naam", List.of("Cursus"))
                .containsEntry("diensten.online-4.naam", List.of("Workshop"))
                .containsEntry("diensten.online-2.naam", List.of("Boeken"))
                .containsEntry("diensten.online-3.levering", List.of("elektronisch"))
                .containsEntry("diensten.online-4.levering", List.of("elektronisch"));
    }

    @Test
    void oneMoreOfAKindThatAFileDescribesGetsTheAnswersOfThatKind() {
        var file = Draft.of(Law.profile("""
                onderneming: {naam: X, leveranciers: ja}
                systemen:
                  freshdesk: {naam: Freshdesk, soort: helpdesk, land: us}
                """));

        var two = typed(file, "systemen", "1, 1: Zendesk");

        assertThat(two.taken().things().get("systemen")).containsExactly("freshdesk", "helpdesk");
        assertThat(two.taken().answers())
                .containsEntry("systemen.freshdesk.naam", List.of("Freshdesk"))
                .containsEntry("systemen.helpdesk.naam", List.of("Zendesk"))
                .containsEntry("systemen.helpdesk.soort", List.of("helpdesk"));
    }

    private Walk typed(Draft given, String screen, String typed) {
        var form = form(interview.walk(given), screen);
        return interview.walk(form.answer(given, Reply.all(form, typed).words()));
    }

    @Test
    void answersThatDoNotGoTogetherGetARemarkOnce() {
        var before = interview.walk(Draft.of(SOLE_TRADER));
        var both = interview.walk(before.given()
                .answering("werkwijze.opzeggen", List.of("wist-alles"))
                .answering("onderneming.alles-tien-jaar", List.of("ja")));

        assertThat(interview.remarks(before, both))
                .extracting(Interview.Remark::text)
                .containsExactly(
                        "U wist alles als een klant opzegt, en u bewaart alles tien jaar. Dat gaat niet samen. "
                                + "Klopt het allebei?");
        assertThat(interview.remarks(both, both)).isEmpty();
    }

    @Test
    void whoNeedsNoAdviceIsToldWhy() {
        var before = interview.walk(Draft.of(SOLE_TRADER));
        var abroad = interview.walk(before.given().answering("administratie.vestiging", List.of("elders")));

        assertThat(interview.remarks(before, abroad)).singleElement().matches(Interview.Remark::ends);
    }

    private Draft choosing(Draft draft, String id, String... words) {
        return form(interview.walk(draft), id).answer(draft, List.of(List.of(words)));
    }

    /** An answer to the next question, or another one to an earlier. */
    private Draft wander(Draft draft, Random random) {
        var walk = interview.walk(draft);
        var answered = walk.steps().stream().filter(Step::isAnswered).toList();
        var back = !answered.isEmpty() && random.nextInt(3) == 0;
        var step = back
                ? answered.get(random.nextInt(answered.size()))
                : walk.next().orElse(walk.steps().get(0));
        return answered(draft, step.form(), random);
    }

    private static Draft answered(Draft draft, Form form, Random random) {
        return form.answer(
                draft, form.cells().stream().map(cell -> words(form, random)).toList());
    }

    private static List<String> words(Form form, Random random) {
        if (form.mayBeUnknown() && random.nextInt(8) == 0) {
            return List.of(Profile.UNKNOWN);
        }
        return switch (form.kind()) {
            case TEXT -> List.of("tekst " + random.nextInt(9));
            case NUMBER -> List.of(String.valueOf(random.nextInt(400)));
            case DATE -> List.of("20" + (10 + random.nextInt(16)) + "-03-01");
            case ONE, FIND ->
                List.of(form.options()
                        .get(random.nextInt(form.options().size()))
                        .word());
            case MANY, FIND_MANY -> some(form, random);
        };
    }

    private static List<String> some(Form form, Random random) {
        var chosen = new ArrayList<String>();
        for (var option : form.options()) {
            if (chosen.size() < 3 && random.nextInt(1 + form.options().size() / 2) == 0) {
                chosen.add(option.word());
            }
        }
        return chosen;
    }

    private static String text(Walk walk) {
        return ProfileWriter.write(walk.taken(), Law.base().bank());
    }
}
