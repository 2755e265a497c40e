package nl.bewaarwijzer.interview;

import static nl.bewaarwijzer.interview.Screens.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Draft;
import nl.bewaarwijzer.profile.Profile;
import org.junit.jupiter.api.Test;

class ReplyTests {

    private final Interview interview = new Interview(Law.rules(), Law.DAY, Language.NL);
    private final Walk plantenuur = interview.walk(Draft.of(Law.example("plantenuur")));
    private final Walk webwerf = interview.walk(Draft.of(Law.example("webwerf")));

    @Test
    void aNumberOrANameChooses() {
        assertThat(reply("onderneming.rechtsvorm", "1")).containsExactly(List.of("eenmanszaak"));
        assertThat(reply("onderneming.rechtsvorm", "Coöperatie")).containsExactly(List.of("cooperatie"));
        assertThat(reply("onderneming.rechtsvorm", "cooperatie")).containsExactly(List.of("cooperatie"));
    }

    @Test
    void anEmptyLineKeepsWhatWasAnswered() {
        assertThat(reply("onderneming.rechtsvorm", "")).containsExactly(List.of("bv"));
        assertThat(reply(webwerf, "systeem.rol", "")).containsExactly(List.of("verwerker"), List.of("verwerker"));
    }

    @Test
    void notKnowingIsAnAnswerInWordsOrByTheLastNumber() {
        assertThat(reply("onderneming.rechtsvorm", "weet ik niet")).containsExactly(List.of(Profile.UNKNOWN));
        assertThat(reply("onderneming.rechtsvorm", "10")).containsExactly(List.of(Profile.UNKNOWN));
    }

    @Test
    void aListIsGivenWholeOrChanged() {
        assertThat(reply("werkwijze.verklaring-mist", "1,3")).containsExactly(List.of("contact", "termijnen"));
        assertThat(reply("werkwijze.verklaring-mist", "+1 -3")).containsExactly(List.of("contact", "doorgifte"));
        assertThat(reply("werkwijze.verklaring-mist", "0")).containsExactly(List.of());
    }

    @Test
    void answersAboutSeveralThingsStandInTheirOrderOrOneForAll() {
        assertThat(reply(webwerf, "systeem.rol", "1,2")).containsExactly(List.of("verwerker"), List.of("zelfstandig"));
        assertThat(reply(webwerf, "systeem.rol", "2")).hasSize(2).allMatch(List.of("zelfstandig")::equals);
        assertThat(Reply.all(form(webwerf, "systeem.rol"), "1,2,1")
                        .wrong()
                        .orElseThrow()
                        .key())
                .isEqualTo("reply.count");
    }

    @Test
    void namesAreFoundWithoutAccentsAndCapitals() {
        assertThat(reply(webwerf, "systeem.land", "belgie, NL")).containsExactly(List.of("be"), List.of("nl"));
        assertThat(reply(webwerf, "systeem.land", "amerika, Engeland")).containsExactly(List.of("us"), List.of("gb"));
    }

    @Test
    void whoUsesAnotherWordHearsWhatMayBeMeant() {
        var wrong = Reply.all(form(webwerf, "onderneming.rechtsvorm"), "zzp")
                .wrong()
                .orElseThrow();

        assertThat(wrong.near()).containsExactly("eenmanszaak");
    }

    @Test
    void aWordForACommaIsReadWhereItIsNoPartOfAName() {
        assertThat(reply("verkopen", "nederland, belgië en duitsland")).containsExactly(List.of("be", "de", "nl"));
        assertThat(reply("verkopen", "Bosnië en Herzegovina")).containsExactly(List.of("ba"));
    }

    @Test
    void aListWithNamesIsGivenWholeOrChanged() {
        assertThat(named("6: KPN, 3")).containsExactly("telecom:KPN", "werk");
        assertThat(named("+6: KPN")).containsExactly("online", "telecom:KPN");
        assertThat(named("+6: KPN -1")).containsExactly("telecom:KPN");
        assertThat(named("+6: KPN, -1, +spullen")).containsExactly("telecom:KPN", "spullen");
        assertThat(named("+6: KPN -1: Plantenlessen")).containsExactly("telecom:KPN");
    }

    @Test
    void aNameMayHoldACommaOrADash() {
        assertThat(named("4: Jansen, Pietersen")).containsExactly("spullen:Jansen, Pietersen");
        assertThat(named("4: Jansen, Pietersen; Zn., 3")).containsExactly("spullen:Jansen, Pietersen; Zn.", "werk");
        assertThat(named("4: Jansen - Pietersen,")).containsExactly("spullen:Jansen - Pietersen");
        assertThat(named("4: Jansen -Zonen, 3: Klus")).containsExactly("spullen:Jansen -Zonen", "werk:Klus");
    }

