package nl.bewaarwijzer.knowledge.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a YAML or JSON file as a tree of text with line numbers. References (anchors) are refused: nobody needs them. */
public final class Documents {

    private static final Pattern INDENTED_BY_TAB = Pattern.compile(" *\\t\\s*\\S");
    private static final long LARGEST = 4L << 20;
    private static final TokenStreamFactory YAML = new YAMLFactory();
    private static final TokenStreamFactory JSON = new JsonFactory();

    private final String file;
    private final Problems problems;
    private boolean references;

    private Documents(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tree of a file; empty when it cannot be read, which is then among the problems. */
    public static Optional<Node> read(Path path, Problems problems) {
        return text(path, problems).flatMap(text -> parse(path.toString(), text, problems));
    }

    /** The tree of a text; the name tells YAML from JSON and stands in the places. */
    public static Optional<Node> parse(String name, String text, Problems problems) {
        var documents = new Documents(name, problems);
        var factory = name.endsWith(".json") ? JSON : YAML;
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return documents.whole(parser);
        } catch (StreamConstraintsException e) {
            problems.add(new Place(name, 0), "document.te-groot-of-diep");
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            var tab = factory == YAML ? tabFrom(line, text) : OptionalInt.empty();
            problems.add(new Place(name, tab.orElse(line)), tab.isPresent() ? "document.tab" : "document.opmaak");
        }
        return Optional.empty();
    }

    /** A tab that indents a line is blamed on the line of text before it; people look for it on its own line. */
    private static OptionalInt tabFrom(int line, String text) {
        var lines = text.lines().toList();
        for (int at = Math.max(1, line); at <= lines.size(); at++) {
            if (INDENTED_BY_TAB.matcher(lines.get(at - 1)).lookingAt()) {
                return OptionalInt.of(at);
            }
            if (at > line && !lines.get(at - 1).isBlank()) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** The text of a file in UTF-8; empty when it cannot be read, which is then among the problems. */
    public static Optional<String> text(Path path, Problems problems) {
        var place = new Place(path.toString(), 0);
        try {
            if (Files.isDirectory(path)) {
                problems.add(place, "document.map");
            } else if (Files.exists(path) && !Files.isRegularFile(path)) {
                problems.add(place, "document.geen-bestand"); // a pipe or a device may never end
            } else if (Files.size(path) > LARGEST) {
                problems.add(place, "document.te-groot-of-diep");
            } else {
                var bytes = Files.readAllBytes(path);
                if (isUtf16(bytes)) {
                    problems.add(place, "document.utf-16");
                    return Optional.empty();
                }
                var text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        } catch (NoSuchFileException e) {
            problems.add(place, "document.bestaat-niet");
        } catch (CharacterCodingException e) {
            problems.add(place, "document.geen-utf-8");
        } catch (IOException e) {
            problems.add(place, "document.onleesbaar", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** By its mark, or by the empty bytes that no text in UTF-8 holds. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            return true;
        }
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Node> whole(JsonParser parser) {
        if (parser.nextToken() == null) {
            problems.add(new Place(file, 0), "document.leeg");
            return Optional.empty();
        }
        var node = node(parser);
        if (parser.nextToken() != null) {
            problems.add(place(parser), "document.meer-dan-een");
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private Node node(JsonParser parser) {
        var place = place(parser);
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            reference(place);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> block(parser, place);
            case START_ARRAY -> row(parser, place);
            case VALUE_NULL -> new Node.Nothing(place);
            default -> new Node.Word(place, parser.getString());
        };
    }

    /** Once a file is enough. */
    private void reference(Place place) {
        if (!references) {
            references = true;
            problems.add(place, "document.verwijzing");
        }
    }

    private Node block(JsonParser parser, Place start) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var place = place(parser);
            parser.nextToken();
            var value = node(parser);
            if (entries.putIfAbsent(key, value) == null) {
                keys.put(key, place);
            } else {
                problems.add(
                        place,
                        "document.dubbel",
                        key,
                        Objects.requireNonNull(keys.get(key)).line());
            }
        }
        return new Node.Block(start, entries, keys);
    }

    private Node row(JsonParser parser, Place start) {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Row(start, items);
    }

    private Place place(JsonParser parser) {
        return new Place(file, parser.currentTokenLocation().getLineNr());
    }
}
