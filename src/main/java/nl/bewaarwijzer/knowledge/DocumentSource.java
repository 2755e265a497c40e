package nl.bewaarwijzer.knowledge;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.knowledge.document.Shelf;

/** The documents of a folder, from the shelf when nothing changed since they were put there. */
final class DocumentSource {

    private static final String KEPT_AS = ".knowledge";

    private final Optional<Path> cache;
    private final Problems problems;
    private final Set<Path> covered;
    private final String name;
    private final Optional<Map<String, Node>> shelved;
    private final Map<String, Node> documents = new LinkedHashMap<>();

    /**
     * @param hash fingerprint of the files
     * @param cache where read documents may be kept
     */
    DocumentSource(Path folder, String hash, Optional<Path> cache, Problems problems) {
        this.cache = cache;
        this.problems = problems;
        this.covered = Set.copyOf(Fingerprint.filesBelow(folder));
        this.name = new Fingerprint().with(hash).with(folder.toString()).hex() + KEPT_AS;
        this.shelved = cache.flatMap(place -> new Shelf(place.resolve(name)).load());
    }

    /** A file that the fingerprint does not cover may change unseen: it is read each time. */
    Optional<Node> read(Path file) {
        if (!covered.contains(file)) {
            return Documents.read(file, problems);
        }
        var known = shelved.map(all -> all.get(file.toString()));
        var document = known.isPresent() ? known : Documents.read(file, problems);
        document.ifPresent(node -> documents.put(file.toString(), node));
        return document;
    }

    /** Puts what was read on the shelf, unless it lies there or has a problem. */
    void keep() {
        if (shelved.isEmpty() && problems.isEmpty()) {
            cache.map(PrivateFolder::new).ifPresent(place -> {
                place.keep(name, out -> Shelf.write(documents, out));
                place.forgetOldest(KEPT_AS);
            });
        }
    }

    /** The entries of a file that is a block. */
    static void entries(Node file, Problems problems, BiConsumer<String, Node> entry) {
        if (file instanceof Node.Block block) {
            block.entries().forEach(entry);
        } else {
            problems.add(file.place(), "veld.geen-blok");
        }
    }
}
