/** The question bank: the things that a profile describes, their fields and answers; the schema of everything else. */
@NullMarked
package nl.bewaarwijzer.knowledge.bank;

import org.jspecify.annotations.NullMarked;
