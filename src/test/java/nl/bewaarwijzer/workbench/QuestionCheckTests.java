package nl.bewaarwijzer.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.document.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionCheckTests {

    private static final String QUESTIONS = "vragen/gesprek.yaml";

    @TempDir
    private Path folder;

    @Test
    void everyQuestionIsExplainedAndShort() {
        var problems = new Problems();

        new QuestionCheck(Law.base(), problems).check();

        assertThat(problems.found()).isEmpty();
    }

    @Test
    void aScreenWithoutAnExampleIsReportedWithItsPlace() {
        var file = copy();
        Law.edit(file, "          nl: Een site met abonnees kiest vaak helpdesk, nieuwsbrief en betaaldienst.", "");
        Law.edit(
                file,
                "          en: A site with subscribers often chooses helpdesk, newsletter and payment service.",
                "");
        Law.edit(
                file,
                "        voorbeeld:\n\n\n        vraag-aan:\n          nl: Loop uw afschriften",
                "        vraag-aan:\n          nl: Loop uw afschriften");

        var problems = checked();

        assertThat(problems.found()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("bank.uitleg");
            assertThat(problem.place().toString()).contains("gesprek.yaml");
        });
    }

    @Test
    void aQuestionOfThreeSentencesIsReported() {
        Law.edit(copy(), "Klopt dit? Kies wat anders is", "Klopt dit? Kijk goed. Kies wat anders is");

        assertThat(checked().found()).extracting(problem -> problem.key()).containsExactly("bank.lang");
    }

    private Path copy() {
        return Law.copy(Law.KNOWLEDGE, folder).resolve(QUESTIONS);
    }

    private Problems checked() {
        var problems = new Problems();
        new QuestionCheck(KnowledgeBase.read(folder), problems).check();
        return problems;
    }
}
