package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bewaarwijzer.advice.RetentionSchedule.Applied;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.WellKnown;
import nl.bewaarwijzer.rulebook.TermKind;

/** The lists of a letter: what is erased, what stays until when, and why, in words for the customer. */
final class LetterLists {

    /** The lists that a paragraph can hold, each a hole in its text. */
    enum Kind {
        ERASED("lijst-gewist"),
        LATER("lijst-later"),
        EXPIRES("lijst-vanzelf"),
        DUTY("lijst-plicht"),
        CHOICE("lijst-keuze"),
        WAITS("lijst-wacht");

        private final String slot;

        Kind(String slot) {
            this.slot = slot;
        }

        String slot() {
            return slot;
        }
    }

    /** What a line says after the names of the data; lines with a day come first, the nearest day before the others. */
    private record Rest(LocalDate day, String period, String until, String why) {

        Rest(String until, String why) {
            this(LocalDate.MAX, "", until, why);
        }
    }

    private final Situation situation;
    private final Map<Kind, Map<Rest, Set<String>>> lines = new EnumMap<>(Kind.class);
    private final Set<String> erased = new LinkedHashSet<>();

    LetterLists(Situation situation) {
        this.situation = situation;
    }

    /** Adds data that go. */
    void erase(Kind kind, String data) {
        add(kind, data, new Rest("", ""));
        erased.add(data);
    }

    /** Adds data of which erasure waits, and why. */
    void wait(String data, String why) {
        add(Kind.WAITS, data, new Rest("", why));
    }

    /** Adds data that stay until a day. */
    void keep(Kind kind, Applied applied, String period, LocalDate through) {
        add(kind, applied.row().dataCategory(), new Rest(through, period, longDate(through), why(applied)));
    }

    /** Adds data that stay for a term in words. */
    void keep(Kind kind, Applied applied) {
        var data = applied.row().dataCategory();
        var said = situation
                .wording()
                .find("brief.tot." + data, situation.slots(""))
                .orElseGet(() -> applied.row().inWords(situation.wording()));
        add(kind, data, new Rest(said, why(applied)));
    }

    /** The lists by the hole that they fill; a list without lines is missing. */
    Map<String, String> slots() {
        var slots = new LinkedHashMap<String, String>();
        lines.forEach((kind, byRest) -> {
            var text = new ArrayList<String>();
            byRest.entrySet().stream()
                    .sorted(Comparator.comparing(line -> line.getKey().day()))
                    .forEach(line -> text.addAll(lines(kind, line.getKey(), List.copyOf(line.getValue()))));
            slots.put(kind.slot(), String.join("\n", text));
        });
        suppliers().ifPresent(names -> slots.put("lijst-leveranciers", names));
        return slots;
    }

    /** Which list holds data that stay under a term. */
    static Kind kindOf(Applied applied, boolean expires) {
        if (expires) {
            return Kind.EXPIRES;
        }
        return applied.term().kind() == TermKind.STATUTORY_MINIMUM ? Kind.DUTY : Kind.CHOICE;
    }

    private void add(Kind kind, String data, Rest rest) {
        lines.computeIfAbsent(kind, key -> new LinkedHashMap<>())
                .computeIfAbsent(rest, key -> new LinkedHashSet<>())
                .add(name(data));
    }

    /** What is erased stands on lines of its own; what stays for the same reason and time stands on one. */
    private List<String> lines(Kind kind, Rest rest, List<String> names) {
        var wording = situation.wording();
        if (kind == Kind.ERASED || kind == Kind.LATER) {
            return names.stream()
                    .map(name -> wording.say("brief.regel-kort", Map.of("wat", name)))
                    .toList();
        }
        if (kind == Kind.WAITS) {
            return List.of(wording.say("brief.regel-wacht", Map.of("wat", all(names), "waarom", rest.why())));
        }
        var what = rest.period().isEmpty()
                ? all(names)
                : wording.say("brief.uit", Map.of("wat", all(names), "periode", rest.period()));
        return List.of(wording.say("brief.regel", Map.of("wat", what, "tot", rest.until(), "waarom", rest.why())));
    }

    /** "uw facturen, uw betalingen en uw land"; names that hold a comma are parted by semicolons. */
    private String all(List<String> names) {
        if (names.stream().anyMatch(name -> name.contains(","))) {
            return String.join("; ", names);
        }
        var last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last))
                        + " "
                        + situation.wording().say("woord.en")
                        + " "
                        + names.get(last);
    }

    private String name(String data) {
        return situation.wording().find("brief.gegeven." + data, Map.of()).orElseGet(() -> {
            var name = situation.labels().item(WellKnown.DATA, data);
            return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
        });
    }

    /** Why data stay, by the figure behind it, by the data, or in general. */
    private String why(Applied applied) {
        var wording = situation.wording();
        var slots = Map.of("termijn", applied.row().chosen().text());
        var term = applied.term();
        return wording.find("brief.reden." + term.parameter(), slots)
                .or(() -> wording.find("brief.reden." + term.data(), slots))
                .orElseGet(() -> switch (term.kind()) {
                    case STATUTORY_MINIMUM, STATUTORY_MAXIMUM -> wording.say("brief.reden.plicht", slots);
                    case AGREEMENT -> wording.say("brief.reden.afspraak", slots);
                    default -> applied.row().purpose();
                });
    }

    /** "31 december 2033". */
    private String longDate(LocalDate day) {
        return longDate(situation.wording(), day);
    }

    static String longDate(Wording wording, LocalDate day) {
        var months = wording.say("brief.maanden").split(" ", -1);
        return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** The suppliers that work for the business and hold data which are erased; others decide for themselves. */
    private Optional<String> suppliers() {
        if (!situation.profile().bank().things().containsKey(WellKnown.SYSTEM)) {
            return Optional.empty();
        }
        var names = situation.profile().instancesOf(WellKnown.SYSTEM).stream()
                .filter(system -> words(system, WellKnown.ROLE).contains(WellKnown.PROCESSOR))
                .filter(system -> words(system, WellKnown.HOLDS).stream().anyMatch(erased::contains))
                .map(situation.labels()::name)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(all(names));
    }

    private List<String> words(Instance system, String field) {
        return Optional.ofNullable(system.thing().fields().get(field))
                .flatMap(known -> situation.profile().answer(system, known))
                .orElse(List.of());
    }

    /** The holes of all lists. */
    static List<String> holes() {
        var holes = new ArrayList<>(Arrays.stream(Kind.values()).map(Kind::slot).toList());
        holes.add("lijst-leveranciers");
        return holes;
    }
}
