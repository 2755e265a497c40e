/** The tools of the legal team: check the rules and the knowledge, run their scenarios, show a rule. */
@NullMarked
package nl.bewaarwijzer.workbench;

import org.jspecify.annotations.NullMarked;
