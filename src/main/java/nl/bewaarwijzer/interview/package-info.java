/** The questionnaire: what to ask next, what an answer fills, and what of it applies. It knows no terminal. */
@NullMarked
package nl.bewaarwijzer.interview;

import org.jspecify.annotations.NullMarked;
