package nl.bewaarwijzer.interview;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bewaarwijzer.interview.Form.Cell;
import nl.bewaarwijzer.interview.Form.Kind;
import nl.bewaarwijzer.interview.Form.Option;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.profile.Profile;

/**
 * What an owner typed, read as answers.
 *
 * @param words one list for each cell; empty when it cannot be read
 * @param wrong what cannot be read, and what was expected instead
 */
public record Reply(List<List<String>> words, Optional<Wrong> wrong) {

    /**
     * Why words are no answer.
     *
     * @param key of a sentence that says so
     * @param near words that may be meant
     */
    public record Wrong(String key, String typed, List<String> near) {}

    /** What says that the owner does not know, in any language. */
    private static final Set<String> UNKNOWN =
            Set.of("weet ik niet", "weet niet", Profile.UNKNOWN, "don't know", "i don't know");

    private static final Set<Kind> LISTED = Set.of(Kind.ONE, Kind.MANY);

    private static final int MOST_NEAR = 3;

    /** Where another thing may begin in a list of things with names. */
    private static final Pattern BEFORE_NEXT = Pattern.compile("(?=[,;])|(?=\\s[+-]\\S)");

    private static final Pattern AND = Pattern.compile("\\s+(?:en|and)\\s+");

    /** Reads the answers to all cells of a form from one line: one for each, or one for all. */
    public static Reply all(Form form, String typed) {
        var cells = form.cells();
        if (cells.size() == 1) {
            return one(form, cells.get(0), typed);
        }
        var parts = parts(typed);
        if (parts.isEmpty()) {
            return form.cells().stream().allMatch(cell -> !cell.now().isEmpty())
                    ? new Reply(cells.stream().map(Cell::now).toList(), Optional.empty())
                    : wrong("reply.empty", "");
        }
        if (parts.size() != 1 && parts.size() != cells.size()) {
            return wrong("reply.count", String.valueOf(cells.size()));
        }
        var words = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i++) {
            var part = parts.get(parts.size() == 1 ? 0 : i);
            var reply = one(form, cells.get(i), part);
            if (reply.wrong().isPresent()) {
                return reply;
            }
            words.addAll(reply.words());
        }
        return new Reply(words, Optional.empty());
    }

    /** Reads the answer to one cell. An empty line stands for what was answered before, or for what is proposed. */
    public static Reply one(Form form, Cell cell, String typed) {
        var text = typed.strip();
        if (isUnknown(form, text)) {
            return form.mayBeUnknown() ? words(List.of(Profile.UNKNOWN)) : wrong("reply.needed", text);
        }
        if (text.isEmpty()) {
            var isAnswered = cell.answer().filter(words -> form.kind().isMany()).isPresent();
            return cell.now().isEmpty() && !isAnswered ? wrong("reply.empty", "") : words(cell.now());
        }
        return switch (form.kind()) {
            case TEXT -> text(text);
            case NUMBER -> text.matches("\\d{1,9}") ? words(List.of(text)) : wrong("reply.number", text);
            case DATE -> date(text);
            case ONE, FIND -> single(form, text);
            case MANY, FIND_MANY -> several(form, cell, text);
        };
    }

    /** Reads words of the owner's own that he must know, such as a name. */
    public static Reply text(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return wrong("reply.empty", "");
        }
        if (saysUnknown(text)) {
            return wrong("reply.needed", text);
        }
        return text.length() > Profile.LONGEST_TEXT
                ? wrong("reply.long", String.valueOf(Profile.LONGEST_TEXT))
                : words(List.of(text));
    }

    private static boolean saysUnknown(String text) {
        return UNKNOWN.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Words for it, or the number after the last option. */
    private static boolean isUnknown(Form form, String text) {
        return saysUnknown(text)
                || (LISTED.contains(form.kind())
                        && text.equals(String.valueOf(form.options().size() + 1)));
    }

    private static Reply single(Form form, String text) {
        var parts = parts(text);
        if (parts.size() > 1) {
            return wrong("reply.one", text);
        }
        var option = option(form, parts.isEmpty() ? text : parts.get(0));
        return option.map(found -> words(List.of(found.word()))).orElseGet(() -> unknownOption(form, text));
    }

    /** All that is meant: "1,3"; or what is proposed with more or less: "+4 -2". */
    private static Reply several(Form form, Cell cell, String text) {
        if (form.mayBeNamed() && text.contains(Form.NAMED)) {
            return named(form, cell, text);
        }
        var chosen = new LinkedHashSet<>(start(cell, text));
        for (var part : parts(form, text.replace(" +", ",+").replace(" -", ",-"))) {
            var doubted = form.mayDoubt() && part.endsWith(Form.DOUBT);
            var name = unsigned(part).replaceFirst(doubted ? "\\?$" : "$", "").strip();
            if (name.equals("0")) {
                continue;
            }
            var option = option(form, name);
            if (option.isEmpty()) {
                return unknownOption(form, name);
            }
            var word = option.get().word();
            chosen.removeAll(List.of(word, word + Form.DOUBT));
            if (!part.startsWith("-")) {
                chosen.add(word + (doubted ? Form.DOUBT : ""));
            }
        }
        var words = form.options().stream()
                .map(Option::word)
                .flatMap(word -> Stream.of(word, word + Form.DOUBT))
                .filter(chosen::contains)
                .toList();
        var clash = form.clash(words);
        return clash.isEmpty() ? words(words) : wrong("reply.clash", String.join("\"; \"", clash));
    }

    /** What a reply changes; nothing when it says all that is meant. */
    private static List<String> start(Cell cell, String text) {
        return text.startsWith("+") || text.startsWith("-") ? cell.now() : List.of();
    }

    private static String unsigned(String part) {
        return part.replaceFirst("^[+-]", "").strip();
    }

    /** Things with a name of their own, such as "1: Jira, 1: Zendesk, 3" or "+1: Zendesk -3". */
    private static Reply named(Form form, Cell cell, String text) {
        var words = new LinkedHashSet<>(start(cell, text));
        words.remove(Profile.UNKNOWN);
        for (var part : namedParts(form, text)) {
            var name = name(part);
            var isLess = part.startsWith("-");
            var meant = isLess && !name.isEmpty() ? name : head(part);
            var option = option(form, meant);
            if (option.isEmpty()) {
                return unknownOption(form, meant);
            }
            if (name.length() > Profile.LONGEST_TEXT) {
                return text(name);
            }
            var word = option.get().word();
            if (isLess) {
                words.remove(word);
            } else {
                words.add(word + (name.isEmpty() ? "" : Form.NAMED + name));
            }
        }
        return words(List.copyOf(words));
    }

    /** One for each thing; a comma in a name ends it only where an option follows that is no part of a known name. */
    private static List<String> namedParts(Form form, String text) {
        var parts = new ArrayList<String>();
        for (var piece : BEFORE_NEXT.split(text, -1)) {
            var part = piece.replaceFirst("^[,;]", "").strip();
            var last = parts.size() - 1;
            var goesOn = last >= 0
                    && !name(parts.get(last)).isEmpty()
                    && !part.contains(Form.NAMED)
                    && !part.matches("[+-]?\\d+")
                    && (option(form, head(part)).isEmpty()
                            || option(form, name(parts.get(last) + piece)).isPresent());
            if (goesOn) {
                parts.set(last, parts.get(last) + piece);
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.stream().map(part -> part.replaceFirst("[,;\\s]+$", "")).toList();
    }

    /** Which option a part is about. */
    private static String head(String part) {
        return unsigned(part).split(Form.NAMED, 2)[0].strip();
    }

    /** The name of its own that a part gives; empty when it gives none. */
    private static String name(String part) {
        var colon = part.indexOf(Form.NAMED);
        var name = colon < 0 ? "" : part.substring(colon + 1).strip();
        return saysUnknown(name) ? "" : name;
    }

    private static Reply date(String text) {
        var year = text.matches("\\d{4}") ? text + "-01-01" : text;
        return Days.typed(year).map(day -> words(List.of(day.toString()))).orElseGet(() -> wrong("reply.date", text));
    }

    private static Optional<Option> option(Form form, String typed) {
        var options = form.options();
        if (typed.matches("\\d{1,4}") && form.kind() != Kind.FIND && form.kind() != Kind.FIND_MANY) {
            var number = Integer.parseInt(typed);
            return number >= 1 && number <= options.size() ? Optional.of(options.get(number - 1)) : Optional.empty();
        }
        var plain = plain(typed);
        return Stream.<Predicate<Option>>of(
                        option -> option.word().equals(plain),
                        option -> plain(option.name()).equals(plain),
                        option -> plain(option.help()).equals(plain)
                                || parts(plain(option.help())).contains(plain))
                .flatMap(isMeant -> options.stream().filter(isMeant))
                .findFirst();
    }

    private static Reply unknownOption(Form form, String typed) {
        var plain = plain(typed);
        var start = " " + plain.substring(0, Math.min(3, plain.length()));
        var near = form.options().stream()
                .filter(option -> !plain.isEmpty() && !typed.matches("\\d+"))
                .filter(option ->
                        plain(option.name()).startsWith(start.strip()) || (" " + plain(option.help())).contains(start))
                .map(Option::name)
                .limit(MOST_NEAR)
                .toList();
        return new Reply(List.of(), Optional.of(new Wrong("reply.option", typed, near)));
    }

    /** Without capitals and accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** With a comma between them, or a word for it where that is no part of a name. */
    private static List<String> parts(Form form, String text) {
        return parts(text).stream()
                .flatMap(part -> option(form, unsigned(part)).isPresent() ? Stream.of(part) : AND.splitAsStream(part))
                .toList();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[,;]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Reply words(List<String> words) {
        return new Reply(List.of(words), Optional.empty());
    }

    private static Reply wrong(String key, String typed) {
        return new Reply(List.of(), Optional.of(new Wrong(key, typed, List.of())));
    }
}
