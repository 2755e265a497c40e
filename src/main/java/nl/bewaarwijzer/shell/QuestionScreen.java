package nl.bewaarwijzer.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Columns;
import nl.bewaarwijzer.advice.Room;
import nl.bewaarwijzer.interview.Form;
import nl.bewaarwijzer.interview.Form.Cell;
import nl.bewaarwijzer.interview.Form.Kind;
import nl.bewaarwijzer.interview.Stake;
import nl.bewaarwijzer.interview.Step;
import nl.bewaarwijzer.interview.Walk;
import nl.bewaarwijzer.knowledge.Text;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.profile.Profile;

/** A question as it is shown, from top to bottom, so that a screen reader reads it too. */
record QuestionScreen(Sentences sentences, int width) {

    private static final int FEWEST_BESIDE_LABEL = 39;
    private static final int EDGE = 3;
    private static final int NUMBERED = 13;
    private static final int MOST_EXPLAINED = 20;
    private static final String CHOSEN = "x";

    /** The question, its answers, and what can be typed. */
    String of(Walk walk, Step step) {
        var form = step.form();
        var page = new Page(width);
        page.line("");
        page.apart(say(step.chapter()), progress(walk));
        page.line("");
        page.paragraph(1, say(form.asking().question()));
        page.paragraph(1, about(form));
        page.line("");
        options(page, form);
        if (form.cells().size() > 1 && form.kind().isShort()) {
            cells(page, form);
        } else if (form.cells().size() == 1) {
            now(page, form, form.cells().get(0));
        }
        return page.toString();
    }

    /** How far one is. */
    String progress(Walk walk) {
        return sentences.say("interview.progress", walk.answered(), walk.atMost());
    }

    /** What is asked about, when that is one of a kind of which there may be more. */
    static String about(Form form) {
        return form.cells().size() == 1 ? form.cells().get(0).about() : "";
    }

    /** Which of several things is asked about. */
    String about(Form form, Cell cell, int number) {
        return sentences.say(
                "interview.about", cell.about(), number, form.cells().size());
    }

    /** One of several things, when each is asked by itself. */
    String of(Form form, Cell cell, int number) {
        var page = new Page(width);
        page.line("");
        page.paragraph(1, about(form, cell, number));
        now(page, form, cell);
        return page.toString();
    }

    /** Why it is asked, help, an example, and what it means not to know. */
    String explained(Form form, Map<Stake, Integer> stakes, List<String> sources) {
        var page = new Page(width);
        page.line("");
        part(page, "interview.why", form.asking().why());
        if (!stakes.isEmpty()) {
            var parts = stakes.entrySet().stream()
                    .map(stake ->
                            sentences.say("stake." + stake.getKey().name().toLowerCase(Locale.ROOT), stake.getValue()))
                    .collect(Collectors.joining(", "));
            part(page, "", sentences.say("interview.stakes", parts));
        }
        if (!sources.isEmpty()) {
            part(page, "", sentences.say("interview.sources", String.join("; ", sources)));
        }
        part(page, "interview.help", form.asking().help());
        part(page, "interview.example", form.asking().example());
        if (form.mayBeUnknown()) {
            var whom = form.asking().whom().map(this::say).orElse("");
            var means = whom + " " + sentences.say("interview.unknown-means");
            part(page, sentences.say("interview.unknown"), means.strip());
        }
        return page.toString();
    }

