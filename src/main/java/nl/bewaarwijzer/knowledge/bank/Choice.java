package nl.bewaarwijzer.knowledge.bank;

import java.util.Optional;
import nl.bewaarwijzer.knowledge.Text;

/** One of the answers that a field allows, with what it means where its name does not say that. */
public record Choice(Text name, Optional<Text> help) {}
