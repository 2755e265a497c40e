/** How a workbook is drawn: pages and tables, cells and links, in one look; knows no line of advice. */
@NullMarked
package nl.bewaarwijzer.report.excel;

import org.jspecify.annotations.NullMarked;
