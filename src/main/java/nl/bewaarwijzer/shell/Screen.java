package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Columns;
import nl.bewaarwijzer.advice.OpenQuestion;
import nl.bewaarwijzer.advice.Room;
import nl.bewaarwijzer.advice.ShortTexts;
import nl.bewaarwijzer.advice.SourceEntry;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.advice.Trace;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.document.Days;

/**
 * An advice on one page of 48 lines and 79 columns: the answer first, then who asks what, what to do, how long to keep, and the
 * files. Each line is a short text; what does not fit on the page is counted, and stands in the workbook. Nothing is said by
 * colour alone.
 */
record Screen(Sentences sentences, KnowledgeBase base) {

    /** The most lines of a page. */
    static final int LINES = 48;

    private static final List<Integer> AUTHORITY_COLUMNS = List.of(17, 27, 35);
    private static final List<Integer> TERM_COLUMNS = List.of(30, 22, 14, 13);
    private static final List<Integer> BOX_COLUMNS = List.of(30, 49);
    private static final List<Integer> FILE_COLUMNS = List.of(39, 39);
    private static final int MOST_AUTHORITIES = 5;
    private static final int MOST_ACTIONS = 5;
    private static final int MOST_BOXES = 3;
    private static final int MOST_QUESTIONS = 2;
    private static final int MOST_FILES = 6;
    private static final int TITLE = 45;
    private static final String MARK = "*";
    private static final String RULE = " " + "-".repeat(Page.WIDTH - 1);

    /** The screen of one client. */
    String summary(Advice advice, List<Path> files) {
        var texts = ShortTexts.of(advice, base);
        var before = new Page();
        head(before, advice);
        answer(before, advice, texts);
        authorities(before, advice, texts);
        actions(before, advice, texts);
        var after = new Page();
        boxes(after, advice, texts);
        open(after, advice);
        files(after, files);
        after.line(RULE);
        after.paragraph(1, sentences.say("screen.no-opinion"));
        var terms = retention(advice, texts, LINES - before.height() - after.height());
        return before.toString() + terms + after.line("");
    }

    private void head(Page page, Advice advice) {
        page.apart("Bewaarwijzer", Room.cut(advice.client().name(), TITLE));
        var checked = advice.sources().stream().map(SourceEntry::checked).min(Comparator.naturalOrder());
        page.apart(
                sentences.say("screen.law", Days.shown(advice.assessmentDate())),
                checked.map(day -> sentences.say("screen.checked", Days.shown(day)))
                        .orElse(""));
        page.line(RULE);
        advice.notices().forEach(notice -> page.paragraph(1, notice));
    }

    private void answer(Page page, Advice advice, ShortTexts texts) {
        if (advice.answer().isEmpty()) {
            page.paragraph(1, sentences.say("screen.too-early"));
            return;
        }
        page.line(" " + sentences.say("screen.answer"));
        advice.answer().forEach(statement -> page.line(" " + texts.answer(statement) + mark(statement.trace())));
    }

    private void authorities(Page page, Advice advice, ShortTexts texts) {
        for (var row : some(page, "screen.authorities", advice.authorities(), MOST_AUTHORITIES)) {
            page.row(AUTHORITY_COLUMNS, texts.party(row) + mark(row.trace()), texts.asks(row), texts.does(row));
        }
        page.paragraph(1, texts.together(advice.authorities()));
    }

    private void actions(Page page, Advice advice, ShortTexts texts) {
        for (var action : some(page, "screen.actions", advice.actions(), MOST_ACTIONS)) {
            var word = sentences.say("severity." + action.severity().name().toLowerCase(Locale.ROOT));
            var label = String.format(" %d %-8s", action.priority(), word + mark(action.trace()));
            page.labelled(label, texts.action(action, advice));
        }
    }

