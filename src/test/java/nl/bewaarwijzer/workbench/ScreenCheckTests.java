package nl.bewaarwijzer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.knowledge.document.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lawyer hears of short texts for the screen. */
class ScreenCheckTests {

    @TempDir
    private Path folder;

    @Test
    void everyLineOnTheScreenHasAShortTextThatFits() {
        var problems = new Problems();

        var check = new ScreenCheck(Law.rules(), problems);
        check.widths();
        check.missing();

        assertThat(problems.found()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsReportedWithItsPlace() {
        var problems = checked(
                "teksten/bestellen.yaml",
                "Your button says \\\"Sign up\\\".",
                "Your button says " + "more ".repeat(12));

        assertThat(problems.found()).extracting(Problem::key).containsExactly("tekst.past-niet");
        assertThat(problems.found().get(0).place().toString()).contains("bestellen.yaml");
    }

    @Test
    void aHoleThatStaysEmptyOnTheScreenIsReported() {
        var problems = checked("teksten/bestellen.yaml", "Uw knop zegt alleen", "Uw {gegeven} zegt alleen");

        assertThat(problems.found()).extracting(Problem::key).contains("tekst.gat");
    }

    @Test
    void aNameThatDoesNotFitItsColumnIsReported() {
        var problems = checked("gegevens/partijen.yaml", "\"AP (privacy)\", en", "\"Autoriteit voor privacy\", en");

        assertThat(problems.found()).extracting(Problem::key).containsExactly("tekst.past-niet");
    }

    private Problems checked(String file, String from, String to) {
        var knowledge = Law.copy(Law.KNOWLEDGE, folder.resolve("knowledge-base"));
        Law.edit(knowledge.resolve(file), from, to);
        var rules = Law.someRules(folder.resolve("rules"), "bestellen/knop.dslr");
        var problems = new Problems();
        new ScreenCheck(Law.open(rules, KnowledgeBase.read(knowledge)), problems).widths();
        return problems;
    }
}
