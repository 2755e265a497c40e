/** What people typed in the workbook of an earlier run, so that the next one can carry it over. */
@NullMarked
package nl.bewaarwijzer.report.earlier;

import org.jspecify.annotations.NullMarked;
