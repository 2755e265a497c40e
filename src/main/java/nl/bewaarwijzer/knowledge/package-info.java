/** The knowledge base: sources, dated parameters, catalogues and texts, loaded from files and checked as a whole. */
@NullMarked
package nl.bewaarwijzer.knowledge;

import org.jspecify.annotations.NullMarked;
