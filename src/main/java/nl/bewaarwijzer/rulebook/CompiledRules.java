package nl.bewaarwijzer.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bewaarwijzer.rulebook.language.Reads;
import nl.bewaarwijzer.rulebook.language.Rule;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * Compiled rules, with the generated fact types that the packages of the engine do not carry, and the rules as they were
 * written.
 */
record CompiledRules(KieBase engine, Map<String, byte[]> types, List<Rule> rules, Map<String, Reads> reads) {

    /** Writes everything that {@link #load} needs. */
    void save(OutputStream out) throws IOException {
        var objects = new ObjectOutputStream(out);
        objects.writeObject(new HashMap<>(types));
        objects.writeObject(new ArrayList<>(rules));
        objects.writeObject(new LinkedHashMap<>(reads));
        objects.flush();
        new DroolsObjectOutputStream(out).writeObject(new ArrayList<>(engine.getKiePackages()));
    }

    @SuppressWarnings("unchecked")
    static CompiledRules load(InputStream in) throws IOException, ClassNotFoundException {
        var objects = new ObjectInputStream(in);
        var types = (Map<String, byte[]>) objects.readObject();
        var rules = (List<Rule>) objects.readObject();
        var reads = (Map<String, Reads>) objects.readObject();
        var loader = new GeneratedTypes(types);
        var engine = KnowledgeBaseFactory.newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
        engine.addPackages((Collection<KiePackage>) new DroolsObjectInputStream(in, loader).readObject());
        return new CompiledRules(engine, types, rules, reads);
    }

    /** Defines the generated fact types from their stored bytes. */
    private static final class GeneratedTypes extends ClassLoader {

        private final Map<String, byte[]> bytes;

        GeneratedTypes(Map<String, byte[]> bytes) {
            super(CompiledRules.class.getClassLoader());
            this.bytes = bytes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var code = bytes.get(name.replace('.', '/') + ".class");
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }
}
