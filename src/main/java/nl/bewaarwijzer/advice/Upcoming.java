package nl.bewaarwijzer.advice;

import java.time.LocalDate;
import java.util.List;
import nl.bewaarwijzer.knowledge.Certainty;

/**
 * A change of law, known in advance, that will change a line of this advice.
 *
 * @param date first day of the change
 * @param id of the line
 * @param section of the advice in which the line stands
 * @param what what the line is about
 * @param before what it says the day before
 * @param after what it says from that day on
 */
public record Upcoming(
        LocalDate date,
        String id,
        String section,
        String what,
        String before,
        String after,
        Certainty certainty,
        List<String> sources,
        List<String> rules) {}
