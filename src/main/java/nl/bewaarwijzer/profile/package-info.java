/** What a client answered: read from a file, checked against the question bank, and asked what is still unknown. */
@NullMarked
package nl.bewaarwijzer.profile;

import org.jspecify.annotations.NullMarked;
