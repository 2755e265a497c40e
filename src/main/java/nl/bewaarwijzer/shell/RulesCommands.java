package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.language.Sentence;
import nl.bewaarwijzer.workbench.Readability;
import nl.bewaarwijzer.workbench.ReadabilityCheck;
import nl.bewaarwijzer.workbench.RuleCheck;
import nl.bewaarwijzer.workbench.RuleDossier;
import nl.bewaarwijzer.workbench.Scenario;
import nl.bewaarwijzer.workbench.ScenarioRun;
import nl.bewaarwijzer.workbench.Scenarios;

/** The commands of the legal team: {@code rules check|test|list|show|phrases}. */
final class RulesCommands {

    private RulesCommands() {}

    static List<ShellCommand> of(Workspace workspace, PrintWriter err) {
        return List.of(
                new Check(workspace, err),
                new Test(workspace, err),
                new ListRules(workspace),
                new Show(workspace),
                new Phrases(workspace));
    }

    private abstract static class RulesCommand extends ShellCommand {

        private final Workspace workspace;

        RulesCommand(String english, String dutch, Workspace workspace) {
            super("rules " + english, "regels " + dutch);
            this.workspace = workspace;
        }

        @Override
        ExitCode run(Invocation call) {
            return run(call, workspace.ruleBook(call, workspace.knowledgeBase(call)));
        }

        abstract ExitCode run(Invocation call, RuleBook rules);
    }

    /** Everything that is wrong, with place and cure; then what deserves a look. */
    private static final class Check extends RulesCommand {

        private final PrintWriter err;

        Check(Workspace workspace, PrintWriter err) {
            super("check", "nakijken", workspace);
            this.err = err;
        }

        @Override
        ExitCode run(Invocation call, RuleBook rules) {
            var check = new RuleCheck(rules);
            var errors = check.errors();
            print(errors, call);
            var readability = new ReadabilityCheck(rules.base());
            var notes = new ArrayList<>(check.notes());
            notes.addAll(readability.notes());
            notes.forEach(note -> call.print(note.in(call.language())));
            call.print(call.sentences().say("rules.checked", rules.rules().size(), errors.size(), notes.size()));
            call.print(readability(readability, call));
            return errors.isEmpty() ? ExitCode.DONE : ExitCode.LAW;
        }

        private static String readability(ReadabilityCheck check, Invocation call) {
            var average = check.average();
            return call.sentences()
                    .say(
                            "rules.readability",
                            check.texts().size(),
                            Math.round(average.score()),
                            Readability.GOAL,
                            Math.round(average.wordsPerSentence()),
                            Readability.MOST_WORDS);
        }

        private void print(List<Problem> errors, Invocation call) {
            errors.forEach(error -> err.print(error.in(call.language()) + "\n"));
            err.flush();
        }
    }

    /** The scenarios beside the rules. */
    private static final class Test extends RulesCommand {

        private final PrintWriter err;

        Test(Workspace workspace, PrintWriter err) {
            super("test", "testen", workspace);
            this.err = err;
        }

        @Override
        ExitCode run(Invocation call, RuleBook rules) {
            var wanted = call.arguments();
            var runner = new ScenarioRun(rules);
            var run = 0;
            var red = 0;
            for (var scenario : Scenarios.of(rules)) {
                if (wanted.isEmpty() || wanted.stream().anyMatch(word -> isAbout(scenario, word))) {
                    run++;
                    var failures = runner.failures(scenario);
                    red += failures.isEmpty() ? 0 : 1;
                    failures.forEach(failure -> err.print(failure.in(call.language()) + "\n"));
                }
            }
            err.flush();
            if (run == 0) {
                throw new UsageProblem("rules.no-scenarios", String.join(" ", wanted));
            }
            call.print(call.sentences().say("rules.tested", run, run - red, red));
            return red == 0 ? ExitCode.DONE : ExitCode.FAILURES;
        }

        private static boolean isAbout(Scenario scenario, String word) {
            return scenario.place().file().contains(word)
                    || scenario.gives().keySet().stream().anyMatch(rule -> rule.contains(word))
                    || scenario.silent().stream().anyMatch(rule -> rule.contains(word));
        }
    }

    /** Every rule, a line each. */
    private static final class ListRules extends RulesCommand {

        ListRules(Workspace workspace) {
            super("list", "lijst", workspace);
        }

        @Override
        ExitCode run(Invocation call, RuleBook rules) {
            var wanted = call.arguments();
            var width = rules.rules().stream()
                    .mapToInt(rule -> rule.id().length())
                    .max()
                    .orElse(0);
            rules.rules().stream()
                    .filter(rule -> wanted.isEmpty() || wanted.stream().anyMatch(rule.id()::startsWith))
                    .forEach(rule ->
                            call.print(String.format("%-" + width + "s  %s", rule.id(), what(rule, call.sentences()))));
            return ExitCode.DONE;
        }

        private static String what(Rule rule, Sentences sentences) {
            var dates = (rule.from() == null ? "" : " " + sentences.say("rules.from", rule.from()))
                    + (rule.to() == null ? "" : " " + sentences.say("rules.to", rule.to()));
            return String.join(", ", rule.sources()) + dates;
        }
    }

    /** One rule with its sources, the fields that it reads, its text and its scenarios. */
    private static final class Show extends RulesCommand {

        Show(Workspace workspace) {
            super("show", "toon", workspace);
        }

        @Override
        ExitCode run(Invocation call, RuleBook rules) {
            if (call.arguments().isEmpty()) {
                throw new UsageProblem("usage.rules-show");
            }
            var ids = rules.rules().stream().map(Rule::id).toList();
            var screen = new DossierScreen(call.sentences());
            for (var id : call.arguments()) {
                if (!ids.contains(id)) {
                    var near = nl.bewaarwijzer.knowledge.document.Problems.nearest(id, ids);
                    throw near.map(rule -> new UsageProblem("rules.unknown-near", id, rule))
                            .orElseGet(() -> new UsageProblem("rules.unknown", id));
                }
                call.out().print(screen.of(RuleDossier.of(id, rules, Scenarios.of(rules))));
            }
            return ExitCode.DONE;
        }
    }

    /** The dictionary: every sentence that a rule may use. */
    private static final class Phrases extends RulesCommand {

        Phrases(Workspace workspace) {
            super("phrases", "zinnen", workspace);
        }

        @Override
        ExitCode run(Invocation call, RuleBook rules) {
            var sentences = rules.dictionary().sentences();
            print(call, "phrases.conditions", sentences, Sentence.Part.CONDITION);
            print(call, "phrases.conclusions", sentences, Sentence.Part.CONCLUSION);
            return ExitCode.DONE;
        }

        private static void print(Invocation call, String heading, List<Sentence> sentences, Sentence.Part part) {
            call.print(call.sentences().say(heading));
            var wanted = call.arguments();
            sentences.stream()
                    .filter(sentence -> sentence.part() == part)
                    .filter(sentence ->
                            wanted.stream().allMatch(word -> sentence.text().contains(word)))
                    .forEach(sentence -> call.print("  " + sentence.text()
                            + (sentence.narrows().isEmpty()
                                    ? ""
                                    : "   [" + sentence.narrows().toLowerCase(java.util.Locale.ROOT) + "]")));
        }
    }
}
