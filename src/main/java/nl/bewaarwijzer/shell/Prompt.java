package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.shell.terminal.Surroundings;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** The terminal of the menu, for whoever starts the program without words: completion and history. */
@SpringBootApplication(proxyBeanMethods = false)
class Prompt {

    private static final String LANGUAGE = "bewaarwijzer.taal";

    /** @param language in which it speaks */
    static void start(Language language) {
        Workspace.makeCache(); // else Spring Shell makes it, open to all
        SystemTerminal.silenceWarnings();
        var application = new SpringApplication(Prompt.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of(
                "logging.level.org.jline", // it warns when input is piped: no news to whoever pipes
                "off",
                "spring.application.name",
                "bewaarwijzer",
                LANGUAGE,
                language.name(),
                "spring.shell.config.location",
                Workspace.cache().toString(),
                "spring.shell.history.name",
                "geschiedenis"));
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
    ShellRunner shellRunner(LineReader reader, Terminal terminal, Environment environment) {
        var language = Language.valueOf(environment.getProperty(LANGUAGE, Language.NL.name()));
        return args -> run(reader, terminal, language);
    }

    /** Neither bold nor faint: JLine takes the lack of a style for its own choice. */
    private static final String UNSTYLED = "22";

    /** Neither what is typed nor a list of what may be typed gets a colour. */
    private static void withoutStyle(LineReader reader) {
        reader.setOpt(LineReader.Option.DISABLE_HIGHLIGHTER);
        Stream.of("starting", "description", "group", "selection")
                .flatMap(part -> Stream.of("COMPLETION_STYLE_" + part, "COMPLETION_STYLE_LIST_" + part))
                .map(name -> name.toUpperCase(Locale.ROOT))
                .forEach(name -> reader.setVariable(name, UNSTYLED));
    }

    /** What is typed in answer to a command, which is no command and not kept as one; Ctrl-C and Ctrl-D end it. */
    private static Lines answers(Terminal terminal) {
        var parser = new DefaultParser().quoteChars(new char[0]);
        parser.setEscapeChars(null); // a backslash is part of a path on Windows
        var reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(parser)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.DISABLE_HIGHLIGHTER, true)
                .build();
        return new Lines() {

            @Override
            public Optional<String> next(String prompt) {
                try {
                    return Optional.of(reader.readLine(prompt));
                } catch (UserInterruptException | EndOfFileException e) {
                    return Optional.empty();
                }
            }

            @Override
            public Optional<Terminal> terminal() {
                return Optional.of(terminal).filter(SystemTerminal::canDraw);
            }
        };
    }

    /** What is typed at the prompt itself: Ctrl-C goes back to the menu, Ctrl-D ends it. */
    private static Lines atMenu(LineReader reader) {
        return prompt -> {
            try {
                return Optional.of(reader.readLine(prompt));
            } catch (UserInterruptException e) {
                return Optional.of("");
            } catch (EndOfFileException e) {
                return Optional.empty();
            }
        };
    }

    private static void run(LineReader reader, Terminal terminal, Language language) {
        var out = terminal.writer();
        if (!Surroundings.ofProgram().mayStyle()) {
            withoutStyle(reader);
        }
        var answers = answers(terminal);
        var commands = Bewaarwijzer.commands(out, answers);
        new Menu(
                        new Dispatcher(commands, language, out, out),
                        commands,
                        Bewaarwijzer.workspace().profiles(),
                        atMenu(reader),
                        answers,
                        new Sentences(language),
                        out)
                .run();
    }
}
