/** The workbook of a client: what each of its sheets says. */
@NullMarked
package nl.bewaarwijzer.report.workbook;

import org.jspecify.annotations.NullMarked;
