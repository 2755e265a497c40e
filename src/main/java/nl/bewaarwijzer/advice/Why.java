package nl.bewaarwijzer.advice;

import java.util.List;

/**
 * Whether an outcome that has no line of its own stands for a profile on a day, and why (not).
 *
 * @param stands in every world
 * @param deciding the questions whose answers are unknown and decide; empty unless it stands in some worlds only
 * @param silent why it stands in no world; empty when it stands in some
 * @param sources what the rules rest on
 * @param rules the rules involved
 */
public record Why(
        boolean stands,
        List<String> deciding,
        List<NotApplicable> silent,
        List<SourceEntry> sources,
        List<RuleEntry> rules) {}
