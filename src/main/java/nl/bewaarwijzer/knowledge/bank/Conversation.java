package nl.bewaarwijzer.knowledge.bank;

import java.util.List;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.Text;

/** In which order and in which words the questions of the bank are put to an owner. */
public record Conversation(List<Chapter> chapters) {

    /** Screens about one subject. */
    public record Chapter(Text name, List<Screen> screens) {

        public Chapter {
            screens = List.copyOf(screens);
        }
    }

    public Conversation {
        chapters = List.copyOf(chapters);
    }

    public Stream<Screen> screens() {
        return chapters.stream().flatMap(chapter -> chapter.screens().stream());
    }
}
