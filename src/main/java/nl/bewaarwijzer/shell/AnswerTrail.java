package nl.bewaarwijzer.shell;

import nl.bewaarwijzer.interview.Form.Cell;

/** What was answered, as it stays on the screen: one after the other, under the name of its chapter. */
final class AnswerTrail {

    private final ListPrompt prompt;
    private final Sentences sentences;
    private String chapter = "";

    AnswerTrail(ListPrompt prompt, Sentences sentences) {
        this.prompt = prompt;
        this.sentences = sentences;
    }

    void add(Question question, String words) {
        var page = page();
        var now = question.step().chapter().in(sentences.language());
        if (!now.equals(chapter)) {
            page.line("").line(" " + now);
            chapter = now;
        }
        var asked = question.form().asking().question().in(sentences.language());
        prompt.say(page.labelled(" - ", asked + about(question) + " " + words).toString());
    }

    private static String about(Question question) {
        return question.cell()
                .map(Cell::about)
                .filter(name -> !name.isEmpty())
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    /** Adds words that belong to no chapter. */
    void add(String before, String words) {
        prompt.say(page().labelled(before, words).toString());
    }

    private Page page() {
        return new Page(prompt.width());
    }
}
