package nl.bewaarwijzer.rulebook.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.rulebook.language.Sentence.Part;

/** Reads the rule files and tables of a folder; a line that is not exactly one sentence is a problem. */
public final class RuleReader {

    private static final Pattern NAME = Pattern.compile("rule\\s+\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[a-z0-9-]+");
    private static final Pattern TYPE = Pattern.compile("^\\$\\w+ : (\\w+)\\(.*\\)$");

    private final Path folder;
    private final Dictionary dictionary;
    private final Vocabulary vocabulary;
    private final Set<String> sources;
    private final Problems problems;
    private final Map<String, Rule> rules = new HashMap<>();
    private final List<Rule> inOrder = new ArrayList<>();

    public RuleReader(
            Path folder, Dictionary dictionary, Vocabulary vocabulary, Set<String> sources, Problems problems) {
        this.folder = folder;
        this.dictionary = dictionary;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.problems = problems;
    }

    /** Every rule of the folder, in the order of the files. */
    public List<Rule> read() {
        for (var file : Fingerprint.filesBelow(folder)) {
            var name = file.getFileName().toString();
            if (name.endsWith(".dslr")) {
                Documents.text(file, problems).ifPresent(text -> rules(file, text));
            } else if (name.endsWith(".csv")) {
                Documents.text(file, problems)
                        .ifPresent(text -> new Table(file.toString(), topic(file), text, problems)
                                .drafts()
                                .forEach(this::finish));
            } else if (!name.equals("taal.dsl") && !name.endsWith(".scenarios.yaml") && !name.endsWith(".md")) {
                problems.add(new Place(file.toString(), 0), "regel.bestand");
            }
        }
        checkNotions();
        return List.copyOf(inOrder);
    }

    private void rules(Path file, String text) {
        var draft = Optional.<Draft>empty();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var place = new Place(file.toString(), i + 1);
            var name = NAME.matcher(line);
            if (line.isEmpty() || line.startsWith("//")) {
                continue;
            }
            if (name.matches()) {
                draft.ifPresent(this::unfinished);
                draft = Optional.of(new Draft(name.group(1), topic(file), place));
            } else if (draft.isEmpty()) {
                problems.add(place, "regel.erbuiten", line);
            } else if (line.equals("end")) {
                draft.ifPresent(this::finish);
                draft = Optional.empty();
            } else {
                draft.get().add(place, line, problems);
            }
        }
        draft.ifPresent(this::unfinished);
        if (lines.stream()
                .map(String::strip)
                .noneMatch(line -> NAME.matcher(line).matches())) {
            problems.add(new Place(file.toString(), 0), "regel.geen-regels");
        }
    }

    /** The next rule closes one without an end, so that its other mistakes are seen as well. */
    private void unfinished(Draft draft) {
        problems.add(draft.place, "regel.geen-einde", draft.id);
        finish(draft);
    }

    private void finish(Draft draft) {
        if (!checkName(draft.id, draft.topic, draft.place)) {
            return; // nothing that is no name may reach the engine
        }
        if (draft.sources.isEmpty()) {
            problems.add(draft.place, "regel.geen-bron", draft.id);
        }
        draft.sources.stream()
                .filter(source -> !sources.contains(source))
                .forEach(source -> problems.addUnknown(draft.place, "bron.onbekend", source, sources));
        if (draft.when.isEmpty() || draft.then.isEmpty()) {
            problems.add(draft.place, "regel.leeg", draft.id);
        }
        var rule = new Rule(
                draft.id, draft.place, draft.sources, draft.from, draft.to, conditions(draft), conclusions(draft));
        if (rules.putIfAbsent(rule.id(), rule) == null) {
            inOrder.add(rule);
        } else {
            problems.add(draft.place, "id.dubbel", rule.id());
        }
    }

    private List<Line> conditions(Draft draft) {
        var lines = new ArrayList<Line>();
        var above = "";
        for (var raw : draft.when) {
            if (raw.text().startsWith("-") && above.isEmpty()) {
                problems.add(raw.place(), "regel.streepje-los", raw.text());
                continue;
            }
            var line = line(Part.CONDITION, above, raw);
            if (line.isEmpty()) {
                above = raw.text().startsWith("-") ? above : "?";
            } else {
                lines.add(line.get());
                above = raw.text().startsWith("-") ? above : type(line.get());
            }
        }
        return lines;
    }

    private List<Line> conclusions(Draft draft) {
        return draft.then.stream()
                .flatMap(raw -> line(Part.CONCLUSION, "", raw).stream())
                .toList();
    }

    private static String type(Line line) {
        var type = TYPE.matcher(line.sentence().code());
        return type.matches() ? type.group(1) : "";
    }

    private Optional<Line> line(Part part, String above, Draft.Raw raw) {
        var text = raw.text();
        if (text.chars().anyMatch(c -> "\u201C\u201D\u201E\u2018\u2019".indexOf(c) >= 0)) {
            problems.add(raw.place(), "regel.kromme-aanhalingstekens", text);
            return Optional.empty();
        }
        var sentence = dictionary.find(part, above, text);
        if (sentence.isEmpty()) {
            if (!above.equals("?")) {
                problems.add(raw.place(), problemWith(part, above, text), text, near(part, above, text));
            }
            return Optional.empty();
        }
        var words = Sentence.words(text);
        sentence.get().filled(words).forEach(filled -> checkWord(raw.place(), filled.getKey(), filled.getValue()));
        return Optional.of(new Line(raw.place(), text, sentence.get(), words));
    }

    private String problemWith(Part part, String above, String text) {
        if (text.endsWith(".")
                && dictionary
                        .find(part, above, text.substring(0, text.length() - 1))
                        .isPresent()) {
            return "regel.punt";
        }
        var outsideQuotes = Sentence.shape(text);
        return outsideQuotes.matches(".*([$;(){}=]|//).*") ? "regel.code" : "regel.onbekende-zin";
    }

    private String near(Part part, String above, String text) {
        return String.join("\n      ", dictionary.nearest(part, above, text));
    }

    private void checkWord(Place place, String kind, String word) {
        if (!WORD.matcher(word).matches()) {
            problems.add(place, "regel.woord", word);
        } else if (!kind.equals(Vocabulary.NOTION) && !vocabulary.ids(kind).contains(word)) {
            problems.addUnknown(place, "regel.onbekend-id", word, vocabulary.ids(kind));
        }
    }

    private void checkNotions() {
        var concluded = new TreeSet<String>();
        inOrder.forEach(rule ->
                rule.conclusions().forEach(line -> line.ids(Vocabulary.NOTION).forEach(concluded::add)));
        inOrder.forEach(rule -> rule.conditions()
                .forEach(line -> line.ids(Vocabulary.NOTION)
                        .filter(notion -> !concluded.contains(notion))
                        .forEach(notion ->
                                problems.addUnknown(line.place(), "regel.onbekend-begrip", notion, concluded))));
    }

    private boolean checkName(String id, String topic, Place place) {
        var good = id.startsWith(topic + ".")
                && WORD.matcher(id.substring(topic.length() + 1)).matches();
        if (!good) {
            problems.add(place, "regel.naam", id, topic);
        }
        return good;
    }

    private String topic(Path file) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.lastIndexOf('.')).replace('/', '.');
    }
}
