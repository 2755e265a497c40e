package nl.bewaarwijzer.advice;

/**
 * An answer of the profile as it was read.
 *
 * @param state given, unknown or not-asked
 */
public record Answer(String path, String question, String value, AnswerState state) {}