    /** As many lines as there is room for; those of duties first. */
    private Page retention(Advice advice, ShortTexts texts, int room) {
        var page = new Page();
        if (advice.retention().isEmpty()) {
            return page;
        }
        page.line("");
        page.row(
                TERM_COLUMNS,
                sentences.say("screen.retention"),
                sentences.say("screen.term"),
                sentences.say("screen.example-through"),
                sentences.say("screen.kind"));
        var lines = SameTerm.of(advice, texts);
        var noted = marks(advice) ? 2 : 1;
        var shown = lines.subList(0, Math.max(1, Math.min(lines.size(), room - page.height() - noted)));
        shown.stream()
                .sorted(Comparator.comparing(line -> !line.isDuty()))
                .forEach(line -> page.row(
                        TERM_COLUMNS,
                        line.label(),
                        line.term(),
                        line.lastDay() == null ? "" : Days.shown(line.lastDay()),
                        word(line.binding()) + (line.depends() ? MARK : "")));
        var more = names(lines) - names(shown);
        page.line(" " + sentences.say("screen.example", Days.shown(advice.assessmentDate())) + more(more));
        if (marks(advice)) {
            page.line(" " + sentences.say("screen.depends"));
        }
        return page;
    }

    private static int names(List<SameTerm> lines) {
        return lines.stream().mapToInt(line -> line.names().size()).sum();
    }

    private String more(int terms) {
        return terms == 0
                ? ""
                : " " + (terms == 1 ? sentences.say("screen.more-term") : sentences.say("screen.more-terms", terms));
    }

    private void boxes(Page page, Advice advice, ShortTexts texts) {
        for (var row : some(page, "screen.boxes", advice.optIns(), MOST_BOXES)) {
            page.row(BOX_COLUMNS, texts.message(row), texts.outcome(row) + mark(row.trace()));
        }
    }

    /** The questions whose answers change most, with whom to ask when that fits. */
    private void open(Page page, Advice advice) {
        var questions = advice.openQuestions().stream()
                .sorted(Comparator.comparing(Screen::changes).reversed())
                .toList();
        for (var question : some(page, "screen.open", questions, MOST_QUESTIONS)) {
            var both = question.question() + " " + question.ask();
            page.item(Columns.of(both) < Page.WIDTH - 2 ? both : Room.cut(question.question(), Page.WIDTH - 3));
        }
    }

    private static int changes(OpenQuestion question) {
        return question.outcomes().stream()
                .mapToInt(outcome -> outcome.certain().size() + outcome.gone().size())
                .sum();
    }

    /** The folder, and the names of the files in it. */
    private void files(Page page, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        var folder = folder(files);
        page.line("");
        page.apart(sentences.say("screen.files"), sentences.say("screen.in", tail(folder.toString())));
        var names = files.stream()
                .limit(MOST_FILES)
                .map(file -> Room.cut(folder.relativize(file).toString(), FILE_COLUMNS.get(0) - 2))
                .toList();
        for (int n = 0; n < names.size(); n += 2) {
            page.row(FILE_COLUMNS, names.get(n), n + 1 < names.size() ? names.get(n + 1) : "");
        }
    }

    /** The folder that holds all files. */
    private static Path folder(List<Path> files) {
        return files.stream()
                .map(file -> file.toAbsolutePath().equals(file) ? file : file.normalize())
                .map(file -> file.getParent() == null ? Path.of("") : file.getParent())
                .reduce(Screen::common)
                .orElseThrow();
    }

    private static Path common(Path one, Path other) {
        var common = one;
        while (!other.startsWith(common) && common.getParent() != null) {
            common = common.getParent();
        }
        return common;
    }

    private static String tail(String path) {
        return path.length() <= TITLE ? path : "..." + path.substring(path.length() - TITLE + 3);
    }

    /** The first of some lines, under a heading that says how many there are; no heading when there are none. */
    private <T> List<T> some(Page page, String heading, List<T> lines, int most) {
        var shown = lines.subList(0, Math.min(most, lines.size()));
        if (!shown.isEmpty()) {
            var count = shown.size() < lines.size() ? " " + sentences.say("screen.of", shown.size(), lines.size()) : "";
            page.line("").line(" " + sentences.say(heading) + count);
        }
        return shown;
    }

    /** Whether a line on the page depends on an answer that is not known. */
    private static boolean marks(Advice advice) {
        return !advice.openQuestions().isEmpty() || !advice.notices().isEmpty();
    }

    private static String mark(Trace trace) {
        return trace.holds() == Standing.DEPENDS ? MARK : "";
    }

    private String word(Binding binding) {
        return sentences.say("binding." + binding.name().toLowerCase(Locale.ROOT));
    }
}
