package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.report.ClientDocuments;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;

/** One call of a command: its options, its arguments, and where it may print. */
record Invocation(Map<Option, String> options, List<String> arguments, PrintWriter out) {

    /** As which word the program was started. */
    static final String LAUNCHER = "bewaarwijzer.opdracht";

    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\d./\\\\:=,+@_-]+");

    static Invocation of(CommandContext context) {
        var options = new EnumMap<Option, String>(Option.class);
        context.parsedInput()
                .options()
                .forEach(option -> Option.named(String.valueOf(option.longName()))
                        .ifPresent(known -> options.put(known, option.value())));
        var arguments = context.parsedInput().arguments().stream()
                .map(CommandArgument::value)
                .toList();
        return new Invocation(options, arguments, context.outputWriter());
    }

    Optional<String> option(Option option) {
        return Optional.ofNullable(options.get(option));
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    Language language() {
        return language(option(Option.LANGUAGE).orElse("nl"));
    }

    static Language language(String code) {
        try {
            return Language.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("usage.language", code);
        }
    }

    Sentences sentences() {
        return new Sentences(language());
    }

    /** The day whose law is applied. */
    LocalDate date(LocalDate today) {
        return option(Option.DATE)
                .map(text -> Days.read(text).orElseThrow(() -> new UsageProblem("usage.date", text)))
                .orElse(today);
    }

    /** Which documents to write. */
    Set<String> formats() {
        var known = ClientDocuments.FORMATS;
        var formats = new TreeSet<>(
                List.of(option(Option.FORMAT).orElse(String.join(",", known)).split(",", -1)));
        formats.stream().filter(format -> !known.contains(format)).findFirst().ifPresent(unknown -> {
            throw new UsageProblem("usage.format", unknown, String.join(", ", known));
        });
        return formats;
    }

    /** The folder for the folders of all clients. */
    Path reports() {
        return option(Option.OUT).map(Path::of).orElse(Path.of("reports"));
    }

    /** The line that runs a command again, with the options of this call. */
    String again(ShellCommand command, String... words) {
        var line = new ArrayList<String>();
        line.add(System.getProperty(LAUNCHER, "bewaarwijzer"));
        line.addAll(List.of((language() == Language.NL ? command.dutch() : command.getName()).split(" ", -1)));
        line.addAll(List.of(words));
        options.forEach((option, value) -> {
            if (option != Option.NEW && option != Option.CASE) {
                line.add("--" + option.in(language()));
                line.addAll(option.takesValue() ? List.of(value) : List.of());
            }
        });
        return line.stream().map(Invocation::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return SIMPLE.matcher(word).matches() ? word : word.contains("\"") ? "'" + word + "'" : "\"" + word + "\"";
    }

    void print(String line) {
        out.print(line + "\n");
    }
}
