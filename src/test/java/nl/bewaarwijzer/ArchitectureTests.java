package nl.bewaarwijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import nl.bewaarwijzer.advice.Columns;
import org.junit.jupiter.api.Test;

/** The shape of the source: a line of stages, each of which may use only the stages to its left. */
class ArchitectureTests {

    private static final List<List<String>> STAGES = List.of(
            List.of("knowledge"),
            List.of("profile"),
            List.of("rulebook"),
            List.of("advice"),
            List.of("report"),
            List.of("interview", "batch", "workbench"),
            List.of("shell"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.bewaarwijzer");

    @Test
    void noStageUsesAStageToItsRight() {
        for (int left = 0; left < STAGES.size(); left++) {
            for (int right = left + 1; right < STAGES.size(); right++) {
                noClasses()
                        .that()
                        .resideInAnyPackage(packages(STAGES.get(left)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(STAGES.get(right)))
                        .check(CLASSES);
            }
        }
    }

    @Test
    void onlyTheShellAsksTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.bewaarwijzer.shell..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    void onlyTheRulebookKnowsTheEngineAndOnlyTheShellKnowsSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.bewaarwijzer.rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.bewaarwijzer.shell..")
                .and()
                .areNotAssignableTo(Columns.class) // reads a table of widths there, and knows no terminal
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.jline..")
                .check(CLASSES);
    }

    @Test
    void theLanguageOfTheRulesDoesNotKnowTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("nl.bewaarwijzer.rulebook.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CLASSES);
    }

    private static String[] packages(List<String> stages) {
        return stages.stream().map(stage -> "nl.bewaarwijzer." + stage + "..").toArray(String[]::new);
    }
}
