package nl.bewaarwijzer.knowledge.document;

import java.io.Serializable;

/**
 * Where something stands in a file that a user wrote.
 *
 * @param file the file as the user knows it
 * @param line counted from 1; 0 when the file as a whole is meant
 */
public record Place(String file, int line) implements Serializable {

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
