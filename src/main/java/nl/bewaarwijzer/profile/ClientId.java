package nl.bewaarwijzer.profile;

import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;

/** The id of a client in a profile, which is also the name of its folder. */
final class ClientId {

    static final String KEY = "klant";

    /** Names that cannot be a folder on every system, or look like an option. */
    private static final Pattern NO_FOLDER = Pattern.compile("-.*|con|prn|aux|nul|com\\d|lpt\\d");

    private ClientId() {}

    /** @param fallback for a profile that does not say it */
    static String read(Node profile, String fallback, Problems problems) {
        var named = profile instanceof Node.Block block ? block.entries().get(KEY) : null;
        var client = named instanceof Node.Word word ? word.text() : fallback;
        if (!BankReader.ID.matcher(client).matches()
                || NO_FOLDER.matcher(client).matches()) {
            problems.add(named == null ? profile.place() : named.place(), "profiel.klant", client);
        }
        return client;
    }
}
