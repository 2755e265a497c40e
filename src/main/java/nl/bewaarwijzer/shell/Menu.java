package nl.bewaarwijzer.shell;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.report.ClientDocuments;
import nl.bewaarwijzer.shell.SavedProfiles.Saved;
import org.jline.reader.impl.DefaultParser;

/** What there is to do, for whoever starts the program without words. A number, a name or a command line: each runs a command. */
final class Menu {

    private static final String PROMPT = "bewaarwijzer> ";
    private static final String ANSWER = " > ";
    private static final int DOES = 32;
    private static final int FILE = 36;

    /** What can be chosen, in order. */
    enum Entry {
        NEW("1"),
        GO_ON("2"),
        CUSTOMER("3"),
        VIEW("4"),
        DOCUMENTS("5"),
        BATCH("6"),
        RULES("7"),
        HELP("8"),
        STOP("0");

        private final String number;

        Entry(String number) {
            this.number = number;
        }

        String key() {
            return "menu." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether somebody means it: its number, or one of its names in any language. */
        private boolean isMeant(String typed) {
            return number.equals(typed)
                    || Arrays.stream(Language.values())
                            .flatMap(language -> Arrays.stream(new Sentences(language)
                                    .say(key() + ".names")
                                    .split(",", -1)))
                            .anyMatch(typed::equals);
        }
    }

    private final Dispatcher dispatcher;
    private final Collection<ShellCommand> commands;
    private final SavedProfiles profiles;
    private final Lines prompt;
    private final Lines answers;
    private final Sentences sentences;
    private final PrintWriter out;
    private final DefaultParser parser = new DefaultParser();

    /**
     * A menu.
     *
     * @param prompt what is typed at the prompt; it ends when there are no more lines
     * @param answers what is typed in answer to what an entry asks
     */
    Menu(
            Dispatcher dispatcher,
            Collection<ShellCommand> commands,
            SavedProfiles profiles,
            Lines prompt,
            Lines answers,
            Sentences sentences,
            PrintWriter out) {
        this.dispatcher = dispatcher;
        this.commands = commands;
        this.profiles = profiles;
        this.prompt = prompt;
        this.answers = answers;
        this.sentences = sentences;
        this.out = out;
        parser.setEscapeChars(null); // a backslash is part of a path on Windows
    }

    /** Until somebody stops, or there is no more to read. */
    void run() {
        show();
        for (var typed = next(prompt, PROMPT); typed.isPresent(); typed = next(prompt, PROMPT)) {
            var words = words(typed.get());
            var entry = entry(String.join(" ", words));
            if (words.isEmpty()) {
                show();
            } else if (entry.filter(Entry.STOP::equals).isPresent()) {
                return;
            } else if (entry.isPresent()) {
                choose(entry.get());
                say("menu.again");
            } else if (words.size() == 1 && words.get(0).matches("\\d+")) {
                say("menu.unknown", words.get(0));
            } else {
                dispatcher.run(words);
            }
        }
    }

    private Optional<String> next(Lines lines, String prompt) {
        out.flush();
        return lines.next(prompt);
    }

    private List<String> words(String typed) {
        var words = parser.parse(typed, 0).words().stream()
                .filter(word -> !word.isBlank())
                .toList();
        var isLine = words.size() > 1 && words.get(0).equals(System.getProperty(Invocation.LAUNCHER, "bewaarwijzer"));
        return isLine ? words.subList(1, words.size()) : words; // as it is typed outside the menu
    }

