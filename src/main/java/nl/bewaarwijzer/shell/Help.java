package nl.bewaarwijzer.shell;

import java.util.Collection;
import java.util.Comparator;
import nl.bewaarwijzer.knowledge.Language;

/** What the commands do, in Dutch with Dutch names, or in English with English ones. */
record Help(Sentences sentences) {

    /** The place of an option and its value. */
    private static final int OPTION = 24;

    /** All commands, and what each does. */
    String of(Collection<ShellCommand> commands) {
        var width = commands.stream()
                .mapToInt(command -> name(command).length())
                .max()
                .orElse(0);
        var page = new Page().paragraph(0, sentences.say("help.head")).line("");
        commands.stream()
                .sorted(Comparator.comparing(this::name))
                .forEach(command -> page.labelled(label(name(command), width), does(command)));
        return page.line("").paragraph(0, sentences.say("help.foot")).toString();
    }

    /** One command with its options. */
    String of(ShellCommand command) {
        var page = new Page().paragraph(0, does(command)).line("");
        page.paragraph(2, name(command) + " " + sentences.say("usage-of." + command.key()));
        page.line("");
        command.takes().forEach(option -> page.labelled(label(written(option), OPTION), does(option)));
        return page.line("")
                .paragraph(0, sentences.say("help.other-name", other(command)))
                .toString();
    }

    private static String label(String name, int width) {
        return "  " + String.format("%-" + width + "s", name) + "  ";
    }

    /** An option as it is typed, with what stands behind it. */
    private String written(Option option) {
        return "--" + option.in(sentences.language())
                + (option.takesValue() ? " " + sentences.say("value." + option.english()) : "");
    }

    private String does(Option option) {
        return sentences.say("option." + option.english());
    }

    private String does(ShellCommand command) {
        return sentences.say("command." + command.key());
    }

    private String name(ShellCommand command) {
        return isDutch() ? command.dutch() : command.getName();
    }

    private String other(ShellCommand command) {
        return isDutch() ? command.getName() : command.dutch();
    }

    private boolean isDutch() {
        return sentences.language() == Language.NL;
    }
}
