package nl.bewaarwijzer.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The program: with words on the command line one command, without them the menu. */
public final class Bewaarwijzer {

    private Bewaarwijzer() {}

    public static void main(String[] args) {
        if (String.join(" ", args).matches("(--(language|taal)[ =](nl|en))?")) {
            Prompt.start(Dispatcher.languageOf(List.of(args)));
            return;
        }
        var out = writer(FileDescriptor.out);
        var err = writer(FileDescriptor.err);
        var code = new Dispatcher(commands(err, Lines.ofInput(out)), out, err).run(List.of(args));
        System.exit(code.code());
    }

    /** Every command; the prompt and single calls use the same. */
    static Set<ShellCommand> commands(PrintWriter err, Lines lines) {
        var workspace = workspace();
        var commands = new ArrayList<ShellCommand>();
        var advise = new AdviseCommand(workspace, err);
        commands.add(new InterviewCommand(workspace, advise, lines));
        commands.add(advise);
        commands.add(new CaseCommand(workspace, err, lines));
        commands.add(new BatchCommand(workspace, err));
        commands.add(new ExplainCommand(workspace));
        commands.add(new SchemaCommand(workspace));
        commands.addAll(RulesCommands.of(workspace, err));
        commands.add(new HelpCommand(() -> commands));
        return new LinkedHashSet<>(commands);
    }

    static Workspace workspace() {
        return new Workspace(Path.of(""), Clock.system(ZoneId.systemDefault()));
    }

    /** Files and pipes get UTF-8, whatever the system prefers. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
