/** What stands with a line of an advice on every screen and in every document. */
@NullMarked
package nl.bewaarwijzer.report.line;

import org.jspecify.annotations.NullMarked;
