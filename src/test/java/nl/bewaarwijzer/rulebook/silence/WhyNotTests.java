package nl.bewaarwijzer.rulebook.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.language.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhyNotTests {

    private static final LocalDate EARLY = LocalDate.of(2018, 5, 25);
    private static final Pattern EQUAL = Pattern.compile("(\\w+) == \"([^\"]*)\"");

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void everyAnswerToWhyNotIsTrue(String example) {
        var profile = Law.example(example);
        var whyNot = WhyNot.thorough(Law.rules(), profile, Law.DAY);

        var silent = new ArrayList<Verdict.Silent>();
        for (var rule : Law.rules().rules()) {
            if (whyNot.of(rule) instanceof Verdict.Silent found) {
                isTrue(found, profile, rule, Law.DAY);
                silent.add(found);
            }
        }

        assertThat(silent)
                .filteredOn(found -> found.obstacle().orElse(null) instanceof Obstacle.NotFound)
                .extracting(found -> found.rule().id())
                .as("a way is nearly always found")
                .hasSizeLessThanOrEqualTo(silent.size() / 25);
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void whatStandsInTheWayOnAnEarlyDayIsTrue(String example) {
        var profile = Law.example(example);
        var whyNot = WhyNot.quick(Law.rules(), profile, EARLY);

        for (var rule : Law.rules().rules()) {
            if (whyNot.of(rule) instanceof Verdict.Silent silent) {
                isTrue(silent, profile, rule, EARLY);
            }
        }
    }

    @Test
    void noneOfTheChangesCanBeLeftOut() {
        var profile = Law.example("plantenuur-binnenland");
        var rule = Law.rules().rule("bewaren.fiscaal.oss-verkoopregel");

        var silent =
                (Verdict.Silent) WhyNot.thorough(Law.rules(), profile, Law.DAY).of(rule);

        assertThat(silent.changes()).hasSizeGreaterThan(1);
        for (var change : silent.changes()) {
            var fewer = new ArrayList<>(silent.changes());
            fewer.remove(change);
            assertThat(speaks(profile.with(WhyNot.answers(fewer)), rule, Law.DAY))
                    .isFalse();
        }
    }

    @Test
    void aQuestionThatIsAskedOnlyAfterAnotherAnswerComesWithThatAnswer() {
        var profile =
                Law.profile("onderneming: {naam: X, bewaart: [factuur], oss: nee, reclame: nee, leveranciers: nee}");
        var rule = Law.rules().rule("marketing.eigen-klanten.post");

        var silent =
                (Verdict.Silent) WhyNot.thorough(Law.rules(), profile, Law.DAY).of(rule);

        assertThat(silent.changes()).extracting(Change::path).contains("onderneming.reclame");
        assertThat(speaks(profile.with(WhyNot.answers(silent.changes())), rule, Law.DAY))
                .isTrue();
    }

    @Test
    void aRuleThatAnUnknownAnswerDecidesNamesThatAnswer() {
        var rule = Law.rules().rule("bewaren.fiscaal.oss-verkoopregel");

        var verdict = WhyNot.thorough(Law.rules(), Law.example("plantenuur-onbekend"), Law.DAY)
                .of(rule);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Depends.class,
                        depends -> assertThat(depends.deciding())
                                .extracting(unknown -> unknown.path())
                                .contains("onderneming.oss"));
    }

    @Test
    void aRuleThatNoEntryOfACatalogueFitsNamesTheSentenceThatNoneFits(@TempDir Path folder) throws IOException {
        var rules = Law.someRules(folder.resolve("rules"));
        Files.createDirectories(rules.resolve("proef"));
        Files.writeString(rules.resolve("proef").resolve("aanleiding.dslr"), """
                rule "proef.aanleiding.afmelden-en-nagaan"
                    @source(avg-5-1-e)
                when
                    Er is een aanleiding
                      - namelijk "afmelding"
                      - waarbij u moet nagaan wie het vraagt
                then
                    Stel vast "proef"
                end
                """);
        var book = Law.open(rules, Law.base());
        var rule = book.rule("proef.aanleiding.afmelden-en-nagaan");

        var verdict = WhyNot.quick(book, Law.example("plantenuur"), Law.DAY).of(rule);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Silent.class,
                        silent -> assertThat(silent.obstacle().orElseThrow())
                                .isInstanceOfSatisfying(Obstacle.NoEntry.class, none -> {
                                    assertThat(none.line().text()).isEqualTo("- waarbij u moet nagaan wie het vraagt");
                                    noEntryFits(none, Law.DAY);
                                }));
    }

    @Test
    void aRuleThatSpeaksIsNotSilent() {
        var rule = Law.rules().rule("bewaren.fiscaal.oss-verkoopregel");

        assertThat(WhyNot.quick(Law.rules(), Law.example("plantenuur"), Law.DAY).of(rule))
                .isInstanceOf(Verdict.Stands.class);
    }

    private static void isTrue(Verdict.Silent silent, Profile profile, Rule rule, LocalDate day) {
        assertThat(speaksSomewhere(profile, rule, day)).as(rule.id()).isFalse();
        if (silent.obstacle().isEmpty()) {
            assertThat(silent.changes()).as(rule.id()).isNotEmpty();
            assertThat(speaks(profile.with(WhyNot.answers(silent.changes())), rule, day))
                    .as("%s with %s", rule.id(), WhyNot.answers(silent.changes()))
                    .isTrue();
            return;
        }
        assertThat(silent.changes()).isEmpty();
        var obstacle = silent.obstacle().get();
        if (obstacle instanceof Obstacle.NotInForce late) {
            var from = late.rule().from();
            var to = late.rule().to();
            assertThat((from != null && day.isBefore(from)) || (to != null && !day.isBefore(to)))
                    .as(late.rule().id())
                    .isTrue();
        } else if (obstacle instanceof Obstacle.NoFigure none) {
            assertThat(none.rule().parameters()).contains(none.parameter());
            assertThat(Law.base().parametersOn(day).find(none.parameter())).isEmpty();
        } else if (obstacle instanceof Obstacle.NotDescribed none) {
            assertThat(profile.instancesOf(none.thing().id())).isEmpty();
        } else if (obstacle instanceof Obstacle.NoEntry none) {
            noEntryFits(none, day);
        } else {
            assertThat(obstacle).as(rule.id()).isInstanceOf(Obstacle.NotFound.class);
        }
    }

    /** Reads the comparisons of the rule by itself: it must not ask the code that found the obstacle. */
    private static void noEntryFits(Obstacle.NoEntry none, LocalDate day) {
        var lines = none.rule().conditions();
        var last = lines.indexOf(none.line());
        var head = last;
        while (lines.get(head).text().startsWith("-")) {
            head--;
        }
        var catalogue = Law.base()
                .bank()
                .ofType(lines.get(head).code().replaceFirst(".* : (\\w+)\\(.*", "$1"))
                .orElseThrow();
        var asked = lines.subList(head, last + 1).stream()
                .flatMap(line -> EQUAL.matcher(line.code()).results())
                .toList();

        assertThat(catalogue.isCatalogue()).isTrue();
        assertThat(asked).as(none.line().text()).isNotEmpty();
        assertThat(Law.base().catalogue(catalogue.id()).keySet())
                .as(none.line().text())
                .noneMatch(entry -> asked.stream()
                        .allMatch(check ->
                                fact(catalogue, entry, check.group(1), day).contains(check.group(2))));
    }

    private static List<String> fact(Thing catalogue, String entry, String codeName, LocalDate day) {
        return catalogue.fields().values().stream()
                .filter(field -> field.codeName().equals(codeName))
                .flatMap(field -> Law.base().item(catalogue.id(), entry).on(field.id(), day).stream())
                .flatMap(fact -> fact.words().stream())
                .toList();
    }

    private static boolean speaks(Profile profile, Rule rule, LocalDate day) {
        var evaluation = Law.rules().evaluate(profile, day, List.of(rule.id()));
        return evaluation.exhaustive()
                && evaluation.worlds().stream().allMatch(world -> Goal.of(rule).standsIn(world));
    }

    private static boolean speaksSomewhere(Profile profile, Rule rule, LocalDate day) {
        return Law.rules().evaluate(profile, day, List.of(rule.id())).worlds().stream()
                .anyMatch(world -> Goal.of(rule).standsIn(world));
    }
}
