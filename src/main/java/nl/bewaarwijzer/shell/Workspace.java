package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bewaarwijzer.batch.Consultation;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.PrivateFolder;
import nl.bewaarwijzer.profile.OwnChoices;
import nl.bewaarwijzer.rulebook.RuleBook;

/**
 * Where the rules and the knowledge base are: what an option names, else the folder in which the user works, else the folder
 * of the program, else the copy that came with it.
 */
final class Workspace {

    private final Path working;
    private final Clock clock;

    /** @param working the folder in which the user works */
    Workspace(Path working, Clock clock) {
        this.working = working;
        this.clock = clock;
    }

    /** The version of this build. */
    static String version() {
        var version = Workspace.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    Path rules(Invocation call) {
        return folder(call, Option.RULES, "rules");
    }

    Path knowledge(Invocation call) {
        return folder(call, Option.KNOWLEDGE, "knowledge-base");
    }

    KnowledgeBase knowledgeBase(Invocation call) {
        return KnowledgeBase.read(knowledge(call), Optional.of(cache()));
    }

    RuleBook ruleBook(Invocation call, KnowledgeBase base) {
        return RuleBook.open(rules(call), base, cache(), program());
    }

    /** The day whose law is applied. */
    LocalDate day(Invocation call) {
        return call.date(LocalDate.now(clock));
    }

    /** What the options of a call ask of the law, for all of its profiles. */
    Consultation consultation(Invocation call) {
        var day = day(call);
        var base = knowledgeBase(call);
        var rules = ruleBook(call, base);
        return new Consultation(rules, version(), day, call.language(), choices(call, base));
    }

    /** Own choices of the client, and the house line. */
    private static List<OwnChoices> choices(Invocation call, KnowledgeBase base) {
        var choices = new ArrayList<OwnChoices>();
        call.option(Option.CHOICES).map(Path::of).ifPresent(file -> choices.add(OwnChoices.ofClient(file, base)));
        call.option(Option.HOUSE).map(Path::of).ifPresent(file -> choices.add(OwnChoices.house(file, base)));
        return choices;
    }

    /** The folder of the user for what can be made again: private, and never beside the rules. */
    static Path cache() {
        var home = Path.of(System.getProperty("user.home", ".")).resolve(".cache");
        return variable("BEWAARWIJZER_CACHE")
                .orElseGet(() -> variable("XDG_CACHE_HOME")
                        .or(() -> variable("LOCALAPPDATA"))
                        .orElse(home)
                        .resolve("bewaarwijzer"));
    }

    /** The folder, in that of the user, with all answers of questionnaires. */
    static final String ANSWERS = "vragen";

    /** The private folder with all answers that were ever given in questionnaires. */
    static Path answers() {
        return cache().resolve(ANSWERS);
    }

    /** The profiles to go on with. */
    SavedProfiles profiles() {
        return new SavedProfiles(working, cache());
    }

    static void makeCache() {
        try {
            new PrivateFolder(cache()).create();
        } catch (IOException e) {
            return; // it works without, only slower
        }
    }

    /** A folder that the environment names; an empty or relative one would lie in the folder of whoever works. */
    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    private Path folder(Invocation call, Option option, String name) {
        return call.option(option)
                .map(working::resolve)
                .orElseGet(() -> Optional.of(working.resolve(name))
                        .filter(Files::isDirectory)
                        .map(folder -> Path.of(name))
                        .or(() -> Optional.ofNullable(System.getProperty("bewaarwijzer.home"))
                                .map(home -> Path.of(home).resolve(name))
                                .filter(Files::isDirectory))
                        .orElseGet(() -> ReleasedCopy.folder(cache(), program()).resolve(name)));
    }

    /** What tells this build from any other: the file that it runs from. */
    static String program() {
        var file = ReleasedCopy.codeSource();
        return new Fingerprint()
                .with(version())
                .with(file.map(Path::toString).orElse(""))
                .with(file.map(path -> path.toFile().lastModified() + "/"
                                + path.toFile().length())
                        .orElse(""))
                .hex();
    }
}
