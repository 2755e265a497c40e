package nl.bewaarwijzer.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.Cancellation;
import nl.bewaarwijzer.advice.Case;
import nl.bewaarwijzer.advice.Retention;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.report.excel.Words;

/** What happens to one group of data when a customer leaves: one row, with what the customer does as its columns. */
record LeavingData(List<Cancellation> lines, List<Retention> schedule) {

    static final String CANCELS = "cancels";
    static final String ASKS_ERASURE = "asks-erasure";
    private static final String IN_USE = "keep-in-use";
    private static final Set<String> COLUMNS = Set.of(CANCELS, ASKS_ERASURE);

    static List<LeavingData> of(Advice advice) {
        var schedule = advice.retention().stream().collect(Collectors.groupingBy(Retention::dataCategory));
        var groups = new LinkedHashMap<String, List<Cancellation>>();
        for (var line : advice.cancellation()) {
            groups.computeIfAbsent(line.dataCategory(), data -> new ArrayList<>())
                    .add(line);
        }
        return groups.entrySet().stream()
                .map(group -> new LeavingData(group.getValue(), schedule.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    Cancellation first() {
        return lines.get(0);
    }

    List<String> ids() {
        return lines.stream().map(Cancellation::id).toList();
    }

    Optional<Cancellation> on(String trigger) {
        return lines.stream().filter(line -> line.trigger().equals(trigger)).findFirst();
    }

    /** The lines of triggers that have no column of their own. */
    List<Cancellation> others() {
        return lines.stream().filter(line -> !COLUMNS.contains(line.trigger())).toList();
    }

    /** Whether a customer asks something that touches these data. */
    boolean isAskedBy(Case one) {
        return lines.stream().anyMatch(line -> one.triggers().contains(line.trigger()));
    }

    /** The terms of data that stay in use for a while, each with its start; empty for what is erased or set apart. */
    String terms(Cancellation line, Words words) {
        return line.action().equals(IN_USE)
                ? schedule.stream().map(words::term).distinct().collect(Collectors.joining("; "))
                : "";
    }

    /** The line that says most about who wins: the request to erase, else the first. */
    Cancellation decisive() {
        return on(ASKS_ERASURE).orElse(first());
    }

    /** What stays and until when differ little between triggers: each once. */
    String keeps() {
        return distinct(lines.stream().map(Cancellation::keeps).toList());
    }

    /** Until when it stays; the same day is said once, with all whose data it concerns. */
    String until() {
        var whose = new LinkedHashMap<String, List<String>>();
        distinct(lines.stream().map(Cancellation::until).toList()).lines().forEach(line -> {
            int open = line.endsWith(")") ? line.indexOf(" (") : -1;
            var names = whose.computeIfAbsent(open < 0 ? line : line.substring(0, open), day -> new ArrayList<>());
            if (open >= 0) {
                names.add("• " + line.substring(open + 2, line.length() - 1));
            }
        });
        return whose.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty()
                        ? entry.getKey()
                        : entry.getKey() + "\n" + String.join("\n", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String distinct(List<String> texts) {
        return texts.stream()
                .flatMap(String::lines)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /**
     * Who wins when the customer asks for erasure; empty when that depends, or differs between the records. What may run out
     * although no law asks to keep it, is the choice of the business.
     */
    String winner(Words words) {
        var line = decisive();
        if (line.trace().holds() != Standing.CERTAIN || !line.trigger().equals(ASKS_ERASURE)) {
            return "";
        }
        var bindings = schedule.stream().map(Retention::binding).distinct().toList();
        return switch (line.action()) {
            case "erase-now" -> words.say("wint.klant");
            case "keep-apart" -> bindings.size() == 1 ? words.wins(bindings.get(0)) : "";
            case IN_USE -> bindings.equals(List.of(Binding.ADVICE)) ? words.wins(Binding.ADVICE) : "";
            default -> "";
        };
    }
}
