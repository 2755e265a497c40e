/** Why a rule is silent for a profile on a day: the smallest change of answers that makes it speak, or what stands in the way. */
@NullMarked
package nl.bewaarwijzer.rulebook.silence;

import org.jspecify.annotations.NullMarked;
