package nl.bewaarwijzer.shell;

import java.util.Collection;
import java.util.function.Supplier;

/** {@code help}: what commands there are. */
final class HelpCommand extends ShellCommand {

    private final Supplier<Collection<ShellCommand>> commands;

    HelpCommand(Supplier<Collection<ShellCommand>> commands) {
        super("help", "hulp");
        this.commands = commands;
    }

    @Override
    ExitCode run(Invocation call) {
        var help = new Help(call.sentences());
        if (call.arguments().isEmpty()) {
            call.out().print(help.of(commands.get()));
        } else {
            call.out().print(help.of(new Parser(commands.get()).command(call.arguments())));
        }
        return ExitCode.DONE;
    }
}
