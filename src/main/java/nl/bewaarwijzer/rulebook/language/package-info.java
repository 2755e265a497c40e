/** The language of the rules: the dictionary, the rule files and tables, and what a sentence reads. No engine in here. */
@NullMarked
package nl.bewaarwijzer.rulebook.language;

import org.jspecify.annotations.NullMarked;
