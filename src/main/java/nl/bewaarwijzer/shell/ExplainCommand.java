package nl.bewaarwijzer.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.AdviceLines;
import nl.bewaarwijzer.advice.Line;
import nl.bewaarwijzer.advice.Why;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** {@code explain FILE [ID]}: why a line stands, or why an outcome does not; of a profile or of an advice. */
final class ExplainCommand extends ShellCommand {

    private static final int MOST_NEAR = 3;

    /** The sections in which several lines may begin alike: a row for each sale, and all that a case needs. */
    private static final List<String> NAMED_FOR_THINGS = List.of("retention", "cases");

    private final Workspace workspace;

    ExplainCommand(Workspace workspace) {
        super("explain", "uitleg", Option.DATE, Option.HOUSE, Option.CHOICES);
        this.workspace = workspace;
    }

    @Override
    ExitCode run(Invocation call) {
        var words = call.arguments();
        if (words.isEmpty() || words.size() > 2) {
            throw new UsageProblem("usage.explain");
        }
        var file = Path.of(words.get(0));
        var document = document(file);
        var asked = document.isPresent()
                ? new Asked(document.get(), List.of(), id -> Optional.empty(), "explain.needs-profile")
                : ofProfile(call, file);
        var screen = new ExplainScreen(call.sentences(), asked.advice());
        call.out().print(words.size() == 1 ? screen.overview(words.get(0)) : asked.explain(words.get(1), screen));
        return ExitCode.DONE;
    }

    private Asked ofProfile(Invocation call, Path file) {
        workspace.profiles().used(List.of(file.toString()));
        var consultation = workspace.consultation(call);
        var profile = consultation.read(file);
        return new Asked(
                consultation.advise(profile),
                consultation.outcomes(profile),
                id -> consultation.why(profile, id),
                "explain.unknown");
    }

    /** The advice in a file; a profile is left to its own reader, which says what is wrong with a file. */
    private static Optional<Advice> document(Path file) {
        try {
            var text = file.toString().endsWith(".json") && Files.isRegularFile(file)
                    ? Files.readString(file, StandardCharsets.UTF_8)
                    : "";
            if (!AdviceJson.isAdvice(text)) {
                return Optional.empty();
            }
            return Optional.of(
                    AdviceJson.read(text).orElseThrow(() -> new UsageProblem("explain.no-advice", file.toString())));
        } catch (java.nio.charset.CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What can be asked of one advice.
     *
     * @param outcomes ids that are known beside those of the advice
     * @param why why an outcome without a line stands or not; a document by itself cannot tell
     * @param unknown what is said of any other id
     */
    private record Asked(
            Advice advice, Collection<String> outcomes, Function<String, Optional<Why>> why, String unknown) {

        private List<Line> lines() {
            return AdviceLines.bySection(advice).values().stream()
                    .flatMap(List::stream)
                    .toList();
        }

        String explain(String id, ExplainScreen screen) {
            var sections = AdviceLines.bySection(advice);
            var page = new StringBuilder();
            sections.forEach((section, lines) -> lines.stream()
                    .filter(line -> line.id().equals(id))
                    .forEach(line -> page.append(page.isEmpty() ? "" : "\n").append(screen.line(section, line))));
            if (!page.isEmpty()) {
                return page.toString();
            }
            var rows = NAMED_FOR_THINGS.stream()
                    .flatMap(section -> sections.getOrDefault(section, List.of()).stream())
                    .filter(line -> line.id().startsWith(id + "."))
                    .toList();
            if (!rows.isEmpty()) {
                return screen.choose(id, rows);
            }
            var rule = advice.rules().stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst();
            var resting = lines().stream()
                    .filter(line -> line.trace().rules().contains(id))
                    .toList();
            if (rule.isPresent() && !resting.isEmpty()) {
                return screen.rule(rule.get(), resting);
            }
            var silent = advice.notApplicable().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            if (silent.isPresent()) {
                return screen.silent(silent.get(), advice.sources());
            }
            return why.apply(id).map(found -> screen.why(id, found)).orElseThrow(() -> nothing(id));
        }

        private UsageProblem nothing(String id) {
            var distance = LevenshteinDistance.getDefaultInstance();
            var known = new LinkedHashSet<>(outcomes);
            lines().forEach(line -> known.add(line.id()));
            advice.rules().forEach(rule -> known.add(rule.id()));
            var near = known.stream()
                    .sorted(Comparator.comparing(one -> distance.apply(id, one)))
                    .limit(MOST_NEAR)
                    .collect(Collectors.joining(", "));
            return new UsageProblem(unknown, id, near);
        }
    }
}
