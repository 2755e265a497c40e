package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.bewaarwijzer.knowledge.Language;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** The prompt, for whoever starts the program without words: the same commands, with completion and history. */
@SpringBootApplication(proxyBeanMethods = false)
class Prompt {

    private static final Set<String> STOP = Set.of("stop", "exit", "quit");

    /** JLine warns when input is piped; that is no news to whoever pipes. Held here, or its level is forgotten. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    static void start() {
        Workspace.makeCache(); // else Spring Shell makes it, open to all
        JLINE.setLevel(Level.OFF);
        var application = new SpringApplication(Prompt.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of(
                "spring.application.name", "bewaarwijzer",
                "spring.shell.config.location", Workspace.cache().toString(),
                "spring.shell.history.name", "geschiedenis"));
        application.run();
    }

    /** The registry from which the prompt completes names. */
    @Bean
    CommandRegistry commandRegistry() {
        var registry = new CommandRegistry();
        Bewaarwijzer.commands(new PrintWriter(System.err, true, StandardCharsets.UTF_8), prompt -> Optional.empty())
                .forEach(command -> registry.registerCommand((Command) command));
        return registry;
    }

    @Bean
    ShellRunner shellRunner(LineReader reader, Terminal terminal) {
        return args -> run(reader, terminal);
    }

    /** What is typed in answer to a command; Ctrl-C and Ctrl-D end it. */
    private static Lines lines(LineReader reader) {
        return prompt -> {
            try {
                return Optional.of(reader.readLine(prompt));
            } catch (UserInterruptException | EndOfFileException e) {
                return Optional.empty();
            }
        };
    }

    private static void run(LineReader reader, Terminal terminal) {
        var sentences = new Sentences(Language.NL);
        var out = terminal.writer();
        var dispatcher = new Dispatcher(Bewaarwijzer.commands(out, lines(reader)), out, out);
        var parser = new DefaultParser();
        parser.setEscapeChars(null); // a backslash is part of a path on Windows
        out.print(sentences.say("prompt.welcome") + "\n");
        while (true) {
            try {
                var words = parser.parse(reader.readLine("bewaarwijzer> "), 0).words().stream()
                        .filter(word -> !word.isBlank())
                        .toList();
                if (!words.isEmpty() && STOP.contains(words.get(0))) {
                    return;
                }
                if (!words.isEmpty()) {
                    dispatcher.run(words);
                }
            } catch (UserInterruptException e) {
                out.print(sentences.say("prompt.interrupted") + "\n");
            } catch (EndOfFileException e) {
                return;
            }
            out.flush();
        }
    }
}
