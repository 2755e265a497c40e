package nl.bewaarwijzer.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as people start it: a process of its own, with the classes of these tests. */
final class Program {

    private Program() {}

    /** What starts it with some command line. */
    static List<String> words(String... arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dbewaarwijzer.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Bewaarwijzer.class.getName()));
        words.addAll(List.of(arguments));
        return words;
    }
}
