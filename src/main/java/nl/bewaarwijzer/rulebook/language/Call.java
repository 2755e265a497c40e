package nl.bewaarwijzer.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A verb as a conclusion calls it.
 *
 * @param arguments quoted words, or names of what the rule matched; the first argument, the engine's own, is left out
 */
public record Call(Verb verb, List<String> arguments) {

    private static final Pattern BEGIN = Pattern.compile("\"[^\"]*\"|\\bconclude\\s*\\.\\s*(\\w+)\\s*\\(");

    public Call {
        arguments = List.copyOf(arguments);
    }

    /** The calls in the code of a line, in order. A word that is no verb is left out: it is reported when names are checked. */
    static List<Call> in(String code) {
        var calls = new ArrayList<Call>();
        var begin = BEGIN.matcher(code);
        while (begin.find()) {
            var arguments = Drl.parts(code.substring(begin.end(), end(code, begin.end())));
            Optional.ofNullable(begin.group(1))
                    .flatMap(Verb::named)
                    .ifPresent(verb -> calls.add(
                            new Call(verb, arguments.subList(Math.min(1, arguments.size()), arguments.size()))));
        }
        return calls;
    }

    /** Where the bracket closes that was opened before; the end of the code when it never does. */
    private static int end(String code, int from) {
        var depth = 1;
        var quoted = false;
        for (int at = from; at < code.length(); at++) {
            var c = code.charAt(at);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return code.length();
    }

    /** What it makes. */
    List<Made> made() {
        return verb.made(arguments);
    }
}
