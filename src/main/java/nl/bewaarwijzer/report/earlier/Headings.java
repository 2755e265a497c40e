package nl.bewaarwijzer.report.earlier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Texts;

/** The names of sheets and columns in every language, so that a workbook in one language is understood in another. */
public final class Headings {

    private static final String PEOPLE = "werkboek.invul.";
    private static final List<String> KINDS = List.of("werkboek.kop.", PEOPLE, "werkboek.blad.", "werkboek.gewijzigd.");

    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    private final Map<String, Pattern> withSlots = new LinkedHashMap<>();

    /** @param words a text in every language, by its id */
    public Headings(Map<String, List<String>> words) {
        words.forEach((id, texts) -> texts.forEach(text -> add(id, text)));
    }

    /** The headings among the texts of the knowledge base. */
    public static Headings of(Texts texts) {
        var words = new LinkedHashMap<String, List<String>>();
        for (var id : texts.ids()) {
            if (KINDS.stream().anyMatch(id::startsWith)) {
                var said = new ArrayList<String>();
                for (var language : Language.values()) {
                    said.add(texts.say(id, language));
                }
                words.put(id, said);
            }
        }
        return new Headings(words);
    }

    private void add(String id, String text) {
        if (text.contains("{")) {
            var pattern = "\\Q" + plain(text).replaceAll("\\{[^}]*}", "\\\\E.+\\\\Q") + "\\E";
            withSlots.put(id + "/" + text, Pattern.compile(pattern));
        } else {
            ids.computeIfAbsent(plain(text), t -> new HashSet<>()).add(id);
        }
    }

    /** Whether two headings are the same one, in whichever language. */
    boolean same(String one, String other) {
        if (plain(one).equals(plain(other))) {
            return true;
        }
        var shared = new HashSet<>(idsOf(one));
        shared.retainAll(idsOf(other));
        return !shared.isEmpty();
    }

    /** Whether two headings are the same word, so in the same language. */
    boolean sameWord(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether the program itself fills such a column. */
    boolean isOurs(String heading) {
        var found = idsOf(heading);
        return !found.isEmpty() && found.stream().noneMatch(id -> id.startsWith(PEOPLE));
    }

    private Set<String> idsOf(String heading) {
        var found = new HashSet<>(ids.getOrDefault(plain(heading), Set.of()));
        withSlots.forEach((id, pattern) -> {
            if (pattern.matcher(plain(heading)).matches()) {
                found.add(id.substring(0, id.indexOf('/')));
            }
        });
        return found;
    }

    private static String plain(String heading) {
        return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
