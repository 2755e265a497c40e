package nl.bewaarwijzer.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Asks from top to bottom and reads line by line: for a screen reader, a simple terminal, and a pipe. */
record LinearAsker(Lines lines, Consumer<String> out, Sentences sentences, int width) implements Asker {

    private static final String PROMPT = " > ";

    @Override
    public void say(String text) {
        out.accept(text);
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public Asked ask(Question question) {
        var screen = new QuestionScreen(sentences, width);
        if (question.isNew()) {
            say(screen.of(question.walk(), question.step()));
        }
        if (question.number() > 0) {
            say(screen.of(question.form(), question.cell().orElseThrow(), question.number()));
        }
        say(new Page(width).paragraph(1, question.moves()).toString());
        return new Asked() {

            @Override
            public Optional<String> read() {
                return lines.next(PROMPT);
            }

            @Override
            public void wrong(String words) {
                say(words);
            }

            @Override
            public void explain(String page) {
                say(page);
            }

            @Override
            public void answered(String words) {
                // it stands where it was typed
            }
        };
    }

    @Override
    public Optional<String> line(String question, Set<Move> moves) {
        say(" " + question + "\n");
        return lines.next(PROMPT);
    }

    @Override
    public Optional<String> choose(String heading, List<String> items, String how) {
        var page = new Page(width).line("").heading(" " + heading);
        for (int i = 0; i < items.size(); i++) {
            page.labelled(String.format(" %3d  ", i + 1), items.get(i));
        }
        say(page.paragraph(1, how).toString());
        return lines.next(PROMPT);
    }
}
