package nl.bewaarwijzer.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Problems;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** Reads words as a command with its options, in English or Dutch, and says what it does not know. */
final class Parser {

    private final Collection<ShellCommand> commands;

    Parser(Collection<ShellCommand> commands) {
        this.commands = commands;
    }

    /** The command that the words begin with. */
    ShellCommand command(List<String> words) {
        if (words.get(0).startsWith("-")
                && Option.named(words.get(0).replaceFirst("^-+", ""))
                        .filter(Option.HELP::equals)
                        .isPresent()) {
            return command(List.of("help"));
        }
        return find(words, 2).or(() -> find(words, 1)).orElseThrow(() -> unknown(words));
    }

    /** The words as Spring Shell wants them: command, options by their English name, arguments. */
    ParsedInput parse(ShellCommand command, List<String> words, Language language) {
        var input = ParsedInput.builder().commandName(command.getName().split(" ", -1)[0]);
        Arrays.stream(command.getName().split(" ", -1)).skip(1).forEach(input::addSubCommand);
        var length = words.get(0).startsWith("-") ? 0 : command.getName().split(" ", -1).length;
        var rest = words.subList(length, words.size());
        var arguments = 0;
        var optionsEnded = false;
        for (int i = 0; i < rest.size(); i++) {
            var word = rest.get(i);
            if (word.equals("--") && !optionsEnded) {
                optionsEnded = true;
            } else if (word.startsWith("-") && word.length() > 1 && !optionsEnded) {
                var equals = word.indexOf('=');
                var option = option(command, equals < 0 ? word : word.substring(0, equals), language);
                var value =
                        !option.takesValue() ? "" : equals >= 0 ? word.substring(equals + 1) : value(rest, ++i, word);
                input.addOption(CommandOption.with()
                        .longName(option.english())
                        .value(value)
                        .build());
            } else {
                input.addArgument(new CommandArgument(arguments++, word));
            }
        }
        return input.build();
    }

    private Optional<ShellCommand> find(List<String> words, int length) {
        if (words.size() < length) {
            return Optional.empty();
        }
        var name = String.join(" ", words.subList(0, length));
        return commands.stream()
                .filter(command ->
                        command.getName().equals(name) || command.dutch().equals(name) || mixed(command, name))
                .findFirst();
    }

    /** {@code regels check} and {@code rules nakijken} are as good as any. */
    private static boolean mixed(ShellCommand command, String name) {
        var words = name.split(" ", -1);
        var english = command.getName().split(" ", -1);
        var dutch = command.dutch().split(" ", -1);
        if (words.length != english.length || words.length != dutch.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(english[i]) && !words[i].equals(dutch[i])) {
                return false;
            }
        }
        return true;
    }

    private UsageProblem unknown(List<String> words) {
        var names = commands.stream()
                .flatMap(command -> Stream.of(command.getName(), command.dutch()))
                .distinct()
                .toList();
        var tried = String.join(" ", words.subList(0, Math.min(2, words.size())));
        var group = names.stream()
                .filter(name -> name.startsWith(words.get(0) + " "))
                .toList();
        if (!group.isEmpty()) {
            return new UsageProblem("usage.subcommand", words.get(0), String.join(", ", group));
        }
        return Problems.nearest(tried, names)
                .or(() -> Problems.nearest(words.get(0), names))
                .map(near -> new UsageProblem("usage.command-near", words.get(0), near))
                .orElseGet(() -> new UsageProblem("usage.command", words.get(0)));
    }

    private static Option option(ShellCommand command, String word, Language language) {
        var name = word.replaceFirst("^-+", "");
        return Option.named(name)
                .filter(option -> command.takes().contains(option))
                .orElseThrow(() -> nearest(name, command.takes(), language)
                        .map(near -> new UsageProblem("usage.option-near", word, "--" + near))
                        .orElseGet(() -> new UsageProblem(
                                "usage.option",
                                word,
                                "--"
                                        + command.takes().stream()
                                                .map(option -> option.in(language))
                                                .collect(Collectors.joining(", --")))));
    }

    /** Of two names that are as near, the one in the language that is spoken. */
    private static Optional<String> nearest(String name, Collection<Option> options, Language language) {
        var spoken = options.stream().map(option -> option.in(language)).toList();
        var all = options.stream()
                .flatMap(option -> Stream.of(option.dutch(), option.english()))
                .toList();
        var distance = LevenshteinDistance.getDefaultInstance();
        return Problems.nearest(name, all)
                .map(near -> Problems.nearest(name, spoken)
                        .filter(other -> distance.apply(name, other) <= distance.apply(name, near))
                        .orElse(near));
    }

    private static String value(List<String> rest, int at, String option) {
        if (at >= rest.size() || rest.get(at).startsWith("--")) {
            throw new UsageProblem("usage.value", option);
        }
        return rest.get(at);
    }
}
