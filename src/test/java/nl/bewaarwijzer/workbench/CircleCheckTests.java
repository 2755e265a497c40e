package nl.bewaarwijzer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CircleCheckTests {

    @TempDir
    private Path folder;

    @Test
    void rulesThatWaitForEachOtherAreNamedOnce() throws IOException {
        rule("bewaren.een.begin", "\"derde\" staat vast", "Stel vast \"eerste\"");
        rule("bewaren.twee.midden", "\"eerste\" staat niet vast", "Stel vast \"tweede\"");
        rule("bewaren.vier.einde", "\"tweede\" staat vast", "Stel vast \"derde\"");
        rule("bewaren.vijf.erna", "\"derde\" staat vast", "Stel vast \"vierde\"");

        var circles = circles();

        assertThat(circles).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).endsWith("een.dslr");
            assertThat(problem.in(Language.NL))
                    .contains("wachten op elkaars uitkomst: bewaren.een.begin -> bewaren.vier.einde"
                            + " -> bewaren.twee.midden -> bewaren.een.begin");
            assertThat(problem.in(Language.EN)).contains("these rules wait for what the other concludes: bewaren.een");
        });
    }

    @Test
    void aRuleThatWaitsForItselfIsNamed() throws IOException {
        rule("bewaren.een.begin", "Er is een onderneming", "Stel vast \"eerste\"");
        rule("bewaren.twee.zelf", "\"eerste\" staat vast", "Stel vast \"eerste\"");

        var circles = circles();

        assertThat(circles)
                .extracting(problem -> problem.in(Language.NL))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("bewaren.twee.zelf -> bewaren.twee.zelf"));
    }

    @Test
    void rulesInALineAreNoCircle() throws IOException {
        rule("bewaren.een.begin", "Er is een onderneming", "Stel vast \"eerste\"");
        rule("bewaren.twee.midden", "\"eerste\" staat vast", "Stel vast \"tweede\"");
        rule("bewaren.vier.einde", "\"tweede\" staat vast", "Stel vast \"derde\"");

        assertThat(circles()).isEmpty();
    }

    private List<Problem> circles() {
        return new RuleCheck(Law.open(folder.resolve("rules"), Law.base()))
                .errors().stream()
                        .filter(problem -> problem.key().equals("regel.kring"))
                        .toList();
    }

    private void rule(String id, String when, String then) {
        var rules = folder.resolve("rules");
        if (Files.notExists(rules)) {
            Law.someRules(rules);
        }
        Law.rule(rules, id, when, then);
    }
}
