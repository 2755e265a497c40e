package nl.bewaarwijzer.rulebook;

import java.util.List;

/**
 * Why a conclusion holds.
 *
 * @param facts paths of the matched facts, in the profile or in a catalogue; counted ones too
 * @param conclusions the conclusions that the rule built on
 */
public record Reason(String rule, List<String> facts, List<Conclusion> conclusions) {}
