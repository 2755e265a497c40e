package nl.bewaarwijzer.shell;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bewaarwijzer.interview.Form;
import nl.bewaarwijzer.interview.Form.Cell;
import nl.bewaarwijzer.interview.Form.Kind;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.shell.ListScreen.Around;
import nl.bewaarwijzer.shell.terminal.Choice;
import nl.bewaarwijzer.shell.terminal.Selection;

/** A question as a list: its options as lines, those that are chosen now, and what stands around them. */
record QuestionList(Question question, Sentences sentences, int width) {

    private static final String NONE = "0";

    Selection selection() {
        var form = question.form();
        var choices = choices();
        var words = question.cell().map(Cell::now).orElse(List.of());
        var none = form.kind().isMany()
                && words.isEmpty()
                && question.cell().flatMap(Cell::answer).isPresent();
        var chosen = where(
                choices,
                choice ->
                        words.contains(choice.word()) || (none && choice.label().equals(NONE)));
        var selection = new Selection(
                choices, form.kind().isMany(), chosen, text -> Move.of(text).isPresent());
        return form.mayDoubt()
                ? selection.withDoubts(Form.DOUBT, where(choices, choice -> words.contains(choice.word() + Form.DOUBT)))
                : selection;
    }

    private static List<Integer> where(List<Choice> choices, Predicate<Choice> condition) {
        return IntStream.range(0, choices.size())
                .filter(line -> condition.test(choices.get(line)))
                .boxed()
                .toList();
    }

    /** The options with their numbers, and what else is an answer. */
    private List<Choice> choices() {
        var form = question.form();
        var choices = new ArrayList<Choice>();
        if (form.options().isEmpty()) {
            return choices;
        }
        for (var option : isNumbered() ? form.options() : byName()) {
            choices.add(new Choice(label(choices), option.word(), option.name(), words().help(form, option), false));
        }
        if (form.mayBeUnknown()) {
            choices.add(new Choice(label(choices), Profile.UNKNOWN, sentences.say("interview.dont-know"), "", true));
        }
        if (form.kind().isMany()) {
            choices.add(new Choice(NONE, "", words().none(form), "", true));
        }
        return choices;
    }

    private boolean isNumbered() {
        var kind = question.form().kind();
        return kind == Kind.ONE || kind == Kind.MANY;
    }

    private String label(List<Choice> before) {
        return isNumbered() ? String.valueOf(before.size() + 1) : "";
    }

    /** Where there are many, one looks for a name; what is likely comes first. */
    private List<Form.Option> byName() {
        var form = question.form();
        var names =
                Collator.getInstance(Locale.forLanguageTag(sentences.language().name()));
        var likely = form.cells().stream().flatMap(cell -> cell.now().stream()).toList();
        return form.options().stream()
                .sorted(Comparator.comparing((Form.Option option) -> !likely.contains(option.word()))
                        .thenComparing(Form.Option::name, names))
                .toList();
    }

    /** @param selection the lines of this list */
    Around around(Selection selection) {
        return new Around(
                question.step().chapter().in(sentences.language()),
                words().progress(question.walk()),
                question.form().asking().question().in(sentences.language()),
                String.join("\n", List.of(about(), standing(selection))).strip(),
                lines(words().hints(question.form()), sentences.say(keys(selection)), question.moves()));
    }

    private static String lines(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).collect(Collectors.joining("\n"));
    }

    private String about() {
        return question.number() == 0
                ? QuestionScreen.about(question.form())
                : words().about(question.form(), question.cell().orElseThrow(), question.number());
    }

    /** What was answered, or what is proposed, unless each line shows whether it is chosen. */
    private String standing(Selection selection) {
        if (selection.isSeveral()) {
            return "";
        }
        var now =
                question.cell().map(cell -> words().now(question.form(), cell)).orElse("");
        return now.isEmpty() || !selection.choices().isEmpty() ? now : sentences.say("interview.enter", now);
    }

    private String keys(Selection selection) {
        if (selection.choices().isEmpty()) {
            return "interview.keys-text";
        }
        if (question.form().mayDoubt()) {
            return "interview.keys-doubt";
        }
        return selection.isSeveral() ? "interview.keys-many" : "interview.keys-one";
    }

    private QuestionScreen words() {
        return new QuestionScreen(sentences, width);
    }
}
