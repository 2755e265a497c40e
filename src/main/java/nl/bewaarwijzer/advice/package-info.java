/** The advice: what the conclusions of the rules mean for one client, as finished lines that can be traced. */
@NullMarked
package nl.bewaarwijzer.advice;

import org.jspecify.annotations.NullMarked;
