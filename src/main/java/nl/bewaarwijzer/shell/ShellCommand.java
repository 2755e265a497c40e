package nl.bewaarwijzer.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/** A command, the same for a single call and for the prompt. */
abstract class ShellCommand implements Command {

    /** Options that every command takes. */
    static final Set<Option> COMMON = EnumSet.of(Option.LANGUAGE, Option.RULES, Option.KNOWLEDGE, Option.HELP);

    private final String english;
    private final String dutch;
    private final Set<Option> options;

    ShellCommand(String english, String dutch, Option... options) {
        this.english = english;
        this.dutch = dutch;
        this.options = EnumSet.copyOf(COMMON);
        this.options.addAll(List.of(options));
    }

    /** Does the work. */
    abstract ExitCode run(Invocation call);

    @Override
    public ExitStatus execute(CommandContext context) {
        var code = run(Invocation.of(context));
        return new ExitStatus(code.code(), code.name());
    }

    @Override
    public String getName() {
        return english;
    }

    /** The Dutch name, which works just as well. */
    String dutch() {
        return dutch;
    }

    Set<Option> takes() {
        return options;
    }

    /** The key of its sentences: what it does, and how it is called. */
    String key() {
        return english.replace(' ', '-');
    }

    @Override
    public String getDescription() {
        return new Sentences(nl.bewaarwijzer.knowledge.Language.NL).say("command." + key());
    }

    @Override
    public List<String> getAliases() {
        return dutch.equals(english) ? List.of() : List.of(dutch);
    }

    @Override
    public List<CommandOption> getOptions() {
        var described = new ArrayList<CommandOption>();
        options.forEach(option -> {
            described.add(CommandOption.with().longName(option.dutch()).build());
            if (!option.english().equals(option.dutch())) {
                described.add(CommandOption.with().longName(option.english()).build());
            }
        });
        return described;
    }
}
