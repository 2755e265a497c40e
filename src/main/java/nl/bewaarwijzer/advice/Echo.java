package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.rulebook.RuleBook;

/** What an answer just changed in the advice, for whoever is still answering: one line that rests on it. */
public final class Echo {

    /** The weight of a line of which nobody hears while he answers. */
    private static final int NONE = 9;

    private final RuleBook rules;
    private final LocalDate day;
    private final Language language;

    /**
     * A line that an answer brought, or made say something else.
     *
     * @param mend whether something must be mended
     */
    public record Said(boolean mend, String text) {}

    public Echo(RuleBook rules, LocalDate day, Language language) {
        this.rules = rules;
        this.day = day;
        this.language = language;
    }

    /**
     * The line that matters most: what is wrong first, then how long something stays, then which box is needed.
     *
     * @param answered the paths that the answer filled
     */
    public Optional<Said> of(Profile before, Profile after, Set<String> answered) {
        var was = new HashMap<String, String>();
        lines(before).forEach(line -> was.put(WorldLines.key(line), line.gist()));
        return lines(after)
                .filter(this::asksForWhatIsThere)
                .filter(line -> !line.gist().equals(was.get(WorldLines.key(line))))
                .filter(line -> line.trace().because().stream().anyMatch(because -> answered.contains(because.path())))
                .min(Comparator.comparing(Echo::weight))
                .map(line -> new Said(line instanceof Finding, say(line)));
    }

    /** What stands by the answers that are given, while the others stay unknown. */
    private Stream<Line> lines(Profile profile) {
        var inquiry = Inquiry.of(rules, profile, day, language);
        var world = rules.evaluateOpen(profile, day);
        var lines = new WorldLines(world, inquiry.in(world), new WorldLines.Numbers());
        return lines.lines().entrySet().stream()
                .filter(line -> weight(line.getValue()) < NONE)
                .map(Map.Entry::getKey)
                .map(lines::line);
    }

    /** What a rule says of something that is missing may still be answered. */
    private boolean asksForWhatIsThere(Line line) {
        return line.trace().rules().stream()
                .flatMap(rule -> rules.graph().patterns(rules.rule(rule)).stream())
                .noneMatch(pattern -> pattern.absent()
                        || pattern.checks().stream()
                                .anyMatch(check -> check.operator().startsWith("not ")));
    }

    private static int weight(Line line) {
        if (line instanceof Finding finding) {
            return switch (finding.severity()) {
                case OVERTREDING -> 0;
                case RISICO, VERBETERING -> 1;
                case MISVATTING -> NONE; // it compares what others say; there is nothing to mend
            };
        }
        return line instanceof Retention ? 2 : line instanceof OptIn ? 3 : NONE;
    }

    private static String say(Line line) {
        if (line instanceof Retention row) {
            return row.topic() + ": " + row.chosen().text();
        }
        return line.topic().equals(line.gist()) ? line.gist() : line.topic() + ": " + line.gist();
    }
}
