package nl.bewaarwijzer.rulebook.silence;

import nl.bewaarwijzer.knowledge.bank.Thing;
import nl.bewaarwijzer.rulebook.language.Line;
import nl.bewaarwijzer.rulebook.language.Rule;

/** What stands in the way of a silent rule when no answer can make it speak. */
public sealed interface Obstacle {

    /** The rule, or every rule that it needs, does not hold on the day. */
    record NotInForce(Rule rule) implements Obstacle {}

    /** A figure that the rule, or every rule that it needs, counts with has no value on the day. */
    record NoFigure(Rule rule, String parameter) implements Obstacle {}

    /** No entry of a catalogue is as a sentence of the rule asks, on the day. */
    record NoEntry(Rule rule, Line line) implements Obstacle {}

    /** The rule is about a thing of an optional kind, and the profile describes none. */
    record NotDescribed(Rule rule, Thing thing) implements Obstacle {}

    /** So many changes were tried, and none did. */
    record NotFound(int tried) implements Obstacle {}
}
