package nl.bewaarwijzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.rulebook.RuleBook;

/** The rules and the knowledge base of this repository, and copies of them to break. */
public final class Law {

    public static final Path RULES = Path.of("rules");
    public static final Path KNOWLEDGE = Path.of("knowledge-base");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Path CACHE = Path.of("target", "test-rules-cache");
    private static final KnowledgeBase BASE = KnowledgeBase.read(KNOWLEDGE);
    private static final RuleBook RULE_BOOK = open(RULES, BASE);

    private Law() {}

    public static KnowledgeBase base() {
        return BASE;
    }

    public static RuleBook rules() {
        return RULE_BOOK;
    }

    /** The rules of another folder. */
    public static RuleBook open(Path rules, KnowledgeBase base) {
        return RuleBook.open(rules, base, CACHE, "test");
    }

    /** One of the example profiles. */
    public static Profile example(String name) {
        return ProfileReader.read(KNOWLEDGE.resolve("voorbeelden").resolve(name + ".yaml"), BASE);
    }

    /** A profile written in a test. */
    public static Profile profile(String yaml) {
        var problems = new Problems();
        var node = Documents.parse("test.yaml", yaml, problems).orElseThrow();
        return ProfileReader.readPart(node, "test", BASE);
    }

    /** The dictionary and some files of the rules, to change: they compile in a fraction of the time that all rules take. */
    public static Path someRules(Path to, String... files) {
        try {
            Files.createDirectories(to);
            Files.copy(RULES.resolve("taal.dsl"), to.resolve("taal.dsl"));
            for (var file : files) {
                Files.createDirectories(to.resolve(file).getParent());
                Files.copy(RULES.resolve(file), to.resolve(file));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a rule with one sentence under {@code when} and one under {@code then} to its own file. */
    public static void rule(Path rules, String id, String when, String then) {
        var names = id.split("\\.", -1);
        var file = rules.resolve(names[0]).resolve(names[1] + ".dslr");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    rule "%s"
                        @source(avg-5-1-e)
                    when
                        %s
                    then
                        %s
                    end
                    """.formatted(id, when, then));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a folder, to change. */
    public static Path copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that must be in a file. */
    public static void edit(Path file, String from, String to) {
        try {
            var text = Files.readString(file);
            if (!text.contains(from)) {
                throw new IllegalArgumentException(file + " does not hold: " + from);
            }
            Files.writeString(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> examples() {
        return List.of("plantenuur", "plantenuur-binnenland", "plantenuur-onbekend", "theekist", "webwerf");
    }
}
