package nl.bewaarwijzer.rulebook.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Condition;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.profile.WellKnown;

/**
 * Finds which fields a rule reads by following the names in its code. The code of a sentence may name only fact types and
 * their fields, parameters and verbs; any other name is reported.
 */
public final class ReadsFinder {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|\\$?\\w+|\\S");
    private static final Set<String> WORDS = Set.of(
            "not", "exists", "contains", "memberOf", "in", "null", "true", "false", "this", "drools", "pad", "code");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+) : (\\w+)\\(");
    private static final Set<String> PARAMETER_TESTS = Set.of("above", "atMost", "since", "before");

    private final Bank bank;
    private final Map<String, Set<String>> conclusions;
    private final Map<String, String> variables = new HashMap<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> options = new LinkedHashSet<>();
    private final Set<String> catalogue = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<String> consumes = new LinkedHashSet<>();
    private final Set<String> produces = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Bounds bounds = new Bounds();

    /** @param conclusions the names of a conclusion's parts, by its type */
    public ReadsFinder(Bank bank, Map<String, Set<String>> conclusions) {
        this.bank = bank;
        this.conclusions = conclusions;
    }

    /** What a rule reads and makes. */
    public Reads read(Rule rule) {
        Drl.patternsOf(rule).forEach(this::code);
        rule.conclusions().forEach(line -> code(line.code()));
        makes(rule);
        return new Reads(fields, options, catalogue, types, consumes, produces);
    }

    /** Reads a sentence by itself, to find names that are not allowed; variables are those of any sentence. */
    public ReadsFinder check(Sentence sentence, Map<String, String> variablesOfAll) {
        variables.putAll(variablesOfAll);
        code(sentence.narrows().isEmpty() ? sentence.code() : sentence.narrows() + "( " + sentence.code() + " )");
        return this;
    }

    /** The variables that the code of a sentence binds to a type. */
    public static Map<String, String> variablesOf(Sentence sentence) {
        var bound = new HashMap<String, String>();
        BINDING.matcher(sentence.code()).results().forEach(binding -> bound.put(binding.group(1), binding.group(2)));
        return bound;
    }

    /** Fields that the rule compares with a parameter which is not among their bounds, so that unknown ones are varied wrongly. */
    public Set<Bounds.Missing> missingBounds() {
        return bounds.missing();
    }

    /** The names in the code that are none of those allowed. */
    public Set<String> unknownNames() {
        return unknown;
    }

    private void makes(Rule rule) {
        rule.made().map(Made::name).forEach(produces::add);
        if (rule.calls().anyMatch(call -> call.arguments().contains(Verb.FINANCIAL_YEAR))) {
            bank.profileThings().stream()
                    .forEach(thing -> Optional.ofNullable(thing.fields().get(WellKnown.FINANCIAL_YEAR_END))
                            .ifPresent(field -> fields.add(thing.node(field))));
        }
    }

    private void code(String code) {
        var tokens = TOKEN.matcher(code)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.equals("(")) {
                var type = i > 0 && isType(tokens.get(i - 1)) ? tokens.get(i - 1) : open.isEmpty() ? "" : open.peek();
                open.push(type);
            } else if (token.equals(")")) {
                open.poll();
            } else if (isType(token)) {
                pattern(tokens, i);
            } else if (Character.isJavaIdentifierStart(token.charAt(0))) {
                i = chain(tokens, i, open.isEmpty() ? "" : open.element());
            }
        }
    }

    private void pattern(List<String> tokens, int at) {
        var type = tokens.get(at);
        if (at >= 2 && tokens.get(at - 1).equals(":")) {
            variables.put(tokens.get(at - 2), type);
        }
        var thing = bank.ofType(type);
        if (thing.isPresent()) {
            types.add(type);
            thing.get().condition().parts().forEach(part -> condition(thing.get(), part));
        } else {
            consumes.add(consumed(type, tokens, at));
        }
    }

    /** A conclusion is looked for by the part that tells it apart, where the pattern names it. */
    private static String consumed(String type, List<String> tokens, int at) {
        var depth = 0;
        for (int i = at + 1; i + 3 < tokens.size(); i++) {
            depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (Made.tellsApart(type, tokens.get(i)) && tokens.get(i + 1).equals("=")) {
                return Made.name(type, tokens.get(i + 3));
            }
        }
        return Made.name(type, "");
    }

    /** Follows {@code a!.b.c} from token {@code at}; returns the last token that belongs to it. */
    private int chain(List<String> tokens, int at, String within) {
        var name = tokens.get(at);
        var next = at;
        String type;
        if (name.startsWith("$")) {
            type = variables.getOrDefault(name, "");
        } else if (name.equals("parameters") || name.equals("conclude")) {
            return call(tokens, at, name.equals("parameters") ? PARAMETER_TESTS : Verb.words());
        } else {
            type = member(within, name, tokens, at);
        }
        while (next + 2 < tokens.size() && isStep(tokens, next + 1)) {
            next = Math.min(next + (tokens.get(next + 1).equals("!") ? 3 : 2), tokens.size() - 1);
            type = member(type, tokens.get(next), tokens, next);
        }
        return next;
    }

    private int call(List<String> tokens, int at, Set<String> allowed) {
        if (tokens.get(at).equals("parameters")) {
            bounds.compared(tokens, at);
        }
        if (at + 2 < tokens.size() && !allowed.contains(tokens.get(at + 2))) {
            unknown.add(tokens.get(at + 2));
        }
        return at + 2;
    }

    private static boolean isStep(List<String> tokens, int at) {
        return tokens.get(at).equals(".")
                || (tokens.get(at).equals("!") && tokens.get(at + 1).equals("."));
    }

    /** The type of a member, after noting that it is read. */
    private String member(String type, String name, List<String> tokens, int at) {
        if (name.equals("code") && bank.ofType(type).filter(Thing::isCatalogue).isPresent()) {
            catalogue.add(type + ".code");
        }
        if (WORDS.contains(name) || name.equals("getPad") || name.equals("getCode") || name.matches("\\d+")) {
            return "";
        }
        if (conclusions.containsKey(type)) {
            if (!conclusions.getOrDefault(type, Set.of()).contains(name)) {
                unknown.add(name);
            }
            return "";
        }
        var field = bank.ofType(type)
                .flatMap(thing -> thing.fields().values().stream()
                        .filter(candidate -> candidate.codeName().equals(name))
                        .findFirst());
        if (field.isEmpty()) {
            unknown.add(name);
            return "";
        }
        note(bank.ofType(type).orElseThrow(), field.get(), tokens, at);
        return field.get().type().isReference()
                ? bank.thing(field.get().target()).typeName()
                : "";
    }

    private void note(Thing thing, Field field, List<String> tokens, int at) {
        var node = thing.node(field);
        if (thing.isCatalogue()) {
            catalogue.add(node);
            return;
        }
        if (field.type().isMany()) {
            var value = at + 2 < tokens.size() && tokens.get(at + 1).equals("contains") ? tokens.get(at + 2) : "";
            options.add(node + "#" + (value.startsWith("\"") ? value.substring(1, value.length() - 1) : "*"));
        }
        fields.add(node);
        bounds.read(node, field);
        field.condition().parts().forEach(part -> condition(thing, part));
    }

    /** Whether a question is asked depends on other answers: those are read as well. */
    private void condition(Thing thing, Condition.Part part) {
        var owner = part.isOwn() ? thing : bank.thing(part.thing());
        var field = owner.fields().get(part.field());
        if (field != null && fields.add(owner.node(field))) {
            if (field.type().isMany()) {
                options.add(owner.node(field) + "#*");
            }
            field.condition().parts().forEach(deeper -> condition(owner, deeper));
        }
    }

    private boolean isType(String token) {
        return Character.isUpperCase(token.charAt(0))
                && (bank.ofType(token).isPresent() || conclusions.containsKey(token));
    }
}
