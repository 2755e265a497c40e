package nl.bewaarwijzer.rulebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bewaarwijzer.knowledge.BrokenFiles;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;
import nl.bewaarwijzer.rulebook.language.Dictionary;
import nl.bewaarwijzer.rulebook.language.Drl;
import nl.bewaarwijzer.rulebook.language.Reads;
import nl.bewaarwijzer.rulebook.language.ReadsFinder;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.rulebook.language.RuleReader;
import nl.bewaarwijzer.rulebook.language.Vocabulary;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Makes compiled rules of a rules folder and a question bank. Sentences are checked first: the engine sees only good ones. */
final class RuleCompiler {

    static final String DICTIONARY = "taal.dsl";

    private static final String HEADER = "package regels; import feiten.*; "
            + "import nl.bewaarwijzer.rulebook.Conclusion.*; "
            + "global nl.bewaarwijzer.knowledge.Parameters parameters; global nl.bewaarwijzer.rulebook.Verbs conclude;";
    private static final Map<String, Set<String>> CONCLUSIONS = conclusions();

    private final java.nio.file.Path folder;
    private final KnowledgeBase base;
    private final Problems problems = new Problems();

    RuleCompiler(java.nio.file.Path folder, KnowledgeBase base) {
        this.folder = folder;
        this.base = base;
    }

    /** The dictionary of the bank and the rules folder. */
    static Dictionary dictionary(java.nio.file.Path folder, KnowledgeBase base, Problems problems) {
        var dictionary = new Dictionary(problems).add(base.bank());
        var file = folder.resolve(DICTIONARY);
        Documents.text(file, problems).ifPresent(text -> dictionary.add(file.toString(), text));
        return dictionary;
    }

    /** @throws BrokenFiles with every problem in the rules */
    CompiledRules compile() {
        var dictionary = dictionary(folder, base, problems);
        var vocabulary = new Vocabulary(base, Verbs.words());
        var rules =
                new RuleReader(folder, dictionary, vocabulary, base.sources().keySet(), problems).read();
        checkCode(dictionary);
        checkHoles(dictionary, vocabulary);
        stopAtProblems();
        var reads = reads(rules);
        stopAtProblems();
        return build(rules, reads);
    }

    /** The code of every sentence, used or not, may name only fact types, their fields, parameters and verbs. */
    private void checkCode(Dictionary dictionary) {
        var variables = new HashMap<String, String>();
        dictionary.sentences().forEach(sentence -> variables.putAll(ReadsFinder.variablesOf(sentence)));
        dictionary.sentences().stream()
                .filter(sentence -> !Drl.isBalanced(sentence.code()))
                .forEach(sentence -> problems.add(sentence.place(), "taal.haakjes", sentence.code()));
        dictionary
                .sentences()
                .forEach(sentence -> new ReadsFinder(base.bank(), CONCLUSIONS)
                        .check(sentence, variables)
                        .unknownNames()
                        .forEach(name -> problems.add(sentence.place(), "taal.naam", name)));
    }

    /** A hole names a kind of id that exists, and no kind twice: one id could not be told from the other. */
    private void checkHoles(Dictionary dictionary, Vocabulary vocabulary) {
        dictionary.sentences().forEach(sentence -> {
            var seen = new LinkedHashSet<String>();
            sentence.holes().forEach(hole -> {
                if (!vocabulary.hasKind(hole) || !seen.add(hole)) {
                    problems.addUnknown(sentence.place(), "taal.gat", hole, vocabulary.kinds());
                }
            });
        });
    }

    private Map<String, Reads> reads(List<Rule> rules) {
        var reads = new LinkedHashMap<String, Reads>();
        for (var rule : rules) {
            var finder = new ReadsFinder(base.bank(), CONCLUSIONS);
            reads.put(rule.id(), finder.read(rule));
            finder.missingBounds()
                    .forEach(missing ->
                            problems.add(rule.place(), "bank.grens-ontbreekt", missing.bound(), missing.field()));
        }
        return reads;
    }

    private CompiledRules build(List<Rule> rules, Map<String, Reads> reads) {
        var drl = new Drl(HEADER);
        rules.forEach(drl::add);
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/feiten/feiten.drl", FactTypes.declarations(base.bank()));
        files.write("src/main/resources/regels/regels.drl", drl.text());
        var builder = services.newKieBuilder(files).buildAll(DrlProject.class);
        builder.getResults().getMessages(Message.Level.ERROR).forEach(message -> add(message, drl));
        stopAtProblems();
        var container = services.newKieContainer(builder.getKieModule().getReleaseId());
        var types = ((ProjectClassLoader) container.getClassLoader()).getStore();
        return new CompiledRules(container.getKieBase(), new HashMap<>(types), rules, reads);
    }

    /** A message of the engine after all sentences were found good points at the code of the dictionary. */
    private void add(Message message, Drl drl) {
        var place = message.getPath() != null && message.getPath().endsWith("regels.drl")
                ? drl.place(message.getLine())
                        .orElse(new Place(folder.resolve(DICTIONARY).toString(), 0))
                : new Place(folder.resolve(DICTIONARY).toString(), 0);
        problems.add(place, "regel.motor", message.getText().lines().findFirst().orElse(""));
    }

    private void stopAtProblems() {
        if (!problems.isEmpty()) {
            throw new BrokenFiles(BrokenFiles.Owner.LAW, problems.found());
        }
    }

    private static Map<String, Set<String>> conclusions() {
        var parts = new HashMap<String, Set<String>>();
        for (var type : Conclusion.class.getPermittedSubclasses()) {
            var names = new LinkedHashSet<String>();
            Arrays.stream(type.getRecordComponents()).forEach(part -> names.add(part.getName()));
            Arrays.stream(type.getDeclaredMethods())
                    .map(java.lang.reflect.Method::getName)
                    .map(name ->
                            name.startsWith("is") ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name)
                    .forEach(names::add);
            parts.put(type.getSimpleName(), names);
        }
        return parts;
    }
}
