package nl.bewaarwijzer.knowledge.bank;

import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Text;

/**
 * In which order and in which words the questions of the bank are put to an owner.
 *
 * @param cautions what is said when answers do not go together
 */
public record Conversation(List<Chapter> chapters, List<Caution> cautions) {

    /** Screens about one subject. */
    public record Chapter(Text name, List<Screen> screens) {

        public Chapter {
            screens = List.copyOf(screens);
        }
    }

    public Conversation {
        chapters = List.copyOf(chapters);
        cautions = List.copyOf(cautions);
    }

    public Stream<Screen> screens() {
        return chapters.stream().flatMap(chapter -> chapter.screens().stream());
    }
}
