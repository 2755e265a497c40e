package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.Language;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandNotFoundException;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs one command, from the command line or from the prompt, and turns failures into a message and an exit code. */
final class Dispatcher {

    private final CommandRegistry registry;
    private final Set<ShellCommand> commands;
    private final Parser parser;
    private final Language language;
    private final PrintWriter out;
    private final PrintWriter err;

    Dispatcher(Set<ShellCommand> commands, PrintWriter out, PrintWriter err) {
        this(commands, Language.NL, out, err);
    }

    /** @param language of a command line that names none */
    Dispatcher(Set<ShellCommand> commands, Language language, PrintWriter out, PrintWriter err) {
        this.registry =
                new CommandRegistry(commands.stream().map(Command.class::cast).collect(Collectors.toSet()));
        this.commands = commands;
        this.parser = new Parser(commands);
        this.language = language;
        this.out = out;
        this.err = err;
    }

    /** Runs the words and gives the exit code. */
    ExitCode run(List<String> typed) {
        var words = spoken(typed);
        var sentences = new Sentences(languageOf(words));
        try {
            var command = parser.command(words);
            var input = parser.parse(command, words, sentences.language());
            if (input.options().stream()
                    .anyMatch(option -> Option.HELP.english().equals(option.longName()))) {
                var help = new Help(sentences);
                out.print(command instanceof HelpCommand ? help.of(commands) : help.of(command));
                return ExitCode.DONE;
            }
            var status = new CommandExecutor(registry)
                    .execute(new CommandContext(input, registry, out, new InputReader() {}));
            return codeOf(status.code());
        } catch (UsageProblem e) {
            return report(e, sentences);
        } catch (CommandExecutionException e) {
            return report(e.getCause() == null ? e : e.getCause(), sentences);
        } catch (CommandNotFoundException e) {
            return report(e, sentences);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The words with the language that is spoken, if they name none. */
    private List<String> spoken(List<String> typed) {
        var ended = typed.indexOf("--");
        var options = ended < 0 ? typed : typed.subList(0, ended);
        if (language == Language.NL || options.stream().anyMatch(word -> word.matches("--(language|taal)(=.*)?"))) {
            return typed;
        }
        var words = new ArrayList<>(typed);
        words.addAll(options.size(), List.of("--" + Option.LANGUAGE.english(), language.code()));
        return words;
    }

    private ExitCode report(Throwable failure, Sentences sentences) {
        if (failure instanceof Interrupted) {
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof UsageProblem usage) {
            err.print(usage.in(sentences) + "\n");
            return ExitCode.USAGE;
        }
        if (failure instanceof BrokenFiles broken) {
            var problems = broken.problems();
            new ErrorLines(err, sentences).problems(sentences.say("failure.problems", problems.size()), problems);
            return broken.owner() == BrokenFiles.Owner.LAW ? ExitCode.LAW : ExitCode.INPUT;
        }
        if (failure instanceof InvalidPathException path) {
            err.print(sentences.say("usage.path", path.getInput()) + "\n");
            return ExitCode.USAGE;
        }
        if (failure instanceof UncheckedIOException io) {
            err.print(sentences.say(
                            "failure.io",
                            String.valueOf(
                                    io.getCause() == null
                                            ? io.getMessage()
                                            : io.getCause().getMessage()))
                    + "\n");
            return ExitCode.FAULT;
        }
        err.print(sentences.say("failure.fault", failure) + "\n");
        if (System.getenv("BEWAARWIJZER_DEBUG") != null) {
            failure.printStackTrace(err);
        }
        return ExitCode.FAULT;
    }

    /** The language of messages about the call itself, before its options are known to be good. */
    static Language languageOf(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.matches("--(language|taal)=en")
                    || (word.matches("--(language|taal)")
                            && i + 1 < words.size()
                            && words.get(i + 1).equals("en"))) {
                return Language.EN;
            }
        }
        return Language.NL;
    }

    private static ExitCode codeOf(int code) {
        for (var exit : ExitCode.values()) {
            if (exit.code() == code) {
                return exit;
            }
        }
        return ExitCode.FAULT;
    }
}
