package nl.bewaarwijzer.shell;

import java.util.Optional;
import nl.bewaarwijzer.shell.ListScreen.Around;
import nl.bewaarwijzer.shell.terminal.Selection;

/** A question with its list: what was marked and typed in it stays until it has an answer. */
final class AskedList implements Asker.Asked {

    private final Question question;
    private final Around around;
    private final Selection selection;
    private final ListPrompt prompt;
    private final AnswerTrail trail;
    private String note = "";

    AskedList(Question question, Around around, Selection selection, ListPrompt prompt, AnswerTrail trail) {
        this.question = question;
        this.around = around;
        this.selection = selection;
        this.prompt = prompt;
        this.trail = trail;
    }

    @Override
    public Optional<String> read() {
        var said = note;
        note = "";
        var typed = prompt.read(around, selection, said);
        if (typed.flatMap(Move::of).filter(move -> move != Move.EXPLAIN).isPresent() || typed.isEmpty()) {
            prompt.erase();
        }
        return typed;
    }

    @Override
    public void wrong(String words) {
        note = note.isEmpty() ? words : note + "\n" + words;
    }

    @Override
    public void explain(String page) {
        prompt.show(page.lines().toList());
    }

    @Override
    public void answered(String words) {
        trail.add(question, words);
    }
}
