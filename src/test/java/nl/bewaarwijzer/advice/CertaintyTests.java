package nl.bewaarwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.bewaarwijzer.Answers;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.profile.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an advice with unknown answers promises: a later answer contradicts no line that was certain, and brings none unannounced. */
class CertaintyTests {

    private static final Advisor ADVISOR = new Advisor(Law.rules(), "test");
    private static final Trace NONE =
            new Trace(Standing.CERTAIN, List.of(), Certainty.VAST, List.of(), List.of(), List.of());
    private static final int LATER = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLaterAnswerContradictsNoCertainLine(long seed) {
        var chance = new Random(seed);
        var complete = Answers.of(seed % 2 == 0 ? "plantenuur" : "plantenuur-binnenland")
                .complete();

        var unknown = complete.without(2 + (int) seed % 4, chance);

        holdsForLaterAnswers(unknown, chance);
    }

    @ParameterizedTest
    @MethodSource("nl.bewaarwijzer.Law#examples")
    void aLaterAnswerContradictsNoCertainLineOfAnExample(String example) {
        holdsForLaterAnswers(Answers.of(example), new Random(2026));
    }

    private static void holdsForLaterAnswers(Answers unknown, Random chance) {
        var open = unknown.open();
        var before = ADVISOR.standing(unknown.profile(), Law.DAY, Language.NL);
        var announced = lines(before).keySet();
        if (!before.notices().isEmpty()) {
            assertThat(certain(before, Map.of())).isEmpty();
        }

        for (int i = 0; i < (open.isEmpty() ? 1 : LATER); i++) {
            var later = unknown.byChance(chance, i % 3 == 0 ? 1 + chance.nextInt(open.size() + 1) : Integer.MAX_VALUE);
            var after = ADVISOR.standing(later.profile(), Law.DAY, Language.NL);

            var names = names(before, after);
            later.profile()
                    .answer("werkwijze", "reservekopie-dagen")
                    .ifPresent(days -> names.put(days + " dagen", "[aantal] dagen")); // a blank that is filled in
            assertThat(certain(after, names))
                    .as("open: %s, answered: %s", open, given(later.profile(), open))
                    .containsAllEntriesOf(certain(before, names));
            if (before.notices().isEmpty()) { // else not every combination was tried, and the advice says so
                assertThat(announced)
                        .as("open: %s, answered: %s", open, given(later.profile(), open))
                        .containsAll(lines(after).keySet());
            }
        }
    }

    private static List<String> given(Profile profile, List<String> open) {
        return profile.instances().stream()
                .flatMap(instance -> instance.thing().fields().values().stream()
                        .filter(field -> open.contains(instance.path(field)))
                        .map(field -> instance.path(field) + "=" + profile.answer(instance, field)))
                .toList();
    }

    /** What the certain lines say, whatever it rests on; a name made of answers, such as that of a sale, may become better known. */
    private static Map<String, String> certain(Advice advice, Map<String, String> names) {
        var said = new LinkedHashMap<String, String>();
        lines(advice).forEach((key, line) -> {
            if (line.trace().holds() == Standing.CERTAIN) {
                var text = line.with(NONE).toString();
                for (var name : names.entrySet()) {
                    text = text.replace(name.getKey(), name.getValue());
                }
                said.put(key, text);
            }
        });
        return said;
    }

    /** The path of each subject by its name, the longest name first. */
    private static Map<String, String> names(Advice... advices) {
        var names = new TreeMap<String, String>(
                Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (var advice : advices) {
            advice.retention().forEach(row -> names.put(row.subjectName(), row.subject()));
            advice.findings().forEach(finding -> names.put(finding.subjectName(), finding.subject()));
            advice.measures().forEach(measure -> names.put(measure.subjectName(), measure.subject()));
        }
        names.remove("");
        return names;
    }

    /** The lines by section and id; the place of an action among the others is no part of what it says. */
    private static Map<String, Line> lines(Advice advice) {
        var lines = new LinkedHashMap<String, Line>();
        AdviceLines.bySection(advice)
                .values()
                .forEach(section -> section.forEach(
                        line -> lines.put(WorldLines.key(line), line instanceof Action action ? action.at(0) : line)));
        return lines;
    }
}
