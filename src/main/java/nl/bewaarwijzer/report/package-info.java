/** Renders an advice as the files that people use; knows formats, decides nothing. */
@NullMarked
package nl.bewaarwijzer.report;

import org.jspecify.annotations.NullMarked;
