package nl.bewaarwijzer.interview;

import nl.bewaarwijzer.knowledge.Text;

/**
 * A screen that is asked, with its place in the conversation.
 *
 * @param chapter what it is about
 */
public record Step(Text chapter, Form form) {

    public boolean isAnswered() {
        return form.isAnswered();
    }
}
