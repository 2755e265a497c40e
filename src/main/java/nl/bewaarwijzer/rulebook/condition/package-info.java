/** What the conditions of a rule ask of a profile, read from the code of its sentences without running it. */
@NullMarked
package nl.bewaarwijzer.rulebook.condition;

import org.jspecify.annotations.NullMarked;
