/** Many profiles in one run: reads them, advises each, and brings the outcomes together. */
@NullMarked
package nl.bewaarwijzer.batch;

import org.jspecify.annotations.NullMarked;
