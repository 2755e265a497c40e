package nl.bewaarwijzer.knowledge.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Read documents kept on disk in a form that loads fast, under the fingerprint of what they were read from. It is no more than
 * text with line numbers; whatever is wrong with it, the documents are read anew.
 */
public final class Shelf {

    private static final int FORMAT = 1;

    private final Path file;

    /** @param file under a name that changes with the documents */
    public Shelf(Path file) {
        this.file = file;
    }

    /** The documents by path, if they lie here. */
    public Optional<Map<String, Node>> load() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != FORMAT) {
                return Optional.empty();
            }
            Map<String, Node> documents = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                var path = text(in);
                documents.put(path, node(in, path));
            }
            return Optional.of(documents);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes documents in the form that {@link #load} reads. */
    public static void write(Map<String, Node> documents, OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(FORMAT);
        out.writeInt(documents.size());
        for (var document : documents.entrySet()) {
            text(out, document.getKey());
            node(out, document.getValue());
        }
        out.flush();
    }

    private static void node(DataOutputStream out, Node node) throws IOException {
        out.writeInt(node.place().line());
        if (node instanceof Node.Word word) {
            out.writeByte(0);
            text(out, word.text());
        } else if (node instanceof Node.Block block) {
            out.writeByte(1);
            out.writeInt(block.entries().size());
            for (var entry : block.entries().entrySet()) {
                text(out, entry.getKey());
                out.writeInt(block.placeOf(entry.getKey()).line());
                node(out, entry.getValue());
            }
        } else if (node instanceof Node.Row row) {
            out.writeByte(2);
            out.writeInt(row.items().size());
            for (var item : row.items()) {
                node(out, item);
            }
        } else {
            out.writeByte(3);
        }
    }

    private static Node node(DataInputStream in, String path) throws IOException {
        var place = new Place(path, in.readInt());
        return switch (in.readByte()) {
            case 0 -> new Node.Word(place, text(in));
            case 1 -> block(in, path, place);
            case 2 -> row(in, path, place);
            default -> new Node.Nothing(place);
        };
    }

    private static Node block(DataInputStream in, String path, Place place) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            var key = text(in);
            keys.put(key, new Place(path, in.readInt()));
            entries.put(key, node(in, path));
        }
        return new Node.Block(place, entries, keys);
    }

    private static Node row(DataInputStream in, String path, Place place) throws IOException {
        var items = new ArrayList<Node>();
        for (int left = in.readInt(); left > 0; left--) {
            items.add(node(in, path));
        }
        return new Node.Row(place, items);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
