/** The commands: parse options, call the stages, print, map failures to exit codes. The only place that asks the clock. */
@NullMarked
package nl.bewaarwijzer.shell;

import org.jspecify.annotations.NullMarked;
