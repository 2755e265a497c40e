/** Rules in Dutch sentences: expanded, compiled, evaluated for one profile on one day, with rule and facts of each conclusion. */
@NullMarked
package nl.bewaarwijzer.rulebook;

import org.jspecify.annotations.NullMarked;
