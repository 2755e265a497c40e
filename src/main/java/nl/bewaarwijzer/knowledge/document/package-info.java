/** Files that users write (YAML, JSON): read with line numbers, every problem gathered. */
@NullMarked
package nl.bewaarwijzer.knowledge.document;

import org.jspecify.annotations.NullMarked;