    private static Optional<Entry> entry(String typed) {
        return Arrays.stream(Entry.values())
                .filter(entry -> entry.isMeant(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private void show() {
        var page = new Page().line("").paragraph(1, sentences.say("menu.head")).line("");
        for (var entry : Entry.values()) {
            option(page, entry.number, sentences.say(entry.key()), DOES, does(entry));
        }
        out.print(page.line("").paragraph(1, sentences.say("menu.foot")));
    }

    private String does(Entry entry) {
        return sentences.say(entry.key() + ".does", String.join(", ", ClientDocuments.FORMATS));
    }

    private static void option(Page page, String number, String name, int width, String does) {
        page.columns(String.format("%2s  %s", number, name), width, does);
    }

    private void choose(Entry entry) {
        switch (entry) {
            case NEW -> dispatcher.run(List.of("interview"));
            case GO_ON -> profile().ifPresent(file -> dispatcher.run(List.of("interview", file)));
            case CUSTOMER -> profile().ifPresent(file -> dispatcher.run(List.of("case", file, "--new")));
            case VIEW -> profile().ifPresent(this::view);
            case DOCUMENTS -> profile().ifPresent(this::documents);
            case BATCH -> ask("menu.folder").ifPresent(folder -> dispatcher.run(List.of("batch", folder)));
            case RULES -> rules();
            case HELP -> dispatcher.run(List.of("help"));
            case STOP -> {}
        }
    }

    /** The summary, and then whatever line somebody wants explained. */
    private void view(String file) {
        if (dispatcher.run(List.of("advise", file, "--format", "json")) != ExitCode.DONE) {
            return;
        }
        for (var id = ask("menu.explain"); id.isPresent(); id = ask("menu.explain")) {
            var all = List.of("*", "lijst", "list").contains(id.get());
            dispatcher.run(all ? List.of("explain", file) : List.of("explain", file, id.get()));
        }
    }

    private void documents(String file) {
        var formats = List.copyOf(ClientDocuments.FORMATS);
        var page = new Page().line("");
        for (int i = 0; i < formats.size(); i++) {
            option(page, String.valueOf(i + 1), formats.get(i), DOES, sentences.say("format." + formats.get(i)));
        }
        out.print(page.line(""));
        say("menu.formats");
        next(answers, ANSWER)
                .ifPresent(typed -> dispatcher.run(
                        typed.isBlank()
                                ? List.of("advise", file)
                                : List.of("advise", file, "--format", numbered(typed.strip(), formats))));
    }

    private static String numbered(String typed, List<String> formats) {
        return String.join(
                ",",
                Arrays.stream(typed.split("[ ,;]+", -1))
                        .map(word -> choice(word, formats).orElse(word))
                        .toList());
    }

    private static <T> Optional<T> choice(String typed, List<T> from) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= from.size()
                ? Optional.of(from.get(Integer.parseInt(typed) - 1))
                : Optional.empty();
    }

    /** The commands on rules that need no words; the others are named by the help. */
    private void rules() {
        var known = commands.stream()
                .filter(command -> command.getName().startsWith("rules "))
                .filter(command -> sentences.say("usage-of." + command.key()).matches("(\\[.*)?"))
                .toList();
        var page = new Page().line("");
        for (int i = 0; i < known.size(); i++) {
            var command = known.get(i);
            var name = sentences.language() == Language.NL ? command.dutch() : command.getName();
            option(page, String.valueOf(i + 1), name, DOES, sentences.say("command." + command.key()));
        }
        out.print(page.line(""));
        ask("menu.rule")
                .ifPresent(typed -> dispatcher.run(choice(typed, known)
                        .map(command -> words(command.getName()))
                        .orElseGet(() -> rulesWith(typed))));
    }

    private List<String> rulesWith(String typed) {
        var words = new ArrayList<>(words(typed));
        if (words.isEmpty() || !List.of("rules", "regels").contains(words.get(0))) {
            words.add(0, "rules");
        }
        return words;
    }

    /** A saved profile: by its number in the list, or by the name of its file. Empty when somebody goes back. */
    private Optional<String> profile() {
        var saved = profiles.list();
        var page = new Page().line("");
        for (int i = 0; i < saved.size(); i++) {
            option(page, String.valueOf(i + 1), name(saved.get(i)), FILE, detail(saved.get(i)));
        }
        out.print(saved.isEmpty() ? "" : page.line("").toString());
        while (true) {
            var typed = ask(saved.isEmpty() ? "menu.profile-none" : "menu.profile");
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            var file = choice(typed.get(), saved).map(one -> one.file().toString());
            if (file.isPresent() || exists(typed.get())) {
                return file.or(() -> typed);
            }
            say("menu.no-file", typed.get());
        }
    }

    private String name(Saved one) {
        return one.name().isEmpty() ? String.valueOf(one.file().getFileName()) : one.name();
    }

    private String detail(Saved one) {
        var far = one.progress()
                .map(progress -> progress.atMost() == 0
                        ? sentences.say("menu.complete")
                        : sentences.say("interview.progress", progress.answered(), progress.atMost()));
        return one.file() + ", " + Days.shown(one.changed())
                + far.map(words -> ", " + words).orElse("");
    }

    private boolean exists(String name) {
        try {
            return Files.isRegularFile(profiles.working().resolve(Path.of(name)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What somebody answers; empty when he types nothing. */
    private Optional<String> ask(String key) {
        say(key);
        return next(answers, ANSWER).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    private void say(String key, Object... details) {
        out.print(new Page().paragraph(1, sentences.say(key, details)));
    }
}