    /** What it is called to choose nothing of a list. */
    String none(Form form) {
        return form.asking().none().map(this::say).orElseGet(() -> sentences.say("interview.none"));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static final int LABEL = 15;

    private void part(Page page, String label, Optional<Text> text) {
        text.ifPresent(words -> part(page, sentences.say(label), say(words)));
    }

    /** Words behind a label, or below it where there are few columns. */
    private void part(Page page, String label, String words) {
        if (width < FEWEST_BESIDE_LABEL) {
            page.paragraph(1, label).paragraph(EDGE, words);
        } else {
            page.labelled(Columns.pad(" " + label, LABEL), words);
        }
    }

    private void options(Page page, Form form) {
        if (form.kind() == Kind.FIND || form.kind() == Kind.FIND_MANY) {
            page.paragraph(3, sentences.say("interview." + (form.kind() == Kind.FIND ? "find" : "find-many")));
            return;
        }
        var number = 0;
        for (var option : form.options()) {
            var label = String.format(" %s %2d  ", mark(form, option), ++number);
            page.option(label, option.name(), help(form, option));
        }
        if (form.mayBeUnknown() && !form.options().isEmpty()) {
            page.labelled(String.format("   %2d  ", ++number), sentences.say("interview.dont-know"));
        }
        if (form.cells().size() == 1 || !form.kind().isShort()) {
            how(form).forEach(sentence -> page.paragraph(EDGE, sentence));
        }
    }

    /** How one answers in a line. */
    private List<String> how(Form form) {
        var said = new ArrayList<String>();
        if (!form.options().isEmpty()) {
            said.add(how(form.kind(), capital(none(form))));
        }
        if (form.mayDoubt()) {
            said.add(sentences.say("interview.how-doubt"));
        }
        said.addAll(hints(form));
        return said;
    }

    /** What an answer may be, however one is asked: words of the owner's own, or a name beside what there is to choose. */
    List<String> hints(Form form) {
        if (form.options().isEmpty()) {
            return List.of(how(form.kind(), ""));
        }
        return form.mayBeNamed() ? List.of(sentences.say("interview.how-named")) : List.of();
    }

    private String how(Kind kind, String none) {
        return sentences.say("interview.how-" + kind.name().toLowerCase(Locale.ROOT), none);
    }

    /** What an option means; where there are very many, no more than a line of it. */
    String help(Form form, Form.Option option) {
        return form.options().size() > MOST_EXPLAINED
                ? Room.cut(option.help(), Page.roomForHelp(width, NUMBERED))
                : option.help();
    }

    /** Before an option of a list: whether it is chosen now, or proposed. */
    private static String mark(Form form, Form.Option option) {
        if (form.kind() != Kind.MANY || form.cells().size() != 1) {
            return " ";
        }
        var now = form.cells().get(0).now();
        return now.contains(option.word()) ? CHOSEN : now.contains(option.word() + Form.DOUBT) ? Form.DOUBT : " ";
    }

    private void cells(Page page, Form form) {
        page.paragraph(3, sentences.say("interview.each", form.cells().size()));
        form.cells().forEach(cell -> page.paragraph(3, "- " + cell.about() + colon(now(form, cell))));
    }

    private void now(Page page, Form form, Cell cell) {
        var now = now(form, cell);
        var isMarked =
                form.options().stream().anyMatch(option -> !mark(form, option).isBlank());
        if (isMarked) {
            page.paragraph(3, sentences.say("interview.enter-marked"));
        } else if (!now.isEmpty()) {
            page.paragraph(3, sentences.say("interview.enter", now));
        }
    }

    private static String colon(String now) {
        return now.isEmpty() ? "" : ": " + now;
    }

    /** What was answered, or what is proposed; empty when neither was. */
    String now(Form form, Cell cell) {
        if (cell.answer().isPresent()) {
            return sentences.say("interview.was", words(form, cell.answer().get()));
        }
        return cell.proposed().isEmpty() ? "" : sentences.say("interview.proposed", words(form, cell.proposed()));
    }

    /** An answer as people say it. */
    String words(Form form, List<String> words) {
        if (words.contains(Profile.UNKNOWN)) {
            return sentences.say("interview.dont-know");
        }
        if (words.isEmpty()) {
            return form.asking().none().map(this::say).orElseGet(() -> sentences.say("interview.nothing"));
        }
        return words.stream().map(word -> word(form, word)).collect(Collectors.joining(", "));
    }

    private String word(Form form, String word) {
        if (form.mayDoubt() && word.endsWith(Form.DOUBT)) {
            var name = word(form, word.substring(0, word.length() - Form.DOUBT.length()));
            return sentences.say("interview.doubted", name);
        }
        if (form.mayBeNamed() && word.contains(Form.NAMED)) {
            return word.substring(word.indexOf(Form.NAMED) + 1);
        }
        return form.options().stream()
                .filter(option -> option.word().equals(word))
                .map(Form.Option::name)
                .findFirst()
                .orElseGet(() -> form.kind() == Kind.DATE ? Days.shown(LocalDate.parse(word)) : word);
    }

    private String say(Text text) {
        return text.in(sentences.language());
    }
}
