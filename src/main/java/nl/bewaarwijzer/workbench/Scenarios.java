package nl.bewaarwijzer.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Entry;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.language.Rule;

/** Reads the scenarios that stand beside the rules, in files named {@code topic.scenarios.yaml}. */
public final class Scenarios {

    private static final String ENDING = ".scenarios.yaml";

    private final RuleBook rules;
    private final Problems problems = new Problems();
    private final Set<String> known;

    private Scenarios(RuleBook rules) {
        this.rules = rules;
        this.known = rules.rules().stream().map(Rule::id).collect(Collectors.toSet());
    }

    /**
     * Every scenario of a rules folder.
     *
     * @throws BrokenFiles with every problem in the scenario files
     */
    public static List<Scenario> of(RuleBook rules) {
        return new Scenarios(rules).read();
    }

    private List<Scenario> read() {
        var scenarios = new ArrayList<Scenario>();
        for (var file : Fingerprint.filesBelow(rules.folder())) {
            if (file.toString().endsWith(ENDING)) {
                Documents.read(file, problems).ifPresent(node -> scenarios(node, scenarios));
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenFiles(BrokenFiles.Owner.LAW, problems.found());
        }
        return scenarios;
    }

    private void scenarios(Node file, List<Scenario> scenarios) {
        if (file instanceof Node.Row row) {
            row.items().forEach(item -> scenarios.addAll(scenario(item)));
        } else {
            problems.add(file.place(), "scenario.lijst");
        }
    }

    private List<Scenario> scenario(Node node) {
        var entry = new Entry(node, problems);
        var name = entry.text("naam");
        var day = entry.date("peildatum");
        var profile = entry.node("profiel");
        var gives = new LinkedHashMap<String, Map<String, String>>();
        entry.block("geeft").forEach((rule, properties) -> {
            mustExist(rule, entry);
            gives.put(rule, properties(properties));
        });
        var silent = entry.words("zwijgt");
        silent.forEach(rule -> mustExist(rule, entry));
        entry.done();
        if (gives.isEmpty() && silent.isEmpty()) {
            problems.add(entry.place(), "scenario.leeg", name);
        }
        if (profile.isEmpty()) {
            problems.add(entry.place(), "veld.ontbreekt", "profiel");
            return List.of();
        }
        try {
            var read = ProfileReader.readPart(profile.get(), "scenario", rules.base());
            return List.of(new Scenario(name, entry.place(), day, read, gives, silent));
        } catch (BrokenFiles e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private Map<String, String> properties(Node node) {
        var properties = new LinkedHashMap<String, String>();
        var entry = new Entry(node, problems);
        if (node instanceof Node.Block block) {
            block.entries().keySet().forEach(key -> properties.put(key, entry.text(key)));
        }
        return properties;
    }

    private void mustExist(String rule, Entry entry) {
        if (!known.contains(rule)) {
            problems.addUnknown(entry.place(), "scenario.regel", rule, known);
        }
    }
}
