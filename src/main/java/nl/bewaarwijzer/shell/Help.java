package nl.bewaarwijzer.shell;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.Language;

/** What the commands do, in Dutch with Dutch names, or in English with English ones. */
record Help(Sentences sentences) {

    /** All commands, a line each. */
    String of(Collection<ShellCommand> commands) {
        var width = commands.stream()
                .mapToInt(command -> name(command).length())
                .max()
                .orElse(0);
        var lines = commands.stream()
                .sorted(Comparator.comparing(this::name))
                .map(command -> "  " + String.format("%-" + width + "s", name(command)) + "  " + does(command))
                .collect(Collectors.joining("\n"));
        return sentences.say("help.head") + "\n\n" + lines + "\n\n" + sentences.say("help.foot") + "\n";
    }

    /** One command with its options. */
    String of(ShellCommand command) {
        var options = command.takes().stream()
                .map(option -> {
                    var name = "--" + name(option)
                            + (option.takesValue() ? " " + sentences.say("value." + option.english()) : "");
                    return "  " + String.format("%-24s", name) + "  " + sentences.say("option." + option.english());
                })
                .collect(Collectors.joining("\n"));
        return does(command) + "\n\n  " + name(command) + " " + sentences.say("usage-of." + command.key()) + "\n\n"
                + options + "\n\n" + sentences.say("help.other-name", other(command)) + "\n";
    }

    private String does(ShellCommand command) {
        return sentences.say("command." + command.key());
    }

    private String name(ShellCommand command) {
        return isDutch() ? command.dutch() : command.getName();
    }

    private String name(Option option) {
        return option.in(sentences.language());
    }

    private String other(ShellCommand command) {
        return isDutch() ? command.getName() : command.dutch();
    }

    private boolean isDutch() {
        return sentences.language() == Language.NL;
    }
}
