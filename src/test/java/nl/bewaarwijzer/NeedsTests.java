package nl.bewaarwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.advice.Advisor;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;

/** What people asked for, by the rows in which it was written down (S01, S02, ...): each has a scenario or a test. */
class NeedsTests {

    private static final Pattern ROW = Pattern.compile("(?<![a-zA-Z])[sS](\\d\\d)(?!\\d)");
    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");

    @Test
    void everyRowOfASubscriptionSiteIsNamedInAScenarioOrATest() throws IOException {
        var asked = Stream.of(
                        IntStream.rangeClosed(1, 7),
                        IntStream.of(13, 17),
                        IntStream.rangeClosed(22, 36),
                        IntStream.rangeClosed(41, 43),
                        IntStream.rangeClosed(46, 51),
                        IntStream.rangeClosed(53, 58))
                .flatMap(IntStream::boxed)
                .toList();

        var named = new TreeSet<Integer>();
        for (var folder : new Path[] {Law.RULES, Path.of("src", "test", "java")}) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(NeedsTests::namesRows).toList()) {
                    ROW.matcher(Files.readString(file))
                            .results()
                            .forEach(row -> named.add(Integer.valueOf(row.group(1))));
                }
            }
        }

        assertThat(named).containsAll(asked);
    }

    @Test
    void s46TheAdviceBeginsWithTheAnswerWhetherEverythingMustGo() {
        var advice = ADVISOR.advise(Law.example("plantenuur"), Law.DAY, Language.NL);

        assertThat(advice.answer().get(0).text()).contains("niet alles");
        assertThat(advice.answer())
                .allSatisfy(line -> assertThat(line.trace().sources()).isNotEmpty());
        assertThat(advice.answer()).hasSizeBetween(2, 3);
    }

    @Test
    void s53WhereItCannotDecideItNamesWhomToAskWhichQuestion() {
        var advice = ADVISOR.advise(Law.example("plantenuur-onbekend"), Law.DAY, Language.NL);

        assertThat(advice.openQuestions())
                .filteredOn(question -> question.path().equals("onderneming.oss"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.ask()).startsWith("Vraag uw boekhouder").contains("Unieregeling");
                    assertThat(question.outcomes()).hasSizeGreaterThan(1);
                });
        assertThat(advice.openQuestions())
                .filteredOn(question -> question.path().startsWith("systemen.helpdesk"))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.ask()).contains("leverancier"));
    }

    private static boolean namesRows(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".scenarios.yaml") || name.endsWith("Tests.java");
    }
}
