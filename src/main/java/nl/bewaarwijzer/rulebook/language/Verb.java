package nl.bewaarwijzer.rulebook.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is known of the verbs of the rules without running them: the conclusions that each makes, which of their parts its
 * arguments fill, and the texts that a rule needs which uses it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies that nobody can change
public enum Verb {
    KEEP(needs(""), term(true, false, "data", "subject")),
    ADVISE(needs(""), term(false, true, "data")),
    ADOPT(needs(""), term(false, true, "data")),
    AGREE(needs(""), term(false, false, "data")),
    LIMIT(needs(""), term(false, false, "data")),
    ERASE(needs(""), term(false, false, "data")),
    WEIGH(needs(), making("Choice", "path")),
    FOLLOW(needs("wint", "verliest", "waarom"), making("Followed"), making("Precedence")),
    OVERRULE(needs("wint", "verliest", "waarom"), making("Precedence")),
    USE(needs("wint", "verliest", "waarom"), making("OwnText", "path")),
    HANDLE(needs("doen", "waarom"), making("Handling", "trigger", "data", "action")),
    PREFER(needs("wint", "verliest", "waarom"), making("Precedence")),
    REFUSE(needs("wint", "verliest", "waarom"), making("Precedence")),
    GIVE_WAY(needs("wint", "verliest", "waarom"), making("Precedence")),
    ALLOW(needs("waarom"), making("Permission", "subject", "outcome")),
    REPORT(needs("wat", "waarom", "doen"), making("Finding", "subject")),
    REQUIRE(needs(""), making("Requirement", "subject")),
    STATE(needs("naam", "waarom", "tekst"), making("Clause")),
    DEMAND(needs("vraagt", "doen", "botst"), making("Demand", "party")),
    STEP(needs("doen"), making("Step", "trigger", "actor", "moment", "parameter")),
    PROTECT(needs("wat", "waarom", "doen"), making("Measure", "subject")),
    INCLUDE(needs("naam", "waarom", "tekst"), making("TermsClause")),
    EXCLUDE(needs("naam", "waarom"), making("TermsClause")),
    WRITE(needs(""), making("Paragraph", "letter", "subject")),
    REPLY(needs(), making("Reply", "subject", "letter")),
    OMIT(needs(), making("Omission", "subject", "data")),
    SUSPEND(needs("", "brief"), making("Suspension", "subject", "data")),
    ANSWER(needs(""), making("Statement")),
    ESTABLISH(needs(), making("Notion", "id", "subject"));

    /** How a year is counted that ends when the financial year does; only {@link #KEEP} counts so. */
    static final String FINANCIAL_YEAR = "\"boekjaar\"";

    private static final String NOTHING = "\"\"";
    private static final Map<String, Verb> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Verb::word, Function.identity()));

    private final String word;
    private final List<String> texts;
    private final List<Making> makes;

    Verb(List<String> texts, Making... makes) {
        this.word = camelCase(name());
        this.texts = texts;
        this.makes = List.of(makes);
    }

    /**
     * One conclusion of a verb.
     *
     * @param filled the parts that the arguments fill, in order; a part without an argument is empty
     * @param fixed the parts that are always the same
     */
    private record Making(String type, List<String> filled, Map<String, String> fixed) {

        Made with(List<String> arguments) {
            var parts = new LinkedHashMap<>(fixed);
            for (int i = 0; i < filled.size(); i++) {
                parts.put(filled.get(i), i < arguments.size() ? arguments.get(i) : NOTHING);
            }
            return new Made(type, parts);
        }
    }

    /** The verb of a name. */
    static Optional<Verb> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** The names of all. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    /** Its name in the code of a sentence. */
    public String word() {
        return word;
    }

    /** The parts of text that a rule with this verb needs; the empty part is the text itself. */
    public List<String> texts() {
        return texts;
    }

    /** Whether it proposes a text that an owner may replace. */
    public boolean proposesText() {
        return this == STATE || this == INCLUDE || this == WRITE;
    }

    /** The types of the conclusions that it makes. */
    public List<String> types() {
        return makes.stream().map(Making::type).toList();
    }

    /** What it makes of its arguments. */
    List<Made> made(List<String> arguments) {
        return makes.stream().map(making -> making.with(arguments)).toList();
    }

    private static String camelCase(String name) {
        var word = name.toLowerCase(Locale.ROOT);
        return Pattern.compile("_(.)")
                .matcher(word)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static List<String> needs(String... parts) {
        return List.of(parts);
    }

    private static Making making(String type, String... filled) {
        return new Making(type, List.of(filled), Map.of());
    }

    /** A term without a subject is about the business as a whole. */
    private static Making term(boolean minimum, boolean guideline, String... filled) {
        var fixed =
                Map.of("subject", "\"\"", "minimum", String.valueOf(minimum), "guideline", String.valueOf(guideline));
        return new Making("Term", List.of(filled), fixed);
    }
}
