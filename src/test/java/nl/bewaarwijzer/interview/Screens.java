package nl.bewaarwijzer.interview;

/** The screens that are asked, by their ids. */
final class Screens {

    private Screens() {}

    static Form form(Walk walk, String id) {
        return walk.step(id).orElseThrow().form();
    }
}
