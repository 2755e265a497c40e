package nl.bewaarwijzer.rulebook.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.document.Days;
import nl.bewaarwijzer.knowledge.document.Place;
import nl.bewaarwijzer.knowledge.document.Problems;
import org.jspecify.annotations.Nullable;

/** A rule as it is being read. */
final class Draft {

    private static final Pattern SOURCE = Pattern.compile("@source\\(([^()]*)\\)");
    private static final Pattern DATE = Pattern.compile("date-(effective|expires)\\s+\"([^\"]*)\"");

    /** A line before it is known which sentence it is. */
    record Raw(Place place, String text) {}

    final String id;
    final String topic;
    final Place place;
    final List<String> sources = new ArrayList<>();
    final List<Raw> when = new ArrayList<>();
    final List<Raw> then = new ArrayList<>();

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    private String part = "";

    Draft(String id, String topic, Place place) {
        this.id = id;
        this.topic = topic;
        this.place = place;
    }

    void add(Place place, String line, Problems problems) {
        var source = SOURCE.matcher(line);
        var date = DATE.matcher(line);
        if (line.equals("when") || line.equals("then")) {
            part = line;
        } else if (part.equals("when")) {
            when.add(new Raw(place, line));
        } else if (part.equals("then")) {
            then.add(new Raw(place, line));
        } else if (source.matches()) {
            sources(source.group(1));
        } else if (date.matches()) {
            date(date.group(1).equals("effective"), date.group(2), place, problems);
        } else {
            problems.add(place, "regel.kop", line);
        }
    }

    void sources(String list) {
        Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .forEach(sources::add);
    }

    void date(boolean effective, String text, Place place, Problems problems) {
        var day = Days.read(text);
        if (day.isEmpty()) {
            problems.add(place, "veld.geen-datum", effective ? "date-effective" : "date-expires", text);
        } else if (effective) {
            from = day.get();
        } else {
            to = day.get();
        }
    }

    void when(Place place, String line) {
        when.add(new Raw(place, line));
    }

    void then(Place place, String line) {
        then.add(new Raw(place, line));
    }
}