    @Test
    void aThingIsTakenAwayByItsWholeName() {
        var comma = interview.walk(services().given().answering("diensten.online.naam", List.of("Jansen, Pietersen")));

        assertThat(named(comma, "-1: Jansen, Pietersen, +3: Klus")).containsExactly("werk:Klus");
    }

    @Test
    void whatIsNoOptionIsNoPartOfANameWhenItIsANumberOrHasAName() {
        assertThat(wrongNamed("4: Jansen, 9").typed()).isEqualTo("9");
        assertThat(wrongNamed("4: Jansen, hostin: Pietersen")).satisfies(wrong -> {
            assertThat(wrong.typed()).isEqualTo("hostin");
            assertThat(wrong.near()).hasSize(1);
        });
        assertThat(wrongNamed("Pietersen, 4: Jansen").typed()).isEqualTo("Pietersen");
        assertThat(wrongNamed("-1: Jansen").typed()).isEqualTo("Jansen");
        assertThat(wrongNamed("4: " + "x".repeat(Profile.LONGEST_TEXT + 1)).key())
                .isEqualTo("reply.long");
    }

    @Test
    void notKnowingANameIsNoName() {
        assertThat(named("4: weet-ik-niet, 3: Klus")).containsExactly("spullen", "werk:Klus");
    }

    private List<String> named(String typed) {
        return named(services(), typed);
    }

    private static List<String> named(Walk walk, String typed) {
        return reply(walk, "diensten", typed).get(0);
    }

    private Reply.Wrong wrongNamed(String typed) {
        return Reply.all(form(services(), "diensten"), typed).wrong().orElseThrow();
    }

    /** A list from which the first option was chosen. */
    private Walk services() {
        return interview.walk(Draft.empty("proef")
                .answering("diensten", List.of("online"))
                .answering("diensten.online.naam", List.of("Plantenlessen")));
    }

    @Test
    void aLineOfAListMayBeUnknownByItself() {
        assertThat(reply("veilig", "1, 4?")).first().satisfies(words -> {
            assertThat(words).hasSize(2);
            assertThat(words.get(1)).endsWith(Form.DOUBT);
        });
    }

    @Test
    void twoAnswersToOneQuestionDoNotGoTogether() {
        var form = form(plantenuur, "werk");
        var words = form.options().stream().map(Form.Option::word).toList();
        var both = List.of("werkwijze.opzeggen=wist-alles", "werkwijze.opzeggen=laat-staan");
        var typed = both.stream()
                .map(word -> String.valueOf(words.indexOf(word) + 1))
                .collect(Collectors.joining(","));

        var wrong = Reply.all(form, typed).wrong().orElseThrow();

        assertThat(wrong.key()).isEqualTo("reply.clash");
        assertThat(wrong.typed()).contains("dan wist u alles", "dan blijft alles staan");
    }

    @Test
    void aDayMayBeTypedAsPeopleWriteIt() {
        for (var typed : List.of("01-03-2022", "1-3-2022", "1/3/2022", "1 maart 2022", "1 March 2022", "2022-03-01")) {
            assertThat(reply("verkoop.tot", typed)).as(typed).containsExactly(List.of("2022-03-01"));
        }
        assertThat(Reply.all(form(plantenuur, "verkoop.tot"), "31 februari 2022")
                        .wrong())
                .isPresent();
    }

    @Test
    void aDayInAYearThatNoFileMayNameIsNoAnswer() {
        for (var typed : List.of("1 maart 2205", "1 March 1899", "01-03-2205", "2205")) {
            assertThat(wrong("verkoop.tot", typed)).as(typed).isEqualTo("reply.date");
        }
    }

    @Test
    void aTextIsAnAnswerAsLongAsAFileMayHoldIt() {
        assertThat(reply("onderneming.naam", "x".repeat(Profile.LONGEST_TEXT))).hasSize(1);
        assertThat(wrong("onderneming.naam", "x".repeat(Profile.LONGEST_TEXT + 1)))
                .isEqualTo("reply.long");
    }

    private String wrong(String id, String typed) {
        return Reply.all(form(plantenuur, id), typed).wrong().orElseThrow().key();
    }

    private List<List<String>> reply(String id, String typed) {
        return reply(plantenuur, id, typed);
    }

    private static List<List<String>> reply(Walk walk, String id, String typed) {
        return Reply.all(form(walk, id), typed).words();
    }
}
