/** A list in a terminal: which keys are typed, what they choose, and the lines that are drawn over. Knows no questions. */
@NullMarked
package nl.bewaarwijzer.shell.terminal;

import org.jspecify.annotations.NullMarked;
